using Briefings.Planning.Pages;
using Briefings.Planning.Search;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the search page of a language shows, and its index from A to Z.</summary>
internal static class SearchComposer
{
    public static PageModel Compose(SearchPage page, ViewContext context)
    {
        var folder = SearchLayout.Folder(page.Language);
        var search = new LinkView(context.Texts["search"], context.UrlOf(folder));
        var head = new PageHead(search.Text) { Description = $"{context.Texts["search_label"]}: {LanguageNames.Of(page.Language)}" };
        if (page.Letter is { } letter)
        {
            var titles = letter.Briefings.Select(briefing => briefing.Article.Title);
            head = new PageHead($"{search.Text}: {letter.Name}")
            {
                Above = [search],
                Description = PageDescription.Of(letter.Name, titles, context.Texts),
            };
        }

        return new PageModel("search.html")
        {
            ["page"] = () => PageComposer.Page(page, head, context),
            ["index_url"] = () => context.UrlOf(folder),
            ["indexes"] = () => context.Plan.Site.Outputs.Search ? ViewList.Of(Indexes(context)) : TemplateValue.Null,
            ["topics"] = () => context.Index.Subjects.TryGetValue(SubjectKind.Topic, out _),
            ["letters"] = () => ViewList.Of(Letters(page, context)),
            ["letter"] = () => page.Letter?.Name,
            ["titles"] = () => ViewList.Of((page.Letter?.Briefings ?? []).Select(briefing => new BriefingView(context, briefing))),
        };
    }

    // The page's own language first: it is the one that is chosen.
    private static IEnumerable<LinkView> Indexes(ViewContext context) =>
        context.Index.Languages.OrderBy(language => language != context.Language)
            .Select(language => new LinkView(LanguageNames.Of(language), context.UrlOf(SearchLayout.Folder(language))) { Language = language });

    private static IEnumerable<LinkView> Letters(SearchPage page, ViewContext context) =>
        context.LettersOf(page.Language).Select(letter =>
            new LinkView(letter.Name, context.UrlOf(SearchLayout.Folder(page.Language).Then(letter.Slug + "/")))
            {
                IsCurrent = letter.Name == page.Letter?.Name,
            });
}
