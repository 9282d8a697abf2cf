using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Planning;
using Briefings.Rendering.Views;
using Briefings.Templating;

namespace Briefings.Rendering;

/// <summary>Gathers what the front page and the first page of each language show.</summary>
internal sealed class HomeComposer(FrozenDictionary<LanguageTag, ViewContext> contexts)
{
    private const int MostLatest = 20;
    private const int MostElsewhere = 10;
    private const int MostEvents = 6;

    public PageModel Compose(EntryPage page, ViewContext context)
    {
        var choices = context.Index.Languages.Select(language => new ChoiceView(contexts[language], language));
        return new PageModel("entry.html", [Head(page, context), ("choices", ViewList.Of(choices))]);
    }

    public static PageModel Compose(HomePage page, ViewContext context)
    {
        var releases = context.Index.Releases;
        var language = page.Language;
        var events = context.Index.Subjects.GetValueOrDefault(SubjectKind.Event, []);
        var isOpen = events.ToLookup(subject => IsOpen(subject, context.Plan.Today));
        return new PageModel(
            "home.html",
            [
                Head(page, context),
                ("latest", ToEntries(context.Index.Briefings.Where(briefing => briefing.Language == language).Take(MostLatest), context)),
                ("elsewhere", context.ToEntries(releases.Where(release => !release.Has(language)).Take(MostElsewhere))),
                ("archive", context.UrlOf(LanguagePath.Below(language, "archive"))),
                ("open_events", ToEvents(EventOrder.ByDay(isOpen[true], newestFirst: false), context)),
                ("recent_events", ToEvents(EventOrder.ByDay(isOpen[false], newestFirst: true), context)),
                ("all_events", UrlOfEvents(context)),
            ]);
    }

    private static (string Name, TemplateValue Value) Head(HtmlPage page, ViewContext context) =>
        PageComposer.Page(page, new PageHead(context.Plan.Site.Title.In(context.Language)), context);

    private static bool IsOpen(Subject subject, DateOnly? today) =>
        today is { } day && (subject.Event!.End ?? subject.Event.Start)?.Last >= day;

    private static TemplateValue ToEntries(IEnumerable<Briefing> briefings, ViewContext context) =>
        ViewList.Of(briefings.Select(briefing => new BriefingView(context, briefing)));

    private static TemplateValue ToEvents(IEnumerable<Subject> events, ViewContext context) =>
        ViewList.Of(events.Where(subject => subject.Languages.Contains(context.Language)).Take(MostEvents)
            .Select(subject => new SubjectView(context, subject)));

    private static string? UrlOfEvents(ViewContext context)
    {
        var path = LanguagePath.Below(context.Language, SubjectFolder.Of(SubjectKind.Event));
        return context.Plan.Has(path) ? context.UrlOf(path) : null;
    }
}
