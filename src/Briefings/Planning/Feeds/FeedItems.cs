using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning.Feeds;

/// <summary>Chooses what a feed holds: what was added or put right last.</summary>
internal static class FeedItems
{
    /// <param name="briefings">What the feed may hold.</param>
    /// <param name="count">The most it takes.</param>
    public static ImmutableArray<Briefing> Newest(IEnumerable<Briefing> briefings, int count) =>
        [.. briefings.Order(AddedOrder.WithCorrections).Take(count)];

    /// <summary>Those of a subject: each release that its page shows, in the version that the page shows.</summary>
    /// <param name="subject">What they are about.</param>
    /// <param name="language">Of the page.</param>
    /// <param name="retracted">What was taken back.</param>
    /// <param name="count">The most that the feed of a language takes.</param>
    public static ImmutableArray<Briefing> Of(Subject subject, LanguageTag language, RetractedItems retracted, int count) => Newest(
        subject.Releases.Concat(subject.Announcements).Select(release => release.For(language)).Concat(retracted.Of(subject, language)),
        IsWhole(subject) ? count : Math.Min(count, MostOfTheRest));

    // An event and a person are followed for what was said of them; a topic or a source has news every week.
    private const int MostOfTheRest = 20;

    private static bool IsWhole(Subject subject) =>
        subject.Follow || subject.Kind == SubjectKind.Event || subject.Kind == SubjectKind.Series || subject.Kind == SubjectKind.Person;
}
