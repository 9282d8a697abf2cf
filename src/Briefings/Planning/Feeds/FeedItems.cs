using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Feeds;

/// <summary>Chooses what a feed holds.</summary>
internal static class FeedItems
{
    /// <param name="releases">Newest first.</param>
    /// <param name="language">The feed's.</param>
    /// <param name="count">The most it takes.</param>
    public static ImmutableArray<Briefing> Of(ImmutableArray<Release> releases, LanguageTag language, int count)
    {
        // A release stands where its first version stands, so a later version in this language comes too late.
        var items = new List<Briefing>();
        foreach (var release in releases)
        {
            foreach (var version in release.Versions)
            {
                if (version.Language == language)
                    items.Add(version);
            }
        }

        return [.. items.OrderBy(item => item.Number).Take(count)];
    }
}
