using System.Collections.Frozen;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;

namespace Briefings.Planning;

/// <summary>Finds what speaks against a former address.</summary>
internal static class AliasCheck
{
    // What file systems take for one name, less what the program puts behind it while writing.
    private const int LongestName = 240;
    private const int LongestPath = 2000;

    // What is no page by its name is read by programs, which choke on one.
    private static readonly FrozenSet<string> Data = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".xml", ".rss", ".atom", ".rdf", ".json", ".opml", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".ico", ".pdf", ".txt", ".csv", ".ics", ".zip", ".js", ".css");

    /// <summary>Whether a page may be written there.</summary>
    public static bool IsForPages(SitePath path) => path.Value.EndsWith('/') || !Data.Contains(System.IO.Path.GetExtension(path.Value));

    /// <param name="alias">As it is written.</param>
    /// <param name="place">Where.</param>
    /// <param name="target">Where it would lead.</param>
    /// <param name="addresses">What the site has.</param>
    /// <param name="path">The address; where it is refused, without meaning.</param>
    /// <returns>Null where nothing speaks against it.</returns>
    public static Diagnostic? Refusal(string alias, SourceSpan place, SitePath target, AddressBook addresses, out SitePath path)
    {
        path = default;
        if (alias.Contains('?', StringComparison.Ordinal))
            return LifeMessages.AliasWithQuery(place, alias);
        var written = Uri.UnescapeDataString(alias);
        if (written.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > LongestName) || Encoding.UTF8.GetByteCount(written) > LongestPath)
            return LifeMessages.AliasTooLong(place, alias);
        if (!SitePath.TryParse(alias, out path))
            return Messages.AliasShape(place, alias);
        if (path == target)
            return Messages.AliasOfItself(place, alias);
        if (addresses.Find(path) is { } taken)
            return Messages.AliasTaken(place, alias, taken.Place?.ToString() ?? "a page of the site");
        return addresses.IsBlocked(path) ? GuardMessages.FileAndFolder(place, alias) : null;
    }
}
