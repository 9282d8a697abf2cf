using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown;

namespace Briefings.Rendering.Bodies;

/// <summary>The articles' texts as HTML, each made once and shared by its page and its feeds.</summary>
/// <param name="diagnostics">Receives what cannot be rendered.</param>
internal sealed class BodyStore(SitePlan plan, SiteUrls urls, DiagnosticBag diagnostics)
{
    private readonly SiteLinks _links = new(plan);
    private readonly MarkdownText?[] _texts = new MarkdownText?[plan.Index.Briefings.Length];

    // Two threads may both make one text; they make the same bytes, and either may be kept.
    public MarkdownText Of(Briefing briefing) => _texts[briefing.Number] ??= Write(briefing);

    /// <summary>The words of a text without its marks; of a page that is found like a briefing, too.</summary>
    public string WordsOf(Briefing briefing) =>
        HtmlWords.Of((briefing.Number == Briefing.NotInArchive ? MarkdownWriter.Write(briefing.Article.Body, ContextOf(briefing)) : Of(briefing)).Utf8);

    private MarkdownContext ContextOf(Briefing briefing) => new(plan.Site.BaseUrl, new Uri(urls.Absolute(briefing.Path)))
    {
        Links = _links,
        Media = plan.Media.For(briefing.Article.Origin.Path),
        ShowsRemote = plan.Site.Images.ShowsRemote,
    };

    private MarkdownText Write(Briefing briefing)
    {
        var article = briefing.Article;
        var text = MarkdownWriter.Write(article.Body, ContextOf(briefing));
        if (text.TooDeepLine > 0)
            diagnostics.Add(GuardMessages.TooDeep(article.Origin.InBody(SourceSpan.At(article.Origin.Path, text.TooDeepLine, 1))));
        return text;
    }
}
