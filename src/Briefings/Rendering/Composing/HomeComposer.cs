using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the front page and the first page of each language show.</summary>
internal sealed class HomeComposer(FrozenDictionary<LanguageTag, ViewContext> contexts)
{
    private const int MostLatest = 20;
    private const int MostSeconds = 2;
    private const int MostElsewhere = 10;
    private const int MostEvents = 6;
    private const int MostAdded = 6;

    public PageModel Compose(EntryPage page, ViewContext context)
    {
        var choices = context.Index.Languages.Select(language => new ChoiceView(contexts[language], language));
        return new PageModel("entry.html")
        {
            ["page"] = () => Head(page, context),
            ["choices"] = () => ViewList.Of(choices),
        };
    }

    public static PageModel Compose(HomePage page, ViewContext context)
    {
        var language = page.Language;
        var latest = new Lazy<ImmutableArray<Briefing>>(() => Latest(context.Index.Releases, language));
        return new PageModel("home.html")
        {
            ["page"] = () => Head(page, context),
            ["lead"] = () => latest.Value is [var lead, ..] ? TemplateValue.From(new BriefingView(context, lead)) : TemplateValue.Null,
            ["seconds"] = () => ToEntries(latest.Value.Skip(1).Take(MostSeconds), context),
            ["months"] = () => ViewList.Of(BriefingMonths.Of(latest.Value.Skip(1 + MostSeconds), context)),
            ["latest"] = () => ToEntries(latest.Value, context),
            ["added"] = () => ToEntries(AddedLast(language, latest.Value, context), context),
            ["elsewhere"] = () => ToEntries(context.Plan.Site.Outputs.Foreign && page.Slice is null ? Elsewhere(context.Index.Releases, language) : [], context),
            ["archive"] = () => UrlIfThere(LanguagePath.Below(language, "archive"), context),
            ["list"] = () => page.Slice is { } slice ? TemplateValue.From(new ListView(context, slice.Part, LanguagePath.Home(language)) { Releases = slice.Releases }) : TemplateValue.Null,
            ["open_events"] = () => ToEvents(EventOrder.ByDay(Events(isOpen: true, context), newestFirst: false), context),
            ["recent_events"] = () => ToEvents(EventOrder.ByDay(Events(isOpen: false, context).Where(subject => subject.Event!.Start is not null), newestFirst: true), context),
            ["all_events"] = () => UrlIfThere(LanguagePath.Below(language, SubjectKind.Event.Key), context),
            ["topics"] = () => ViewList.Of(CurrentTopics.Of(context.Index, language).Select(topic => new SubjectView(context, topic))),
        };
    }

    // The front page and the first page of its language say the same of the site; the languages distinguishes them.
    private static TemplateValue Head(HtmlPage page, ViewContext context)
    {
        var languages = page is EntryPage ? context.Index.Languages : [page.Language];
        var names = string.Join(", ", languages.Select(LanguageNames.Of));
        var description = context.Plan.Site.Description.In(context.Language);
        var head = new PageHead(context.Plan.Site.Title.In(context.Language))
        {
            Feed = page is EntryPage ? new Feed(SitePath.Root, page.Language, null, []) { IsOfAll = true } : null,
            Kind = context.Index.Languages.Length > 1 || page is HomePage ? names : null,
            Description = page is EntryPage ? PageDescription.OfFacts(description, names) : description,
        };
        return PageComposer.Page(page, page is HomePage { Slice: { } slice } ? head.For(slice.Part, context.Texts) : head, context);
    }

    // Nothing where what was added last is what came out last: the list beside it says so already.
    private static ImmutableArray<Briefing> AddedLast(LanguageTag language, IEnumerable<Briefing> latest, ViewContext context)
    {
        var added = context.Index.Briefings.Where(briefing => briefing.Language == language).Order(AddedOrder.Newest)
            .DistinctBy(briefing => context.Index.ReleaseOf[briefing.Number].Number).Take(MostAdded).ToImmutableArray();
        return added.Select(DateOf).SequenceEqual(latest.Take(MostAdded).Select(DateOf)) ? [] : added;

        static ArticleDate? DateOf(Briefing briefing) => briefing.Article.Date;
    }

    private static IEnumerable<Subject> Events(bool isOpen, ViewContext context)
    {
        var today = context.Plan.Today;
        return context.Index.Subjects.GetValueOrDefault(SubjectKind.Event, []).Where(subject => IsOpen(subject, today) == isOpen);
    }

    private static bool IsOpen(Subject subject, DateOnly? today) =>
        today is { } day && (subject.Event!.End ?? subject.Event.Start)?.Last >= day;

    private static TemplateValue ToEntries(IEnumerable<Briefing> briefings, ViewContext context) =>
        ViewList.Of(briefings.Select(briefing => new BriefingView(context, briefing)));

    // One version of each release, by its own date.
    private static ImmutableArray<Briefing> Latest(ImmutableArray<Release> releases, LanguageTag language) =>
    [
        .. releases.Where(release => release.Has(language)).Select(release => release.For(language))
            .OrderBy(briefing => briefing.Number).Take(MostLatest),
    ];

    // By the date that is shown, which is not always that of the first publication.
    private static IEnumerable<Briefing> Elsewhere(ImmutableArray<Release> releases, LanguageTag language) =>
        releases.Where(release => !release.Has(language)).Select(release => release.For(language))
            .OrderBy(briefing => briefing.Number).Take(MostElsewhere);

    private static TemplateValue ToEvents(IEnumerable<Subject> events, ViewContext context) =>
        ViewList.Of(events.Where(subject => subject.Languages.Contains(context.Language)).Take(MostEvents)
            .Select(subject => new SubjectView(context, subject)));

    private static string? UrlIfThere(SitePath path, ViewContext context) => context.Plan.Has(path) ? context.UrlOf(path) : null;
}
