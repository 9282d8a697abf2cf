using Briefings.Content;
using Briefings.Facts.Numbers;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views.Pages;

/// <summary>What is known of an event, a series or a source, for the table at the head of its page.</summary>
internal static class SubjectFacts
{
    public static IEnumerable<FactView> Of(Subject subject, ViewContext context) => subject switch
    {
        { Event: { } @event } => OfEvent(subject, @event, context),
        { Series: { } series } => OfSeries(series, context),
        _ => subject.Kind == SubjectKind.Source ? OfSource(subject, context) : [],
    };

    private static IEnumerable<FactView> OfEvent(Subject subject, Event @event, ViewContext context)
    {
        var texts = context.Texts;
        yield return new FactView(texts["when"], EventTime.Write(@event, texts) ?? texts["time_unknown"]) { Reason = ReasonOf(subject, "start") ?? ReasonOf(subject, "end") };
        if (@event.Place is { } place)
            yield return new FactView(texts["where"], place, context.LinkTo(SubjectKind.Place, place)?.Url) { Reason = ReasonOf(subject, "place") };
        if (@event.PartOf is { } whole && context.Index.Events.TryGetValue(whole, out var larger))
            yield return ToFact(texts["part_of"], larger, context);
        if (@event.Series is { } id && context.Index.Series.TryGetValue(id, out var series))
            yield return ToFact(texts["edition_of"], series, context);
        if (@event.Edition is { } edition)
            yield return new FactView(texts["edition"], context.WordsLanguage.Primary == "en" ? edition : EditionReader.WithoutOrdinal(edition));
        if (UrlPolicy.IsWeb(@event.Url))
            yield return new FactView(texts["website"], new Uri(@event.Url!).IdnHost, @event.Url);
    }

    private static IEnumerable<FactView> OfSeries(Series series, ViewContext context)
    {
        if (series.Organizer is { } organizer)
            yield return new FactView(context.Texts["organizer"], organizer);
    }

    private static IEnumerable<FactView> OfSource(Subject subject, ViewContext context)
    {
        if (context.Plan.Site.Sources.TryGetValue(subject.Name.Any, out var policy) && UrlPolicy.IsWeb(policy.Url))
            yield return new FactView(context.Texts["website"], new Uri(policy.Url!).IdnHost, policy.Url);
    }

    // The words are shown where a text that the site may show has them: a source that keeps its text keeps its sentences.
    private static InferredReason? ReasonOf(Subject subject, string field)
    {
        if (!subject.Event!.Inferred.TryGetValue(field, out var line))
            return null;
        var reason = InferredReason.Parse(line);
        var words = reason.Words?.TrimEnd('…');
        var isShown = words is not null && subject.Releases.Concat(subject.Announcements).SelectMany(release => release.Versions)
            .Any(version => version.Article.Title.Contains(words, StringComparison.Ordinal) || version.Body.Contains(words, StringComparison.Ordinal));
        return isShown ? reason : reason with { Words = null };
    }

    private static FactView ToFact(string label, Subject subject, ViewContext context) =>
        new(label, subject.Name.In(context.Language), context.UrlOf(subject));
}
