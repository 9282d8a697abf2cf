using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Comparing;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;
using Briefings.Tracing;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what a page shows that has two versions of a release side by side.</summary>
internal sealed class ComparisonComposer(BodyStore bodies)
{
    // Beyond this the table of costs grows too large for what it gives; no news release is as long.
    private const int MostBlocks = 400;

    // Nearly all of the work is to read the two texts, so the page for readers of the other one is found with the first. What
    // waits for it is some ten kilobytes.
    private readonly ConcurrentDictionary<(int Here, int There), FoundRows> _waiting = new();

    public PageModel Compose(ComparePage page, ViewContext context)
    {
        var title = context.Texts.Fill("compare_with", LanguageNames.Of(page.There.Language));
        var head = new PageHead($"{page.Here.Article.Title}: {title}")
        {
            Description = PageDescription.OfFacts(title, page.Here.Article.Title, page.There.Article.Title),
            Above = [new LinkView(page.Here.Article.Title, context.UrlOf(page.Here.Path))],
        };
        return new PageModel("compare.html")
        {
            ["page"] = () => PageComposer.Page(page, head, context),
            ["here"] = () => TemplateValue.From(new BriefingView(context, page.Here)),
            ["there"] = () => TemplateValue.From(new BriefingView(context, page.There)),
            ["rows"] = () => ViewList.Of(Rows(page.Here, page.There).Select(row => new ComparedView(row.Here, row.There))),
        };
    }

    private ImmutableArray<(string Here, string There)> Rows(Briefing here, Briefing there)
    {
        if (_waiting.TryRemove((here.Number, there.Number), out var found))
        {
            found.Trace.Repeat();
            return found.Rows;
        }

        var ((rows, others), trace) = ReadTrace.Keep(() => Compare(here, there));
        _waiting[(there.Number, here.Number)] = new FoundRows(others, trace);
        trace.Repeat();
        return rows;
    }

    private (ImmutableArray<(string, string)> Rows, ImmutableArray<(string, string)> Others) Compare(Briefing here, Briefing there)
    {
        var ours = new ComparedText(here.Article, Blocks(bodies.Of(here)));
        var theirs = new ComparedText(there.Article, Blocks(bodies.Of(there)));
        return (Comparison.Of(ours, theirs), Comparison.Of(theirs, ours));
    }

    private static ImmutableArray<string> Blocks(MarkdownText text) =>
        [.. Enumerable.Range(0, Math.Min(text.Blocks.Length, MostBlocks)).Select(i => WithoutNames(Encoding.UTF8.GetString(text.Block(i).Span)))];

    // Two texts on one page would give a name twice. In words, a quotation mark is a character reference.
    private static string WithoutNames(string html)
    {
        const string name = " id=\"";
        for (var at = html.IndexOf(name, StringComparison.Ordinal); at >= 0; at = html.IndexOf(name, at, StringComparison.Ordinal))
            html = html.Remove(at, html.IndexOf('"', at + name.Length) + 1 - at);
        return html;
    }

    /// <summary>The rows of a page, and what was read for them.</summary>
    private sealed record FoundRows(ImmutableArray<(string Here, string There)> Rows, ReadTrace Trace);
}
