using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Related;
using Briefings.Planning.Releases;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Former;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;
using Briefings.Tracing;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers for each page what its template is given.</summary>
internal sealed class PageComposer
{
    private readonly HomeComposer _homes;
    private readonly ArticleComposer _articles;
    private readonly SubjectComposer _subjects;
    private readonly ComparisonComposer _comparisons;
    private readonly FrozenDictionary<LanguageTag, ViewContext> _contexts;

    public PageComposer(SitePlan plan, SiteUrls urls, UiTexts texts, BodyStore bodies)
    {
        _contexts = plan.Index.Languages.ToFrozenDictionary(
            language => language, language => new ViewContext(plan, urls, language, texts.For(language)));
        _homes = new HomeComposer(_contexts);
        var related = new RelatedFinder(plan.Index, plan.Site.Outputs.Foreign);
        Apart = related.Apart;
        _articles = new ArticleComposer(bodies, related);
        _subjects = new SubjectComposer(bodies);
        _comparisons = new ComparisonComposer(bodies);
    }

    /// <summary>Which briefings their authors keep apart.</summary>
    public Fact Apart { get; }

    public ViewContext ContextOf(LanguageTag language) => _contexts[language];

    public PageModel Compose(HtmlPage page)
    {
        var context = ContextOf(page.Language);
        return page switch
        {
            EntryPage entry => _homes.Compose(entry, context),
            HomePage home => HomeComposer.Compose(home, context),
            OwnPagePage own => OwnPageComposer.Compose(own, context),
            RetractedPage retracted => RetractedComposer.Compose(retracted, context),
            ArticlePage article => _articles.Compose(article, context),
            SubjectPage subject => _subjects.Compose(subject, context),
            SubjectIndexPage index => SubjectIndexComposer.Compose(index, context),
            SubjectLetterPage letter => SubjectIndexComposer.Compose(letter, context),
            EventYearPage year => SubjectIndexComposer.Compose(year, context),
            YearPage year => ArchiveComposer.Compose(year, context),
            MonthPage month => ArchiveComposer.Compose(month, context),
            ArchivePage archive => ArchiveComposer.Compose(archive, context),
            ComparePage compare => _comparisons.Compose(compare, context),
            SearchPage search => SearchComposer.Compose(search, context),
            SubscribePage => Subscribe(page, context),
            FeedHtmlPage twin => FeedTwin(twin, context),
            NotFoundPage => new PageModel("404.html") { ["page"] = () => Page(page, NotFound(context), context) },
            _ => throw new ArgumentException($"There is no template for a {page.GetType().Name}", nameof(page)),
        };
    }

    public PageModel Compose(RedirectPage page)
    {
        var context = ContextOf(page.Target.Language);
        return new PageModel("moved.html")
        {
            ["page"] = () => Page(new NotFoundPage(page.To, page.Target.Language), new PageHead(context.Texts["moved_title"]), context),
            ["target"] = () => TemplateValue.From(new TargetView(context, page.Target)),
        };
    }

    internal static TemplateValue Page(HtmlPage page, PageHead head, ViewContext context) =>
        TemplateValue.From(new PageView(page, head, context));

    private static PageHead NotFound(ViewContext context) =>
        new(context.Texts["not_found_title"]) { Description = context.Texts["not_found_text"] };

    private static PageModel FeedTwin(FeedHtmlPage page, ViewContext context)
    {
        var title = FeedLinks.TitleOf(page.Feed, context);
        var items = page.Feed.Items.Where(item => item.Number != Briefing.NotInArchive).ToArray();
        var titles = items.Select(item => item.Article.Title);
        var subscribe = new LinkView(context.Texts["subscribe"], context.UrlOf(LanguagePath.Below(page.Language, "subscribe")));
        var head = new PageHead(title)
        {
            Description = PageDescription.Of(title, titles, context.Texts),
            Feed = page.Feed,
            Above = [subscribe],
        };
        return new PageModel("feed.html")
        {
            ["page"] = () => Page(page, head, context),
            ["addresses"] = () => ViewList.Of(FeedLinks.AddressesOf(page.Feed, context)),
            ["items"] = () => ViewList.Of(items.Select(item => new BriefingView(context, item))),
        };
    }

    private static PageModel Subscribe(HtmlPage page, ViewContext context) => new("subscribe.html")
    {
        ["page"] = () => Page(page, new PageHead(context.Texts["subscribe"]) { Description = context.Texts["subscribe_intro"] }, context),
        ["opml"] = () => context.UrlOf(LanguagePath.Home(page.Language).Then("feeds.opml")),
        ["groups"] = () => ViewList.Of(SubscribeSections.Of(context)),
    };
}
