using System.Collections.Immutable;
using Briefings.Configuration;

namespace Briefings.Planning.Releases;

/// <summary>Brings the versions of each release together.</summary>
internal static class ReleaseGrouper
{
    /// <param name="briefings">Newest first.</param>
    /// <param name="languages">In the order that versions are listed in.</param>
    /// <returns>Newest first.</returns>
    public static ImmutableArray<Release> Group(ImmutableArray<Briefing> briefings, ImmutableArray<LanguageTag> languages)
    {
        var groups = new Dictionary<string, List<Briefing>>(StringComparer.Ordinal);
        foreach (var briefing in briefings)
        {
            var key = briefing.Article.ReleaseKey;
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(briefing);
        }

        return [.. groups.Values.SelectMany(Split).Select(versions => InOrder(versions, languages)).OrderBy(release => release.Number)];
    }

    // Files of two years may share a name without being one release; only a stated key reaches across years.
    private static IEnumerable<IEnumerable<Briefing>> Split(List<Briefing> group)
    {
        if (group.Count == 1 || group.DistinctBy(briefing => briefing.Language).Count() == group.Count)
            return [group];
        return group.GroupBy(briefing => briefing.Article.TranslationKey is null ? briefing.Article.Date?.Day.Year : -1);
    }

    private static Release InOrder(IEnumerable<Briefing> versions, ImmutableArray<LanguageTag> languages) =>
        new([.. versions.OrderBy(version => languages.IndexOf(version.Language)).ThenBy(version => version.Number)]);
}
