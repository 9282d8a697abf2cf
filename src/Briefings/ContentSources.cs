using System.Collections.Frozen;
using System.Net;
using Briefings.Checking;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Rendering.Markdown;

namespace Briefings;

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

    /// <returns>Null where an author wrote nothing of the kind: it is the template's, or the page is a list.</returns>
    public SourceSpan? Of(Finding finding) =>
        finding.Place.Line > 0 ? OfLink(finding.Place)
        : finding.Message == Messages.SameTitle ? OfField(finding.Place, "title")
        : finding.Message == Messages.SameDescription ? OfField(finding.Place, "summary")
        : null;

    /// <param name="place">Of an address in a page.</param>
    public SourceSpan? OfLink(SourceSpan place)
    {
        if (PageAt(place) is not { } page || ReadAddress(place) is not { } written)
            return null;
        var own = new Uri(_base, page.Path.Url);
        if (!Uri.TryCreate(own, written, out var address))
            return null;
        var article = page.Briefing.Article;
        var links = LinkReader.Read(article.Body, new MarkdownContext(_base, own));
        foreach (var link in links.Where(link => Uri.TryCreate(own, link.Url, out var other) && other.AbsoluteUri == address.AbsoluteUri))
            return article.Origin.InBody(new SourceText(article.Origin.Path, article.Body).Span(link.Offset, link.Length));
        return article.OriginalUrl == written ? OfField(place, "originalUrl") : null;
    }

    private SourceSpan? OfField(SourceSpan place, string field) =>
        PageAt(place)?.Briefing.Article.Origin is { } origin && origin.At(field) is { Line: > 0 } found ? found : null;

    private ArticlePage? PageAt(SourceSpan place) =>
        place.Path.EndsWith(".html", StringComparison.Ordinal) ? _pages.Value.GetValueOrDefault(place.Path[(request.Folder.Length + 1)..]) : null;

    // A place is that of the whole address between its quotes.
    private string? ReadAddress(SourceSpan place)
    {
        var text = new SourceText(place.Path, System.Text.Encoding.UTF8.GetString(request.OutputFiles.Read(place.Path)));
        return place.Line == place.EndLine && place.Line <= text.LineCount && place.EndColumn - 1 <= text.Line(place.Line).Length
            ? WebUtility.HtmlDecode(text.Line(place.Line)[(place.Column - 1)..(place.EndColumn - 1)].ToString())
            : null;
    }

    private static FrozenDictionary<string, ArticlePage> Plan(SiteCheckRequest request, SiteConfig site)
    {
        // What is wrong with the content is for 'briefings build' to tell.
        var ignored = new DiagnosticBag();
        var archive = DecidedArchive.Of(ArchiveReader.Read(request.Files, ignored));
        return SitePlanner.Plan(new PlanRequest(archive, site) { Drafts = true }, ignored).Pages.OfType<ArticlePage>()
            .ToFrozenDictionary(page => page.Path.FileName, StringComparer.Ordinal);
    }
}
