using System.Collections.Immutable;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Conflicts;

/// <summary>Finds what versions of one release, and reports of one event, state differently.</summary>
internal static class FactConflictReader
{
    /// <param name="pairs">All links; only those that hold are looked at, and other editions differ by nature.</param>
    /// <param name="profiles">By article id, ordinal.</param>
    public static ImmutableArray<FactConflict> Read(ImmutableArray<Link> pairs, ImmutableArray<Profile> profiles)
    {
        var byId = profiles.ToDictionary(profile => profile.Article.Id, StringComparer.Ordinal);
        var found = new List<FactConflict>();
        foreach (var link in pairs)
        {
            if (link.Kind == LinkKind.SameSeries || link.State is not (LinkState.Accepted or LinkState.Confirmed))
                continue;
            var (a, b) = (byId[link.A.Id], byId[link.B.Id]);
            found.AddRange(NumberConflicts.Read(a, b));
            found.AddRange(RoleConflicts.Read(a, b));
            if (link.Kind != LinkKind.SameEvent || SameName(a, b))
                found.AddRange(DayConflicts.Read(a, b));
        }

        return
        [
            .. found.OrderBy(conflict => conflict.Kind, StringComparer.Ordinal)
                .ThenBy(conflict => conflict.A.Id, StringComparer.Ordinal).ThenBy(conflict => conflict.B.Id, StringComparer.Ordinal)
                .ThenBy(conflict => conflict.PlaceA).ThenBy(conflict => conflict.PlaceB),
        ];
    }

    // A part may well begin on another day than the whole.
    private static bool SameName(Profile a, Profile b) =>
        a.Events.Main is { } first && b.Events.Main is { } second && first.Stems.Intersect(second.Stems).Any();
}
