using System.Text;

namespace Briefings.Importing.Html.Inline;

/// <summary>Completes the addresses of a page and writes them so that Markdown reads them whole.</summary>
internal static class PageAddress
{
    private const int Longest = 2000;

    /// <param name="page">The page's address, or its base; null where it is not known.</param>
    /// <returns>An http, https or mailto address; null for every other, and for one within the page.</returns>
    public static string? Complete(string? address, Uri? page)
    {
        var text = address?.Trim() ?? "";
        if (text.Length is 0 or > Longest || text[0] == '#' || text.Any(char.IsControl))
            return null;
        if (text.StartsWith("//", StringComparison.Ordinal))
            text = (page?.Scheme ?? "https") + ":" + text;
        if (Uri.TryCreate(text, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" or "mailto" && !text.StartsWith('/'))
            return text;
        var hasScheme = text.AsSpan().IndexOfAny(':', '/') is >= 0 and var at && text[at] == ':';
        return page is not null && !hasScheme && Uri.TryCreate(page, text, out var joined) && joined.Scheme is "http" or "https" ? joined.AbsoluteUri : null;
    }

    /// <summary>The address without what would end it in Markdown.</summary>
    public static string ForMarkdown(string address)
    {
        var written = new StringBuilder(address.Length);
        var isBalanced = IsBalanced(address);
        foreach (var c in address)
        {
            if (c is ' ' or '<' or '>' or '"' or '\\' or '`' or '*' or '|' || (c is '(' or ')' && !isBalanced))
                written.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else if (!char.IsWhiteSpace(c))
                written.Append(c);
        }

        return written.ToString();
    }

    private static bool IsBalanced(string address)
    {
        var depth = 0;
        foreach (var c in address)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth is < 0 or > 1)
                return false;
        }

        return depth == 0;
    }
}
