using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;

namespace Briefings.Planning;

/// <summary>Takes every page once, and finds those that want one address.</summary>
/// <remarks>
/// Addresses are compared without case, because some hosts ignore case, and with letters that came in parts put together,
/// because some systems do.
/// </remarks>
internal sealed class AddressBook(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (Page Page, Func<SourceSpan>? Place)> _pages = new(StringComparer.OrdinalIgnoreCase);

    // With what asks for the first page below each.
    private readonly Dictionary<string, Func<SourceSpan>?> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="page">The page.</param>
    /// <param name="place">What in the site's files asks for the page; null where nothing but the program does.</param>
    public void Add(Page page, SourceSpan? place = null) => Add(page, place is { } known ? () => known : null);

    /// <param name="page">The page.</param>
    /// <param name="place">Finds what in the site's files asks for the page, where someone has to know; null where nothing but the program does.</param>
    public void Add(Page page, Func<SourceSpan>? place)
    {
        if (_pages.TryAdd(KeyOf(page.Path), (page, place)))
        {
            if (_folders.TryGetValue(KeyOf(page.Path), out var below))
                ReportFolder(page.Path, place ?? below);
            AddFolders(page.Path, place);
            if (place is not null && ReservedNames.FirstIn(page.Path.FileName) is { } name)
                diagnostics.Add(GuardMessages.ReservedName(place(), page.Path.ToString(), name));
            return;
        }

        var other = _pages[KeyOf(page.Path)].Place;
        Report(page.Path, place?.Invoke(), other?.Invoke());
        Report(page.Path, other?.Invoke(), place?.Invoke());
    }

    /// <summary>What has an address, with what in the site's files asks for it.</summary>
    public (Page Page, SourceSpan? Place)? Find(SitePath path) =>
        _pages.TryGetValue(KeyOf(path), out var found) ? (found.Page, found.Place?.Invoke()) : null;

    public bool Has(SitePath path) => _pages.ContainsKey(KeyOf(path));

    /// <summary>Whether a page there would be a file where others need a folder, or the other way round.</summary>
    public bool IsBlocked(SitePath path) => _folders.ContainsKey(KeyOf(path)) || FoldersOf(path).Any(_pages.ContainsKey);

    // What is a file at one address cannot be a folder for another, as "/news.php" and "/news.php/12/".
    private void AddFolders(SitePath path, Func<SourceSpan>? place)
    {
        foreach (var folder in FoldersOf(path))
        {
            // Those above it came with it.
            if (!_folders.TryAdd(folder, place))
                return;
            if (_pages.TryGetValue(folder, out var file))
                ReportFolder(file.Page.Path, file.Place ?? place);
        }
    }

    private static string KeyOf(SitePath path) => WholeLetters.Of(path.FileName);

    private static IEnumerable<string> FoldersOf(SitePath path)
    {
        var file = KeyOf(path);
        for (var at = file.LastIndexOf('/'); at > 0; at = file.LastIndexOf('/', at - 1))
            yield return file[..at];
    }

    /// <summary>All pages, in the order they came.</summary>
    public IEnumerable<Page> Pages => _pages.Values.Select(entry => entry.Page);

    public ImmutableArray<Page> ToSorted() => [.. _pages.Values.Select(entry => entry.Page).OrderBy(page => page.Path)];

    private void ReportFolder(SitePath path, Func<SourceSpan>? place)
    {
        if (place is not null)
            diagnostics.Add(GuardMessages.AddressIsFolder(place(), path.ToString()));
    }

    private void Report(SitePath path, SourceSpan? place, SourceSpan? other)
    {
        if (place is { } here)
            diagnostics.Add(Messages.SameAddress(here, path.ToString(), other?.ToString() ?? "a page of the site"));
    }
}
