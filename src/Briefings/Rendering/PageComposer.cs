using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Templating;

namespace Briefings.Rendering;

/// <summary>Gathers for each page what its template is given.</summary>
internal sealed class PageComposer
{
    private readonly SitePlan _plan;
    private readonly BodyStore _bodies;
    private readonly RelatedFinder _related;
    private readonly HomeComposer _homes;
    private readonly ComparisonComposer _comparisons;
    private readonly FrozenDictionary<LanguageTag, ViewContext> _contexts;

    public PageComposer(SitePlan plan, SiteUrls urls, UiTexts texts, BodyStore bodies)
    {
        _plan = plan;
        _bodies = bodies;
        _related = new RelatedFinder(plan.Index);
        _contexts = plan.Index.Languages.ToFrozenDictionary(
            language => language, language => new ViewContext(plan, urls, language, texts.For(language)));
        _homes = new HomeComposer(_contexts);
        _comparisons = new ComparisonComposer(bodies);
    }

    public ViewContext ContextOf(LanguageTag language) => _contexts[language];

    public PageModel Compose(HtmlPage page)
    {
        var context = ContextOf(page.Language);
        return page switch
        {
            EntryPage entry => _homes.Compose(entry, context),
            HomePage home => HomeComposer.Compose(home, context),
            ArticlePage article => Compose(article, context),
            SubjectPage subject => Compose(subject, context),
            SubjectIndexPage index => Compose(index, context),
            YearPage year => Compose(year, context),
            ArchivePage archive => Compose(archive, context),
            ComparePage compare => _comparisons.Compose(compare, context),
            SearchPage search => SearchComposer.Compose(search, context),
            SubscribePage => Subscribe(page, context),
            NotFoundPage => new PageModel("404.html", [Page(page, new PageHead(context.Texts["not_found_title"]), context)]),
            _ => throw new ArgumentException($"There is no template for a {page.GetType().Name}", nameof(page)),
        };
    }

    public PageModel Compose(RedirectPage page)
    {
        var context = ContextOf(page.Target.Language);
        var target = new ArticlePage(page.Target.Path, page.Target.Language, page.Target);
        return new PageModel(
            "moved.html",
            [
                Page(target, new PageHead(context.Texts["moved_title"]), context),
                ("target", TemplateValue.From(new BriefingView(context, page.Target))),
            ]);
    }

    internal static (string Name, TemplateValue Value) Page(HtmlPage page, PageHead head, ViewContext context) =>
        ("page", TemplateValue.From(new PageView(page, head, context)));

    private PageModel Compose(ArticlePage page, ViewContext context)
    {
        var briefing = page.Briefing;
        var article = briefing.Article;
        var view = new BriefingView(context, briefing) { Body = _bodies.Of(briefing) };
        var year = LanguagePath.Below(page.Language, LanguagePath.Year(_plan.Index.ReleaseOf[briefing.Number].Year));
        var head = new PageHead(article.Title)
        {
            Description = article.Summary,
            Above = [new LinkView(YearName(_plan.Index.ReleaseOf[briefing.Number].Year, context), context.UrlOf(year))],
        };
        return new PageModel(
            "article.html",
            [
                Page(page, head, context),
                ("briefing", TemplateValue.From(view)),
                ("comparisons", ViewList.Of(Comparisons(briefing, context))),
                ("citation", TemplateValue.From(new CitationView(context, briefing))),
                ("versions", ViewList.Of(view.OtherVersions.Select(version => new BriefingView(context, version)))),
                ("reports", EventsOf(article, EventRelation.Reports, context)),
                ("announces", EventsOf(article, EventRelation.Announces, context)),
                ("people", Links(context, SubjectKind.Person, article.People)),
                ("organizations", Links(context, SubjectKind.Organization, article.Organizations.Select(name => new Person(name)))),
                ("topics", Links(context, SubjectKind.Topic, article.Topics.Select(name => new Person(name)))),
                ("conflicts", ViewList.Of(Conflicts(article, context))),
                ("related", ViewList.Of(_related.Find(briefing).Select(related => new RelatedView(context, related)))),
                ("inferred", ViewList.Of(Inferred(article, context))),
            ]);
    }

    private static IEnumerable<ConflictView> Conflicts(Article article, ViewContext context) =>
        context.Index.Conflicts.GetValueOrDefault(article.Id, []).Select(conflict => new ConflictView(context, conflict));

    private static IEnumerable<LinkView> Comparisons(Briefing briefing, ViewContext context) =>
        context.Index.ReleaseOf[briefing.Number].Versions
            .Where(other => other.Language != briefing.Language && context.Plan.Has(ComparePage.PathOf(briefing, other)))
            .DistinctBy(other => other.Language)
            .Select(other => new LinkView(
                context.Texts.Fill("compare_with", LanguageNames.Of(other.Language)),
                context.UrlOf(ComparePage.PathOf(briefing, other))));

    private static PageModel Subscribe(HtmlPage page, ViewContext context) => new(
        "subscribe.html",
        [
            Page(page, new PageHead(context.Texts["subscribe"]), context),
            ("opml", context.UrlOf(LanguagePath.Home(page.Language).Then("feeds.opml"))),
            ("groups", ViewList.Of(SubscribeSections.Of(context))),
        ]);

    private static TemplateValue EventsOf(Article article, EventRelation relation, ViewContext context) => ViewList.Of(
        article.Events.Where(reference => reference.Relation == relation)
            .Select(reference => context.Index.Events.GetValueOrDefault(reference.Id)).OfType<Subject>()
            .Select(subject => new SubjectView(context, subject)));

    private static TemplateValue Links(ViewContext context, SubjectKind kind, IEnumerable<Person> names) =>
        ViewList.Of(names.Select(name => context.LinkTo(kind, name.Name, name.Role)).OfType<LinkView>());

    private static IEnumerable<InferredFactView> Inferred(Article article, ViewContext context) =>
        article.Import?.Inferred.Select(fact => new InferredFactView(fact.Key, fact.Value, context.Texts)) ?? [];

    private static PageModel Compose(SubjectPage page, ViewContext context)
    {
        var kind = SubjectFolder.Of(page.Subject.Kind);
        var head = new PageHead(page.Subject.Name.In(context.Language))
        {
            Above = [new LinkView(context.Texts[kind], context.UrlOf(LanguagePath.Below(page.Language, kind)))],
            FeedOf = page.Subject,
        };
        return new PageModel(
            "subject.html",
            [
                Page(page, head, context),
                ("subject", TemplateValue.From(new SubjectView(context, page.Subject))),
                ("list", TemplateValue.From(new ListView(context, page.Slice, page.Subject.Path(page.Language)))),
            ]);
    }

    private PageModel Compose(SubjectIndexPage page, ViewContext context)
    {
        var subjects = _plan.Index.Subjects[page.Kind];
        var head = Page(page, new PageHead(context.Texts[SubjectFolder.Of(page.Kind)]), context);
        if (page.Kind == SubjectKind.Event)
            return new PageModel("events.html", [head, ("years", ViewList.Of(EventYears(subjects, context)))]);
        var names = subjects.OrderBy(subject => LatinFolding.Fold(subject.Name.In(context.Language)), StringComparer.OrdinalIgnoreCase)
            .ThenBy(subject => subject.Slug);
        return new PageModel("subjects.html", [head, ("subjects", ViewList.Of(names.Select(subject => new SubjectView(context, subject))))]);
    }

    private static IEnumerable<GroupView> EventYears(ImmutableArray<Subject> events, ViewContext context) =>
        EventOrder.ByDay(events, newestFirst: true).GroupBy(subject => subject.Event!.Start?.Year)
            .Select(year => new GroupView(year.Key?.ToString() ?? context.Texts["time_unknown"])
            {
                Events = ViewList.Of(year.Select(subject => new SubjectView(context, subject))),
            });

    private static PageModel Compose(YearPage page, ViewContext context)
    {
        var path = LanguagePath.Below(page.Language, LanguagePath.Year(page.Year));
        var archive = new LinkView(context.Texts["archive"], context.UrlOf(LanguagePath.Below(page.Language, "archive")));
        var months = page.Slice.Releases.GroupBy(release => release.First.Article.Date?.Day.Month)
            .Select(month => new GroupView(MonthName(page.Year, month.Key, context)) { Entries = context.ToEntries(month) });
        return new PageModel(
            "year.html",
            [
                Page(page, new PageHead(YearName(page.Year, context)) { Above = [archive] }, context),
                ("count", page.Slice.Releases.Length),
                ("months", ViewList.Of(months)),
                ("list", TemplateValue.From(new ListView(context, page.Slice, path))),
            ]);
    }

    private PageModel Compose(ArchivePage page, ViewContext context)
    {
        var years = _plan.Index.Releases.GroupBy(release => release.Year)
            .Select(year => YearLink(year.Key, [.. year], context));
        return new PageModel(
            "archive.html",
            [Page(page, new PageHead(context.Texts["archive"]), context), ("years", ViewList.Of(years))]);
    }

    private GroupView YearLink(int? year, ImmutableArray<Release> releases, ViewContext context)
    {
        var languages = SubjectLanguages.Of(releases, _plan.Index.Languages);
        var language = languages.Contains(context.Language) ? context.Language : languages[0];
        return new GroupView(YearName(year, context))
        {
            Url = context.UrlOf(LanguagePath.Below(language, LanguagePath.Year(year))),
            Language = language,
            IsForeign = language != context.Language,
            Count = releases.Length,
        };
    }

    private static string YearName(int? year, ViewContext context) => year?.ToString() ?? context.Texts["undated"];

    private static string MonthName(int? year, int? month, ViewContext context) => year is { } y && month is { } m
        ? context.Texts.Dates.WriteMonth(y, m)
        : context.Texts["undated"];
}
