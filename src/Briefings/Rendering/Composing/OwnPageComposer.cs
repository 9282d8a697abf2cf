using Briefings.Planning;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what a page of the author's shows.</summary>
internal static class OwnPageComposer
{
    private const string Template = "page.html";
    private const int LongestDescription = 200;

    public static PageModel Compose(OwnPagePage page, ViewContext context)
    {
        var content = page.Content;
        var place = new MarkdownContext(context.Plan.Site.BaseUrl, new Uri(context.Urls.Absolute(page.Path)))
        {
            Links = new SiteLinks(context.Plan),
            File = content.Origin.Path,
            Language = page.Language,
            Media = context.Plan.Media.For(content.Origin.Path),
            ShowsRemote = context.Plan.Site.Images.ShowsRemote,
        };
        var text = MarkdownWriter.Write(content.Body, place);
        var head = new PageHead(content.Title) { Description = content.Summary ?? TextExcerpt.Of(content.Body, page.Language, LongestDescription) ?? content.Title };
        return new PageModel(content.Template ?? Template)
        {
            ["page"] = () => PageComposer.Page(page, head, context),
            ["title"] = () => content.Title,
            ["body"] = () => TemplateValue.Raw(text.Utf8),
            ["contents"] = () => HeadingView.ListOf(text),
            ["params"] = () => ParamsView.Of(content.Params),
        };
    }
}
