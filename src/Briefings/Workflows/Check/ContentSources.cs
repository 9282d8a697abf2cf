using System.Collections.Frozen;
using System.Text;
using Briefings.Checking.Findings;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Workflows.Review;

namespace Briefings.Workflows.Check;

/// <summary>
/// Finds where in <c>content/</c> something on a built page was written. The archive is read and its pages are planned
/// when the first one is asked for: a site with nothing wrong costs nothing.
/// </summary>
/// <param name="request">The built site.</param>
/// <param name="site">Its configuration.</param>
internal sealed class ContentSources(SiteCheckRequest request, SiteConfig site)
{
    private readonly Uri _base = request.BaseUrl ?? site.BaseUrl;
    private readonly Lazy<FrozenDictionary<string, ArticlePage>> _pages = new(() => Plan(request, site));
    private (string? Path, LinkSourceMap? Page) _last;

    /// <returns>Null where an author wrote nothing of the kind: it is the template's, or the page is a list.</returns>
    public SourceSpan? Of(OutputFinding finding) =>
        finding.Message == Messages.SameTitle ? OfField(finding.Place, "title")
        : finding.Message == Messages.SameDescription ? OfField(finding.Place, "summary")
        : finding.Place.Line > 0 ? OfLink(finding.Place)
        : null;

    /// <param name="place">Of an address in a page. Those of one page are best asked for together.</param>
    public SourceSpan? OfLink(SourceSpan place)
    {
        if (_last.Path != place.Path)
            _last = (place.Path, Read(place));
        return _last.Page?.SourceOf(place);
    }

    private LinkSourceMap? Read(SourceSpan place)
    {
        if (PageAt(place) is not { } page)
            return null;
        try
        {
            var html = Encoding.UTF8.GetString(request.OutputFiles.Read(place.Path));
            return new LinkSourceMap(page, _base, new SourceText(place.Path, html));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }

    private SourceSpan? OfField(SourceSpan place, string field) =>
        PageAt(place)?.Briefing.Article.Origin is { } origin && origin.At(field) is { Line: > 0 } found ? found : null;

    private ArticlePage? PageAt(SourceSpan place) =>
        place.Path.EndsWith(".html", StringComparison.Ordinal) ? _pages.Value.GetValueOrDefault(place.Path[(request.Folder.Length + 1)..]) : null;

    private static FrozenDictionary<string, ArticlePage> Plan(SiteCheckRequest request, SiteConfig site)
    {
        // What is wrong with the content is for 'briefings build' to report.
        var ignored = new DiagnosticBag();
        var archive = DecidedArchive.Of(request.Snapshot.Archive(ignored));
        return SitePlanner.Plan(new PlanRequest(archive, site) { Drafts = true }, ignored).Pages.OfType<ArticlePage>()
            .ToFrozenDictionary(page => page.Path.FileName, StringComparer.Ordinal);
    }
}
