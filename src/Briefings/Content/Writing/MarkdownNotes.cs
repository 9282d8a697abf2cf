using System.Text;

namespace Briefings.Content.Writing;

/// <summary>
/// Takes out of a Markdown text what its author wrote for themselves: HTML comments and <c>[//]: # (notes)</c>; of
/// what a program wrapped in <c>&lt;![CDATA[</c>, the wrapping. Line breaks stay, so that places in the text do too.
/// </summary>
/// <remarks>
/// A comment that is not closed hides all behind it where it begins a line, as in CommonMark, and else the rest of its
/// paragraph: what is shown by mistake cannot be taken back.
/// </remarks>
internal static class MarkdownNotes
{
    private static readonly (string Open, string Close)[] s_html = [("<!--", "-->")];

    // Of Liquid, Hugo, MDX, Twig and Obsidian, whose texts come as seeds.
    private static readonly (string Open, string Close)[] s_all =
    [
        .. s_html, ("{% comment %}", "{% endcomment %}"), ("{%- comment -%}", "{%- endcomment -%}"), ("{{/*", "*/}}"), ("{{- /*", "*/ -}}"), ("{/*", "*/}"), ("{# ", " #}"), ("%%", "%%"),
    ];

    private const string WrapperOpen = "<![CDATA[";
    private const string WrapperClose = "]]>";

    public static string Remove(string markdown) => Remove(markdown, s_html).Text;

    /// <summary>Whether <see cref="Remove(string)"/> may find anything, by the characters alone.</summary>
    public static bool MayBeIn(string markdown) => MayBeIn(markdown, s_html);

    /// <summary>Takes out the notes of other generators too.</summary>
    public static string RemoveAll(string markdown) => Remove(markdown, s_all).Text;

    /// <returns>The line, 1-based, on which a comment begins that is not closed; 0 for none.</returns>
    public static int UnclosedLine(string markdown) => Remove(markdown, s_html).UnclosedLine;

    private static (string Text, int UnclosedLine) Remove(string markdown, (string Open, string Close)[] marks)
    {
        if (!MayBeIn(markdown, marks))
            return (markdown, 0);
        var text = new StringBuilder(markdown.Length);
        var (unclosed, isWrapped) = (0, false);
        string? fence = null;
        for (var at = 0; at < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', at) is >= 0 and var found ? found + 1 : markdown.Length;
            var line = markdown.AsSpan(at, end - at);
            if (IsFence(line, fence, out var mark))
                fence = fence is null ? mark : null;
            else if (fence is null && IsNote(line, markdown))
                line = line[^1] == '\n' ? "\n" : "";
            else if (fence is null && CommentIn(markdown, at..end, marks, isWrapped) is var (start, behind))
            {
                if (behind < 0)
                {
                    unclosed = unclosed == 0 ? markdown.AsSpan(0, start).Count('\n') + 1 : unclosed;
                    behind = EndOfUnclosed(markdown, at, start);
                }

                Cut(markdown, at, start, behind, text);
                isWrapped = IsAt(WrapperOpen, markdown, start) || (isWrapped && !IsAt(WrapperClose, markdown, start));
                at = behind;
                continue;
            }

            text.Append(line);
            at = end;
        }

        return (text.ToString(), unclosed);
    }

    private static bool MayBeIn(string markdown, (string Open, string Close)[] marks) =>
        marks.Any(mark => markdown.Contains(mark.Open, StringComparison.Ordinal)) || markdown.Contains("]:", StringComparison.Ordinal)
        || markdown.Contains(WrapperOpen, StringComparison.Ordinal);

    private static bool IsAt(string mark, string text, int index) => text.AsSpan(index).StartsWith(mark, StringComparison.Ordinal);

    private static int EndOfUnclosed(string markdown, int lineStart, int start) =>
        markdown.AsSpan(lineStart, start - lineStart).IsWhiteSpace() ? markdown.Length
        : markdown.IndexOf("\n\n", start, StringComparison.Ordinal) is >= 0 and var blank ? blank
        : markdown.TrimEnd('\n').Length;

    // What is before the comment stays, and the line breaks within it.
    private static void Cut(string markdown, int from, int start, int behind, StringBuilder text)
    {
        text.Append(markdown, from, start - from);
        text.Append('\n', markdown.AsSpan(start, behind - start).Count('\n'));
    }

    /// <summary>The first comment that begins on a line, outside of code; null for none, and no end for one that is not closed.</summary>
    private static (int Start, int Behind)? CommentIn(string markdown, Range line, (string Open, string Close)[] marks, bool isWrapped)
    {
        var end = line.End.Value;
        for (var i = line.Start.Value; i < end; i++)
        {
            if (IsAt(isWrapped ? WrapperClose : WrapperOpen, markdown, i))
                return (i, i + (isWrapped ? WrapperClose : WrapperOpen).Length);
            if (markdown[i] == '\\')
            {
                i++;
            }
            else if (markdown[i] == '`')
            {
                i = BehindCode(markdown, i, end);
            }
            else if (markdown[i] is '<' or '{' or '%')
            {
                foreach (var (open, close) in marks)
                {
                    if (!IsAt(open, markdown, i))
                        continue;
                    if (markdown.IndexOf(close, i + open.Length, StringComparison.Ordinal) is >= 0 and var closed)
                        return (i, closed + close.Length);
                    if (open[0] == '<')
                        return (i, -1);
                }
            }
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

    // Lines that only ever were a way to write a comment: what leads to "#" or "<>" and has a title is no link's target,
    // unless the text has a link of that name.
    private static bool IsNote(ReadOnlySpan<char> line, string markdown)
    {
        var text = line.TrimStart(' ');
        if (line.Length - text.Length > 3 || text.IsEmpty || text[0] != '[' || text.IndexOf("]:") is not (> 0 and var close))
            return false;
        var target = text[(close + 2)..].Trim();
        if (!target.StartsWith("#") && !target.StartsWith("<>"))
            return false;
        var title = target[(target[0] == '#' ? 1 : 2)..];
        return text[1..close] is "//" or "comment" or "Comment" or "#" or "_"
            || (title.Length > 2 && title[0] == ' ' && title.Trim() is ['(' or '"' or '\'', ..] && markdown.AsSpan().Count(text[..(close + 1)]) == 1);
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
