using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>How the addresses of articles are made, as in <c>/:lang/:year/:slug/</c>.</summary>
/// <param name="Text">As <c>site.yml</c> writes it.</param>
/// <param name="Place">Where it does.</param>
internal sealed record PermalinkPattern(string Text, SourceSpan Place)
{
    public const string Language = ":lang";
    public const string Year = ":year";
    public const string Month = ":month";
    public const string Day = ":day";
    public const string Slug = ":slug";

    private const string Right = "an address as in '/:lang/:year/:slug/': it begins and ends with '/' and holds ':slug'";

    private static readonly string[] Parts = [Language, Year, Month, Day, Slug];

    public static PermalinkPattern Default { get; } = new("/:lang/:year/:slug/", SourceSpan.File(SiteConfig.FileName));

    /// <summary>The parts between its slashes.</summary>
    public ImmutableArray<string> Segments { get; } = [.. Text.Trim('/').Split('/')];

    public static PermalinkPattern Read(FieldReader site)
    {
        if (site.Text("permalinks") is not { } text)
            return Default;
        var place = site.PlaceOf("permalinks");
        if (UnknownPart(text) is { } part)
            site.Diagnostics.Add(SiteMessages.PermalinkPart(place, text, part, Parts));
        else if (!IsRight(text))
            site.Diagnostics.Add(Messages.WrongValue(place, "permalinks", text, Right));
        else
            return new PermalinkPattern(text, place);
        return Default;
    }

    private static string? UnknownPart(string text)
    {
        for (var at = text.IndexOf(':', StringComparison.Ordinal); at >= 0; at = text.IndexOf(':', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            if (!Parts.Contains(text[at..end]))
                return text[at..end];
        }

        return null;
    }

    private static bool IsRight(string text) =>
        text.Length > 2 && text[0] == '/' && text[^1] == '/' && text.Contains(Slug, StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or ':' or '-' or '_' or '.')
        && text.Trim('/').Split('/').All(segment => segment is not ("" or "." or ".."));
}
