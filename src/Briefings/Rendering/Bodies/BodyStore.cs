using System.Collections.Concurrent;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown;
using Briefings.Tracing;

namespace Briefings.Rendering.Bodies;

/// <summary>The articles' texts as HTML, shared by a text's page and its feeds. Those of a large archive are not all held at once.</summary>
/// <param name="diagnostics">Receives what cannot be rendered.</param>
internal sealed class BodyStore(SitePlan plan, SiteUrls urls, DiagnosticBag diagnostics)
{
    private readonly SiteLinks _links = new(plan);
    private readonly KeptBody?[] _texts = new KeptBody?[plan.Index.Briefings.Length];
    private readonly ConcurrentQueue<int> _held = [];

    /// <summary>How many are held: of 5 KB each. One made again takes a tenth of a millisecond, and lists name texts of all years.</summary>
    public int MostHeld { get; init; } = 65_536;

    // Two threads may both make one text; they make the same bytes, and either may be kept.
    public MarkdownText Of(Briefing briefing)
    {
        var kept = _texts[briefing.Number] ??= Make(briefing);
        kept.Trace.Repeat();
        return kept.Text;
    }

    private KeptBody Make(Briefing briefing)
    {
        var (text, trace) = ReadTrace.Keep(() => Write(briefing));
        _held.Enqueue(briefing.Number);
        if (_held.Count > MostHeld && _held.TryDequeue(out var oldest))
            _texts[oldest] = null;
        return new KeptBody(text, trace);
    }

    /// <summary>The words of a text without its marks; of a page that is found like a briefing, too.</summary>
    public string WordsOf(Briefing briefing) =>
        HtmlWords.Of((briefing.Number == Briefing.NotInArchive ? MarkdownWriter.Write(briefing.Body, ContextOf(briefing)) : Of(briefing)).Utf8);

    private MarkdownContext ContextOf(Briefing briefing) => new(plan.Site.BaseUrl, new Uri(urls.Absolute(briefing.Path)))
    {
        Links = _links,
        File = briefing.Article.Origin.Path,
        Language = briefing.Language,
        Media = plan.Media.For(briefing.Article.Origin.Path),
        ShowsRemote = plan.Site.Images.ShowsRemote,
    };

    private MarkdownText Write(Briefing briefing)
    {
        var article = briefing.Article;
        var text = MarkdownWriter.Write(briefing.Body, ContextOf(briefing));
        if (text.TooDeepLine > 0)
        {
            ReadTrace.GiveUp();
            diagnostics.Add(GuardMessages.TooDeep(article.Origin.InBody(SourceSpan.At(article.Origin.Path, text.TooDeepLine, 1))));
        }

        return text;
    }

    /// <summary>A text, and what is read for it: its links show whether their pages are there.</summary>
    private sealed record KeptBody(MarkdownText Text, ReadTrace Trace);
}
