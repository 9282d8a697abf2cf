using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Checking.Findings;
using Briefings.Checking.Links;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking;

/// <summary>Checks what only all pages together show: places on other pages, versions, and texts that are there twice.</summary>
internal sealed class SiteWideChecks(CheckContext context, ImmutableArray<PageFacts> pages)
{
    private readonly FrozenDictionary<int, PageFacts> _byFile = pages.ToFrozenDictionary(page => page.File);

    public void Run()
    {
        CheckAnchors();
        CheckSitemapVersions();
        foreach (var page in pages)
            CheckVersions(page);
        foreach (var page in pages.Where(page => !page.IsUnlisted))
        {
            CheckSame(page, (page.Title, page.TitlePlace), _titles, Messages.SameTitle);
            CheckSame(page, (page.Description, page.DescriptionPlace), _descriptions, Messages.SameDescription);
        }
    }

    private readonly Dictionary<(string, string), int> _titles = [];
    private readonly Dictionary<(string, string), int> _descriptions = [];

    private void CheckAnchors()
    {
        var links = pages.SelectMany(page => page.AnchorLinks.Select(link => (page.File, Link: link)));
        foreach (var byTarget in links.GroupBy(link => link.Link.File))
        {
            // A fragment of what is no page means something to its reader only.
            if (!_byFile.TryGetValue(byTarget.Key, out var target))
                continue;
            var anchors = target.Anchors.ToFrozenSet(StringComparer.Ordinal);
            var url = OutputIndex.UrlPath(context.Index.Files[target.File]);
            foreach (var (file, link) in byTarget.Where(link => !Anchors.Has(anchors, link.Link.Fragment)))
                context.Report(file, link.Place, Messages.BrokenAnchor, $"/{url}#{link.Fragment}");
        }
    }

    private void CheckSitemapVersions()
    {
        var stated = context.UnansweredVersions.Select(link => (link.From, link.To)).ToHashSet();
        foreach (var link in context.UnansweredVersions.Where(link => !stated.Contains((link.To, link.From))))
            context.Report(link.Sitemap, link.Place, Messages.OneWayVersion, "/" + OutputIndex.UrlPath(context.Index.Files[link.To]));
    }

    private void CheckVersions(PageFacts page)
    {
        foreach (var version in page.Versions.Where(version => version.File != page.File))
        {
            if (!_byFile.TryGetValue(version.File, out var other))
                continue;
            var url = "/" + OutputIndex.UrlPath(context.Index.Files[version.File]);
            if (!other.Versions.Any(back => back.File == page.File))
                context.Report(page.File, version.Place, Messages.OneWayVersion, url);
            else if (version.Language != "x-default" && !version.Language.Equals(other.Language, StringComparison.OrdinalIgnoreCase))
                context.Report(page.File, version.Place, Messages.OtherLanguage, $"{url} in '{version.Language}'");
        }
    }

    private void CheckSame(
        PageFacts page, (string? Text, SourceSpan Place) said, Dictionary<(string, string), int> seen, Func<SourceSpan, string, Diagnostic> message)
    {
        if (string.IsNullOrEmpty(said.Text))
            return;
        if (!seen.TryAdd((page.Language, said.Text), page.File))
            context.Report(page.File, said.Place, message, said.Text);
    }
}
