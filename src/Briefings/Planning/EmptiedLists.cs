using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;

namespace Briefings.Planning;

/// <summary>Finds where the readers of a list go that was published and has nothing to list any more, as a month of which all expired.</summary>
internal sealed class EmptiedLists(PublishedUrls published, SiteIndex index, AddressBook addresses)
{
    /// <summary>The lists' addresses, each with the list above it.</summary>
    public IEnumerable<(SitePath From, HtmlPage To)> Find()
    {
        foreach (var url in published.Urls.Where(url => url.EndsWith('/')))
        {
            var path = SitePath.Folder(url.TrimEnd('/'));
            if (!addresses.Has(path) && !addresses.IsBlocked(path) && Above(url.TrimEnd('/').Split('/')) is { } list)
                yield return (path, list);
        }
    }

    private HtmlPage? Above(ReadOnlySpan<string> parts)
    {
        if (parts.Length < 2 || Home(parts[0]) is not { } home)
            return null;
        var above = parts switch
        {
            [.. var list, "page", var number] when IsNumber(number) => list,
            [_, _, "letter", _] => parts[..2],
            [_, "events", "year", _] => parts[..2],
            [_, "search", _] => parts[..2],
            [_, var year, var month] when IsYear(year) && IsNumber(month) => parts[..2],
            [_, var year] when IsYear(year) => [parts[0], "archive"],
            [_, "archive"] => parts[..1],
            _ => [],
        };
        return above.IsEmpty ? null
            : above.Length == 1 ? home
            : addresses.Find(SitePath.Folder(above)) is { Page: HtmlPage page } ? page
            : Above(above);
    }

    private HtmlPage? Home(string folder) => index.Languages.Any(language => language.Value.Equals(folder, StringComparison.OrdinalIgnoreCase))
        ? addresses.Find(SitePath.Folder(folder))?.Page as HtmlPage
        : null;

    private static bool IsYear(string part) => part == LanguagePath.Year(null) || (part.Length == 4 && IsNumber(part));

    private static bool IsNumber(string part) => part.Length > 0 && part.All(char.IsAsciiDigit);
}
