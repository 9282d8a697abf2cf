namespace Briefings.Importing.Html.Stated;

/// <summary>Cuts the name of the site, and of its section before it, from a title.</summary>
internal sealed class SiteNames
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " // ", " » ", " > ", " « ", " › ", " / ", "｜", " ‹ ", " ~ ", " ⋆ ", " → ", " — ", " -- ", ": ", "_", " – ", "|", " – "];

    private readonly List<string> _keys;

    /// <param name="names">What the page calls its site.</param>
    /// <param name="address">Of the page; null where it is not known.</param>
    public SiteNames(IEnumerable<string> names, Uri? address)
    {
        _keys = [.. names.Select(TextKey.Of).Where(key => key.Length > 1)];
        Core = address is null ? "" : CoreOf(address.Host);
    }

    /// <summary>The distinctive part of the host: <c>harbour-post</c> of <c>www.harbour-post.co.uk</c>, without marks.</summary>
    public string Core { get; }

    public static string CoreOf(string host)
    {
        var labels = host.Split('.').Where(label => label is not ("www" or "m" or "amp")).ToArray();
        return labels.Length == 0 ? "" : TextKey.Of(labels[..Math.Max(1, labels.Length - 1)].MaxBy(label => label.Length) ?? "");
    }

    /// <returns>The title, and the name of the site where one was cut.</returns>
    public (string Title, string? Site) Cut(string text)
    {
        foreach (var separator in Separators)
        {
            var last = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && Names(text[(last + separator.Length)..]))
                return (text[..last].Trim(), text[(last + separator.Length)..].Trim());
            var first = text.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && Names(text[..first]) && text.Length - first > separator.Length + 8)
                return (text[(first + separator.Length)..].Trim(), text[..first].Trim());
        }

        return (text, null);
    }

    /// <summary>The parts of a title between its separators, and what is before the last and behind the first of them.</summary>
    public static IEnumerable<string> Parts(string text)
    {
        foreach (var separator in Separators.Append("-").Where(separator => text.Contains(separator, StringComparison.Ordinal)))
        {
            var (first, last) = (text.IndexOf(separator, StringComparison.Ordinal), text.LastIndexOf(separator, StringComparison.Ordinal));
            yield return text[..last].Trim();
            yield return text[(first + separator.Length)..].Trim();
            foreach (var part in text.Split(separator))
                yield return part.Trim();
        }
    }

    /// <summary>Whether a text has several parts.</summary>
    public static bool IsJoined(string text) => Separators.Any(separator => text.Contains(separator, StringComparison.Ordinal));

    /// <summary>Whether a text is a name of the site.</summary>
    public bool Names(string part)
    {
        var key = TextKey.Of(part);
        if (key.Length is < 2 or > 60)
            return false;
        if (_keys.Contains(key))
            return true;
        return Core.Length > 2 && (key.Contains(Core, StringComparison.Ordinal) || (key.Length > 3 && Core.Contains(key, StringComparison.Ordinal)))
            && key.Length < Core.Length + 25;
    }
}
