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
    /// <param name="count">The most it takes.</param>
    public static ImmutableArray<Briefing> Of(Subject subject, LanguageTag language, int count) =>
        Newest(subject.Releases.Concat(subject.Announcements).Select(release => release.For(language)), count);
}
