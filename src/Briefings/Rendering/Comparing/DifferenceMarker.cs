using System.Text;

namespace Briefings.Rendering.Comparing;

/// <summary>Marks in a paragraph the numbers and names that its counterpart does not have.</summary>
internal static class DifferenceMarker
{
    /// <param name="html">Of the paragraph; its tags stay as they are.</param>
    /// <param name="other">The counterpart's HTML.</param>
    /// <param name="names">The names to look for.</param>
    public static string Mark(string html, string other, IReadOnlyCollection<string> names)
    {
        var known = NumberForms.Read(TextOf(other)).Select(number => number.Value).ToHashSet();
        var missing = names.Where(name => !other.Contains(name, StringComparison.OrdinalIgnoreCase)).ToArray();
        var marked = new StringBuilder(html.Length + 64);
        for (var i = 0; i < html.Length;)
        {
            var end = html[i] switch
            {
                '<' => html.IndexOf('>', i) + 1,
                '&' => html.IndexOf(';', i) + 1,
                _ => html.AsSpan(i).IndexOfAny('<', '&') is >= 0 and var next ? i + next : html.Length,
            };
            end = end <= i ? html.Length : end;
            var piece = html[i..end];
            if (piece[0] is '<' or '&')
                marked.Append(piece);
            else
                MarkText(marked, piece, known, missing);
            i = end;
        }

        return marked.ToString();
    }

    private static void MarkText(StringBuilder marked, string text, HashSet<string> known, string[] missing)
    {
        var spans = NumberForms.Read(text).Where(number => !known.Contains(number.Value))
            .Select(number => (number.Offset, number.Length))
            .Concat(missing.Select(name => (Offset: text.IndexOf(name, StringComparison.OrdinalIgnoreCase), name.Length))
                .Where(span => span.Offset >= 0))
            .OrderBy(span => span.Offset);
        var at = 0;
        foreach (var (offset, length) in spans.Where(span => span.Length > 0))
        {
            if (offset < at)
                continue;
            marked.Append(text, at, offset - at).Append("<mark>").Append(text, offset, length).Append("</mark>");
            at = offset + length;
        }

        marked.Append(text, at, text.Length - at);
    }

    private static string TextOf(string html)
    {
        var text = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            if (c is '<' or '>')
                inTag = c == '<';
            else if (!inTag)
                text.Append(c);
        }

        return text.ToString();
    }
}
