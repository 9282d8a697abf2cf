using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Takes every page once, and finds those that want one address.</summary>
/// <remarks>Addresses are compared without case, because some hosts do not tell the cases apart.</remarks>
internal sealed class AddressBook(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (Page Page, SourceSpan? Place)> _pages = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="page">The page.</param>
    /// <param name="place">What in the site's files asks for the page; null where nothing but the program does.</param>
    public void Add(Page page, SourceSpan? place = null)
    {
        if (_pages.TryAdd(page.Path.FileName, (page, place)))
        {
            AddFolders(page.Path);
            return;
        }

        var other = _pages[page.Path.FileName].Place;
        Report(page.Path, place, other);
        Report(page.Path, other, place);
    }

    /// <summary>Adds redirects for a former address of an article, and for those of its versions side by side.</summary>
    /// <param name="briefing">The article.</param>
    /// <param name="index">Of the address among its aliases.</param>
    /// <param name="published">What the world may have kept of the site.</param>
    public void AddAlias(Briefing briefing, int index, PublishedUrls published)
    {
        var place = briefing.Article.Origin.At($"aliases[{index}]");
        if (Refusal(briefing, briefing.Article.Aliases[index], place, out var path) is not { } refusal)
            AddRedirects(new RedirectPage(path, briefing), place, published);
        else if (ContentHash.IsAsImported(briefing.Article))
            diagnostics.Add(GuardMessages.ImportedAlias(place, briefing.Article.Aliases[index]));
        else
            diagnostics.Add(refusal);
    }

    /// <summary>Adds redirects for an address that an article was published at, where nothing else has it now.</summary>
    public void AddFormer(Briefing briefing, SitePath former, PublishedUrls published)
    {
        if (!_pages.ContainsKey(former.FileName) && !_folders.Contains(former.FileName) && !FoldersOf(former).Any(_pages.ContainsKey))
            AddRedirects(new RedirectPage(former, briefing), null, published);
    }

    private Diagnostic? Refusal(Briefing briefing, string alias, SourceSpan place, out SitePath path) =>
        !SitePath.TryParse(alias, out path) ? Messages.AliasShape(place, alias)
        : path == briefing.Path ? Messages.AliasOfItself(place, alias)
        : _pages.TryGetValue(path.FileName, out var taken) ? Messages.AliasTaken(place, alias, taken.Place?.ToString() ?? "a page of the site")
        : _folders.Contains(path.FileName) || FoldersOf(path).Any(_pages.ContainsKey) ? GuardMessages.FileAndFolder(place, alias)
        : null;

    private void AddRedirects(RedirectPage page, SourceSpan? place, PublishedUrls published)
    {
        Add(page, place);
        if (!page.Path.Value.EndsWith('/'))
            return;
        var compared = published.Below(page.Path.Value).Where(url => LanguageTag.TryParse(url[page.Path.Value.Length..^1], out _));
        foreach (var path in compared.Select(url => SitePath.Folder(url.TrimEnd('/'))).Where(path => !_pages.ContainsKey(path.FileName)))
        {
            var now = page.Target.Path.Then(path.Name + "/");
            Add(page with { Path = path, To = _pages.ContainsKey(now.FileName) ? now : page.Target.Path }, place);
        }
    }

    // What is a file at one address cannot be a folder for another, as "/news.php" and "/news.php/12/".
    private void AddFolders(SitePath path)
    {
        foreach (var folder in FoldersOf(path))
            _folders.Add(folder);
    }

    private static IEnumerable<string> FoldersOf(SitePath path)
    {
        var file = path.FileName;
        for (var at = file.LastIndexOf('/'); at > 0; at = file.LastIndexOf('/', at - 1))
            yield return file[..at];
    }

    /// <summary>All pages, in the order they came.</summary>
    public IEnumerable<Page> Pages => _pages.Values.Select(entry => entry.Page);

    public ImmutableArray<Page> ToSorted() => [.. _pages.Values.Select(entry => entry.Page).OrderBy(page => page.Path)];

    private void Report(SitePath path, SourceSpan? place, SourceSpan? other)
    {
        if (place is { } here)
            diagnostics.Add(Messages.SameAddress(here, path.ToString(), other?.ToString() ?? "a page of the site"));
    }
}
