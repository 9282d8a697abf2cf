using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Texts;
using Briefings.Templating;

namespace Briefings.Rendering.Views.Pages;

/// <summary>An event, series, person, organization, topic, place or source, in a list or on its own page.</summary>
internal sealed class SubjectView(ViewContext context, Subject subject) : View<SubjectView>
{
    private const int EditionsAround = 12;
    private const int MostEditions = 200;

    private static readonly ViewMembers<SubjectView> Table = new()
    {
        ["name"] = view => view.NameOf(view.Subject),
        ["url"] = view => view.Context.UrlOf(view.Subject),
        ["lang"] = view => view.PageLanguage.Value,
        ["foreign"] = view => view.PageLanguage != view.Context.Language,
        ["kind"] = view => view.Subject.Kind.Key,
        ["kind_name"] = view => view.Context.NameOf(view.Subject.Kind),
        ["count"] = view => view.Subject.Releases.Length + view.Subject.Announcements.Length,
        ["time"] = view => view.Subject.Event is { } @event ? EventTime.Write(@event, view.Context.Texts) : null,
        ["time_iso"] = view => view.Subject.Event?.Start?.ToString(),
        ["precision"] = view => view.Subject.Event is { } @event ? EventTime.PrecisionOf(@event) : null,
        ["precision_name"] = view => view.Subject.Event is { } @event ? EventTime.WritePrecision(@event, view.Context.Texts) : null,
        ["published"] = view => view.Published,
        ["time_inferred"] = view => view.IsGuess("start") || view.IsGuess("end"),
        ["place"] = view => view.IsGuess("place") ? null : view.Subject.Event?.Place,
        ["facts"] = view => ViewList.Of(SubjectFacts.Of(view.Subject, view.Context)),
        ["params"] = view => ParamsView.Of(view.Subject.Event?.Params),
        ["notes"] = view => view.Notes,
        ["editions"] = view => ViewList.Of(view.Editions.Select(view.Other)),
        ["editions_label"] = view => view.Context.Texts[view.Subject.Kind == SubjectKind.Series ? "editions" : "other_editions"],
        ["editions_more"] = view => view.MoreEditions is { } link ? TemplateValue.From(link) : TemplateValue.Null,
        ["parts"] = view => ViewList.Of(view.Context.Index.PartsOf.GetValueOrDefault(view.Subject.Slug, []).Where(_ => view.IsEvent).Select(view.Other)),
    };

    protected override ViewMembers<SubjectView> Members => Table;

    private ViewContext Context { get; } = context;

    private Subject Subject { get; } = subject;

    private LanguageTag PageLanguage => Subject.PageLanguage(Context.Language);

    private bool IsEvent => Subject.Kind == SubjectKind.Event;

    private ImmutableArray<Subject> AllEditions => Subject switch
    {
        { Series: not null } => Context.Index.EditionsOf.GetValueOrDefault(Subject.Slug, []),
        { Event.Series: { } series } => Context.Index.EditionsOf.GetValueOrDefault(series, []),
        _ => [],
    };

    // Of an event, those around it; a series that was held every week for years has hundreds.
    private IEnumerable<Subject> Editions
    {
        get
        {
            var all = AllEditions;
            if (!IsEvent)
                return all.Take(MostEditions);
            var own = all.IndexOf(Subject);
            var first = Math.Max(0, Math.Min(own - (EditionsAround / 2), all.Length - EditionsAround - 1));
            return all.Skip(first).Take(EditionsAround + 1).Where(other => other.Slug != Subject.Slug);
        }
    }

    // Where all of them are: on the page of the series, or in the timeline.
    private LinkView? MoreEditions => AllEditions.Length switch
    {
        var count when IsEvent && count > EditionsAround + 1 && Context.Index.Series.TryGetValue(Subject.Event!.Series!.Value, out var series) =>
            new LinkView($"{series.Name.In(Context.Language)} ({count})", Context.UrlOf(series)),
        var count when !IsEvent && count > MostEditions =>
            new LinkView(Context.NameOf(SubjectKind.Event), Context.UrlOf(LanguagePath.Below(Context.Language, SubjectKind.Event.Key))),
        _ => null,
    };

    private TemplateValue Notes
    {
        get
        {
            var notes = Subject.Notes;
            if (string.IsNullOrWhiteSpace(notes))
                return TemplateValue.Null;
            var page = new Uri(Context.Urls.Absolute(Subject.Path(PageLanguage)));
            var context = new MarkdownContext(Context.Plan.Site.BaseUrl, page)
            {
                Links = new SiteLinks(Context.Plan),
                File = Subject.Origin?.Path,
                Language = PageLanguage,
                Media = Subject.Origin is { } origin ? Context.Plan.Media.For(origin.Path) : null,
                ShowsRemote = Context.Plan.Site.Images.ShowsRemote,
            };
            return TemplateValue.Raw(MarkdownWriter.Write(notes, context).Utf8);
        }
    }

    // From the first publication to the last, which is another time than the event's own.
    private string? Published
    {
        get
        {
            var days = Subject.Releases.Concat(Subject.Announcements).SelectMany(release => release.Versions)
                .Select(version => version.Article.Date).OfType<ArticleDate>().Select(date => PartialDate.Of(date.Day)).ToArray();
            return days.Length == 0 ? null : EventTime.Write(days.Min(), days.Max(), Context.Texts);
        }
    }

    // What a machine read is shown with its evidence, on the event's own page; a list has no room for it.
    private bool IsGuess(string field) => Subject.Event?.Inferred.ContainsKey(field) == true;

    private string NameOf(Subject subject) => subject.Name.In(Context.Language);

    private SubjectView Other(Subject other) => new(Context, other);
}
