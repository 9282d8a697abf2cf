namespace Briefings.Importing.Datelines;

/// <summary>Passes over the reporter whom East Asian agencies name behind the dateline: <c>（记者王明）</c>, <c>김하나 기자 =</c>.</summary>
internal static class Bylines
{
    private const int Longest = 40;

    private static readonly string[] Chinese = ["记者", "記者", "通讯员", "通訊員", "编辑", "編輯"];

    /// <param name="from">Where the text behind the dateline begins.</param>
    /// <returns>Where the sentence begins.</returns>
    public static int Skip(string text, int from)
    {
        var start = SkipSpace(text, from);
        var head = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        if (head.Length > 2 && head[0] is '（' or '(' && head.IndexOfAny('）', ')') is > 2 and var close && HasReporter(head[..close]))
            return SkipSpace(text, start + close + 1);
        var reporter = head.IndexOf("기자", StringComparison.Ordinal);
        var equals = reporter > 0 ? head[reporter..].IndexOfAny('=', '＝') : -1;
        return equals is > 0 and < 8 ? SkipSpace(text, start + reporter + equals + 1) : from;
    }

    private static bool HasReporter(ReadOnlySpan<char> words)
    {
        foreach (var word in Chinese)
        {
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static int SkipSpace(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
