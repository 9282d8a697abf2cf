using System.Text;

namespace Briefings.Planning.Releases;

/// <summary>
/// Takes out of a Markdown text what its author wrote for themselves: HTML comments and <c>[//]: # (notes)</c>. Line
/// breaks stay, so that places in the text do too.
/// </summary>
internal static class MarkdownNotes
{
    public static string Remove(string markdown)
    {
        if (!markdown.Contains("<!--", StringComparison.Ordinal) && !markdown.Contains("]:", StringComparison.Ordinal))
            return markdown;
        var text = new StringBuilder(markdown.Length);
        string? fence = null;
        for (var at = 0; at < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', at) is >= 0 and var found ? found + 1 : markdown.Length;
            var line = markdown.AsSpan(at, end - at);
            if (IsFence(line, fence, out var mark))
                fence = fence is null ? mark : null;
            else if (fence is null && IsNote(line))
                line = line[^1] == '\n' ? "\n" : "";
            else if (fence is null && CommentIn(markdown, at, end) is var (start, behind))
            {
                Cut(markdown, at, start, behind, text);
                at = behind;
                continue;
            }

            text.Append(line);
            at = end;
        }

        return text.ToString();
    }

    // What stands before the comment stays, and the line breaks within it.
    private static void Cut(string markdown, int from, int start, int behind, StringBuilder text)
    {
        text.Append(markdown, from, start - from);
        text.Append('\n', markdown.AsSpan(start, behind - start).Count('\n'));
    }

    /// <summary>The first comment that begins on a line, outside of code; null for none, or one that does not end.</summary>
    private static (int Start, int Behind)? CommentIn(string markdown, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (markdown[i] == '\\')
                i++;
            else if (markdown[i] == '`')
                i = BehindCode(markdown, i, end);
            else if (markdown[i] == '<' && markdown.AsSpan(i).StartsWith("<!--"))
                return markdown.IndexOf("-->", i + 4, StringComparison.Ordinal) is >= 0 and var close ? (i, close + 3) : null;
        }

        return null;
    }

    // The last character of the code that begins here, or of the marks where they open none.
    private static int BehindCode(string markdown, int start, int end)
    {
        var behind = start;
        while (behind < end && markdown[behind] == '`')
            behind++;
        var marks = markdown.AsSpan(start, behind - start);
        for (var at = behind; at < end;)
        {
            var next = markdown.AsSpan(at, end - at).IndexOf(marks);
            if (next < 0)
                break;
            var close = at + next;
            var after = close + marks.Length;
            if (after >= end || markdown[after] != '`')
                return after - 1;
            while (after < end && markdown[after] == '`')
                after++;
            at = after;
        }

        return behind - 1;
    }

    // Lines that only ever were a way to write a comment: the target of a link named "//" or "comment" is no page.
    private static bool IsNote(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        if (line.Length - text.Length > 3 || text.IsEmpty || text[0] != '[' || text.IndexOf("]:") is not (> 1 and var close))
            return false;
        var target = text[(close + 2)..].Trim();
        return text[1..close] is "//" or "comment" or "Comment" or "#" or "_" && (target.StartsWith("#") || target.StartsWith("<>"));
    }

    private static bool IsFence(ReadOnlySpan<char> line, string? open, out string? mark)
    {
        mark = null;
        var text = line.TrimStart(' ');
        if (line.Length - text.Length > 3 || text.IsEmpty || text[0] is not ('`' or '~'))
            return false;
        var count = text.Length - text.TrimStart(text[0]).Length;
        if (count < 3 || (open is null && text[0] == '`' && text[count..].Contains('`')))
            return false;
        mark = new string(text[0], count);
        return open is null || (open[0] == text[0] && count >= open.Length && text[count..].IsWhiteSpace());
    }
}
