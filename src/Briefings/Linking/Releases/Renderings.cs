using System.Collections.Immutable;
using Briefings.Linking.Anchors;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Releases;

/// <summary>Pairs of texts in one language that say the same in other words: two translations of one text are.</summary>
internal sealed class Renderings
{
    private const double LeastInCommon = 0.85;
    private const double LeastLength = 0.75;
    private const int FewestFacts = 5;
    private readonly HashSet<(int, int)> _pairs = [];

    public Renderings(ImmutableArray<Profile> profiles, ImmutableArray<ComparedPair> pairs)
    {
        foreach (var pair in pairs)
        {
            var (a, b) = (profiles[pair.A], profiles[pair.B]);
            if (a.Language == b.Language && pair.Features.Length >= LeastLength && Share(a, b) >= LeastInCommon
                && !Incompatibilities.OfReprint(a, b))
                _pairs.Add((pair.A, pair.B));
        }
    }

    public bool AreAlike(int a, int b) => _pairs.Contains(a < b ? (a, b) : (b, a));

    /// <summary>The share of what both state beside words: people, numbers, days and places.</summary>
    private static double Share(Profile a, Profile b)
    {
        var (first, second) = (Facts(a), Facts(b));
        var common = first.Count(second.Contains);
        return common < FewestFacts ? 0 : common / (double)Math.Max(first.Count, second.Count);
    }

    private static HashSet<string> Facts(Profile profile) =>
    [
        .. profile.Anchors.Where(anchor => anchor.Kind is AnchorKind.Person or AnchorKind.Number or AnchorKind.Date or AnchorKind.Place)
            .Select(anchor => anchor.Key),
    ];
}
