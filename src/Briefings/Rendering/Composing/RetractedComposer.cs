using Briefings.Planning.Pages;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Former;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the page of a retracted briefing shows: that it was retracted, when and why.</summary>
internal static class RetractedComposer
{
    public static PageModel Compose(RetractedPage page, ViewContext context)
    {
        var article = page.Briefing.Article;
        return new PageModel("retracted.html")
        {
            ["page"] = () => PageComposer.Page(page, new PageHead(article.Title) { Kind = context.Texts["retracted"], Description = context.Texts["retracted_text"] }, context),
            ["retraction"] = () => TemplateValue.From(new RetractionView(context, article)),
        };
    }
}
