using Briefings.Facts.Words;

namespace Briefings.Facts;

/// <summary>Finds web and mail addresses.</summary>
internal static class UrlReader
{
    private static readonly string[] s_starts = ["https://", "http://", "www."];

    public static IEnumerable<Mention> Read(Paragraph paragraph)
    {
        var text = paragraph.Text;
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && IsUrlCharacter(text[end]))
                end++;
            var word = text.AsSpan(i, end - i);
            var start = Start(word);
            if (start >= 0)
            {
                var url = word[start..].TrimEnd(".,;:!?)'\"*").ToString();
                yield return new Mention(url, Key(url), new FactSpan(paragraph.Index, i + start, url.Length));
            }

            i = end + 1;
        }
    }

    private static int Start(ReadOnlySpan<char> word)
    {
        // Most words have neither.
        if (word.IndexOfAny('.', ':', '@') < 0)
            return -1;
        foreach (var mark in s_starts)
        {
            var at = word.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && word.Length > at + mark.Length + 3)
                return at;
        }

        var sign = word.IndexOf('@');
        return sign > 0 && word[sign..].IndexOf('.') > 1 ? 0 : -1;
    }

    private static bool IsUrlCharacter(char letter) =>
        letter is > ' ' and < '\u007F' and not ('<' or '>' or '(' or '"' or '[' or ']' or '|');

    // Language folders and schemes differ between the versions of one page.
    private static string Key(string url)
    {
        var key = url.ToLowerInvariant();
        var scheme = key.IndexOf("://", StringComparison.Ordinal);
        key = scheme >= 0 ? key[(scheme + 3)..] : key;
        key = key.StartsWith("www.", StringComparison.Ordinal) ? key[4..] : key;
        return key.TrimEnd('/');
    }
}
