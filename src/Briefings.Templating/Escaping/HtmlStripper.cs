using System.Text;

namespace Briefings.Templating.Escaping;

/// <summary>Takes the tags out of HTML: comments, scripts and styles with what is in them, and all other tags.</summary>
/// <remarks>What closes a tag is looked for only where there still is one: the time is linear in the text. Entities stay.</remarks>
internal sealed class HtmlStripper(string html)
{
    private readonly int _lastDouble = html.LastIndexOf('"');
    private readonly int _lastSingle = html.LastIndexOf('\'');
    private readonly int _lastClose = html.LastIndexOf('>');
    private readonly int _lastComment = html.LastIndexOf("-->", StringComparison.Ordinal);
    private readonly int _lastScript = html.LastIndexOf("</script", StringComparison.OrdinalIgnoreCase);
    private readonly int _lastStyle = html.LastIndexOf("</style", StringComparison.OrdinalIgnoreCase);

    public static string Strip(string html) => new HtmlStripper(html).Strip();

    private string Strip()
    {
        var text = new StringBuilder(html.Length);
        var position = 0;
        while (position < html.Length)
        {
            var open = html.IndexOf('<', position);
            if (open < 0 || open > _lastClose)
                break;

            text.Append(html, position, open - position);
            position = AfterTag(open);
        }

        return text.Append(html, position, html.Length - position).ToString();
    }

    private int AfterTag(int open)
    {
        var tag = html.AsSpan(open);
        if (open < _lastComment && tag.StartsWith("<!--"))
            return html.IndexOf("-->", open, StringComparison.Ordinal) + 3;

        var end = TagEnd(open);
        if (end <= _lastScript && IsElement(tag, "script"))
            return AfterElement("</script", end);

        return end <= _lastStyle && IsElement(tag, "style") ? AfterElement("</style", end) : end;
    }

    private int AfterElement(string closing, int start)
    {
        var end = html.IndexOf(closing, start, StringComparison.OrdinalIgnoreCase);
        return end < _lastClose ? TagEnd(end) : start;
    }

    private static bool IsElement(ReadOnlySpan<char> tag, string name) =>
        tag[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == name.Length + 1 || !char.IsLetterOrDigit(tag[name.Length + 1]));

    /// <summary>The offset after the <c>&gt;</c> of a tag. One in quotes does not count, if the quotes are closed.</summary>
    private int TagEnd(int open)
    {
        for (var i = open + 1; i < html.Length; i++)
        {
            var c = html[i];
            if (c == '>')
                return i + 1;

            if ((c == '"' && i < _lastDouble) || (c == '\'' && i < _lastSingle))
                i = html.IndexOf(c, i + 1);
        }

        return html.IndexOf('>', open) + 1;
    }
}
