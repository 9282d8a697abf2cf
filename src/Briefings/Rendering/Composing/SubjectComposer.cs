using System.Globalization;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Planning.Pages;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the page of an event, a series, a person, an organization, a topic, a place or a source shows.</summary>
internal sealed class SubjectComposer(BodyStore bodies)
{
    public PageModel Compose(SubjectPage page, ViewContext context)
    {
        var subject = page.Subject;
        var list = new ListView(context, page.Slice, subject.Path(page.Language))
        {
            Coverage = subject.Event is { } @event ? CoverageTimeline.Of(page.Slice, @event, context) : [],
            Mentions = !subject.Kind.IsNamed ? [] : Mentions(page, context),
        };
        var announcements = subject.Event is { } announced
            ? CoverageTimeline.Of(subject.Announcements, announced, context)
            : [];
        return new PageModel(
            "subject.html",
            [
                PageComposer.Page(page, HeadOf(subject, context).For(page.Slice, context.Texts), context),
                ("subject", Templating.TemplateValue.From(new SubjectView(context, subject))),
                ("list", Templating.TemplateValue.From(list)),
                ("announcements", ViewList.Of(announcements)),
                ("feed", FeedOf(subject, context) is { } feed ? ViewList.Of(FeedLinks.OfFeed(feed, context)) : Templating.TemplateValue.Null),
            ]);
    }

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

    private IEnumerable<MentionView> Mentions(SubjectPage page, ViewContext context)
    {
        var shown = page.Slice.Releases.Select(release => release.For(page.Language)).OrderBy(briefing => briefing.Number);
        foreach (var briefing in shown)
        {
            var names = SubjectNames.In(briefing.Article, page.Subject, context.Index);
            yield return new MentionView(context, briefing, MentionFinder.Find(bodies.Of(briefing), names, briefing.Language))
            {
                Role = SubjectNames.RoleIn(briefing.Article, page.Subject, context.Index),
            };
        }
    }
}
