using System.Collections.Immutable;
using System.Text;
using Briefings.Planning.Pages;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Comparing;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what a page shows that has two versions of a release side by side.</summary>
internal sealed class ComparisonComposer(BodyStore bodies)
{
    // Beyond this the table of costs grows too large for what it gives; no news release is as long.
    private const int MostBlocks = 400;

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
            ["rows"] = () => ViewList.Of(Rows(page)),
        };
    }

    private IEnumerable<ComparedView> Rows(ComparePage page)
    {
        var here = new ComparedText(page.Here.Article, Blocks(bodies.Of(page.Here)));
        var there = new ComparedText(page.There.Article, Blocks(bodies.Of(page.There)));
        return Comparison.Of(here, there).Select(row => new ComparedView(row.Here, row.There));
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
}
