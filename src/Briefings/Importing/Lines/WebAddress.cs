namespace Briefings.Importing.Lines;

/// <summary>Finds a web address in a line.</summary>
internal static class WebAddress
{
    /// <returns>Where the first http address is, without the punctuation behind it; null when there is none.</returns>
    public static (int Start, int Length)? Find(string text)
    {
        var start = text.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (start < 0 || !Uri.TryCreate(Cut(text, start), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        return (start, Cut(text, start).Length);
    }

    /// <summary>Whether a text is the address of a page of the web, with its scheme and host, and nothing else.</summary>
    public static bool IsWhole(string text) =>
        !text.Any(char.IsControl) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    private static string Cut(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>' or '»' or '”' or '）' or '，' or '。'))
            end++;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or ')' or ']' or '!' or '?')
            end--;
        return text[start..end];
    }
}
