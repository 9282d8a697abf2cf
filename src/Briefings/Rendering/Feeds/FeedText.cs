using System.Text;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes plain text for elements that feed readers take for HTML once the XML is read.</summary>
/// <remarks>
/// RSS 2.0 says so of <c>description</c>, and readers do it with titles too, some of them and not all: markup must be none
/// for either kind, and words must read the same to both. Characters that would begin markup are therefore replaced by
/// ones that look alike; written as entities twice they would be shown as <c>&amp;lt;</c> by the other half of the readers.
/// </remarks>
internal static class FeedText
{
    /// <summary>A text of an element that every reader takes for HTML.</summary>
    public static string Html(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A line that some readers take for HTML: <c>AT&amp;T</c> and <c>5 &lt; 6</c> stay, a tag gets angle quotes.</summary>
    public static string Line(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '&') < 0)
            return text;
        var line = new StringBuilder(text.Length);
        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            if (text[i] == '<' && (char.IsAsciiLetter(next) || next is '/' or '!' or '?'))
            {
                line.Append('\u2039');
                isOpen = true;
            }
            else if (text[i] == '>' && isOpen)
            {
                line.Append('\u203A');
                isOpen = false;
            }
            else
            {
                line.Append(text[i] == '&' && BeginsReference(text, i + 1) ? '\uFF06' : text[i]);
            }
        }

        return line.ToString();
    }

    // "&lt;", "&#60;" and, as HTML allows for old names, "&lt" alone; "AT&T" and "R&D" begin none.
    private static bool BeginsReference(string text, int at)
    {
        if (at < text.Length && text[at] == '#')
            return at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is 'x' or 'X');
        var end = at;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end - at >= 2 && ((end < text.Length && text[end] == ';') || OldNames.Any(name => text.AsSpan(at).StartsWith(name)));
    }

    // Those among the names that need no semicolon (HTML, 13.5) that mean a sign of markup.
    private static readonly string[] OldNames = ["lt", "LT", "gt", "GT", "amp", "AMP", "quot", "QUOT"];
}
