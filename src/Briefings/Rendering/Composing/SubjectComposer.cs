using System.Globalization;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Planning.Pages;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the page of an event, a series, a person, an organization, a topic, a place or a source shows.</summary>
internal sealed class SubjectComposer(BodyStore bodies)
{
    // The newest; a large event is announced for years, and its topics and the archive have them all.
    private const int MostAnnouncements = 100;

    public PageModel Compose(SubjectPage page, ViewContext context)
    {
        var subject = page.Subject;
        var facets = FacetsOf(page, context);
        var list = new ListView(context, page.Slice.Part, subject.Path(page.Language))
        {
            Releases = page.Slice.Releases,
            Facets = facets,
            Coverage = () => subject.Event is { } @event ? CoverageTimeline.Of(page.Slice, @event, context) : [],
            Mentions = !subject.Kind.IsNamed ? [] : Mentions(page, facets, context),
        };
        return new PageModel("subject.html")
        {
            ["page"] = () => PageComposer.Page(page, HeadOf(subject, context).For(page.Slice.Part, context.Texts), context),
            ["subject"] = () => Templating.TemplateValue.From(new SubjectView(context, subject)),
            ["list"] = () => Templating.TemplateValue.From(list),
            ["announcements"] = () => ViewList.Of(subject.Event is { } @event ? CoverageTimeline.Of([.. subject.Announcements.Take(MostAnnouncements)], @event, context) : []),
            ["feed"] = () => FeedOf(subject, context) is { } feed ? ViewList.Of(FeedLinks.OfFeed(feed, context)) : Templating.TemplateValue.Null,
        };
    }

    // What happened is in the order of time; it is read whole.
    private static ListFacets FacetsOf(SubjectPage page, ViewContext context) => page.Subject.Kind.IsNamed
        ? ListFacets.Of(page, context, page.Subject.Kind == SubjectKind.Source ? "source" : page.Subject.Kind == SubjectKind.Topic ? "topic" : null)
        : ListFacets.None;

    private static PageHead HeadOf(Subject subject, ViewContext context)
    {
        var kind = context.NameOf(subject.Kind);
        var name = subject.Name.In(context.Language);
        var time = subject.Event is { } @event ? EventTime.Write(@event, context.Texts) : null;
        var count = (subject.Releases.Length + subject.Announcements.Length).ToString(CultureInfo.InvariantCulture);
        return new PageHead(name)
        {
            Kind = kind,
            Description = PageDescription.OfFacts(
                name, kind, time, subject.Event?.Place, context.Texts.Fill("count_briefings", count)),
            Above = [new LinkView(kind, context.UrlOf(LanguagePath.Below(context.Language, subject.Kind.Key)))],
            Feed = FeedOf(subject, context),
        };
    }

    private static Feed? FeedOf(Subject subject, ViewContext context)
    {
        var feed = new Feed(subject.Path(context.Language), context.Language, subject, []);
        return context.Plan.FormatsOf(feed).Any() ? feed : null;
    }

    private IEnumerable<MentionView> Mentions(SubjectPage page, ListFacets facets, ViewContext context)
    {
        var shown = page.Slice.Releases.Select(release => release.For(page.Language)).OrderBy(briefing => briefing.Number);
        var finder = new MentionFinder();
        foreach (var briefing in shown)
        {
            var names = SubjectNames.In(briefing.Article, page.Subject, context.Index);
            yield return new MentionView(context, briefing, finder.Find(bodies.Of(briefing), names, briefing.Language))
            {
                Facets = facets,
                Role = SubjectNames.RoleIn(briefing.Article, page.Subject, context.Index),
            };
        }
    }
}
