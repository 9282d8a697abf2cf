using System.Collections.Immutable;
using Briefings.Linking.Anchors;
using Briefings.Linking.Conflicts;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;
using Briefings.Linking.Releases;

namespace Briefings.Linking.Events;

/// <summary>Finds which releases report one event: by its name, or by people, numbers and days that both tell of.</summary>
internal sealed class EventLinker
{
    private readonly AnchorIndex _index;
    private readonly ReleaseSets _sets;
    private readonly EventGraph _board;
    private readonly SeriesSets _series;
    private readonly CuratorVerdicts _book;
    private readonly ImmutableArray<int> _releaseOf;
    private readonly Dictionary<int, EventNode> _mainOf;

    public EventLinker(AnchorIndex index, ReleaseSets sets, EventGraph board, SeriesSets series, CuratorVerdicts book)
    {
        _index = index;
        _sets = sets;
        _board = board;
        _series = series;
        _book = book;
        var releases = sets.All.ToArray();
        var releaseOf = new int[index.Profiles.Length];
        for (var i = 0; i < releases.Length; i++)
        {
            foreach (var member in releases[i])
                releaseOf[member] = i;
        }

        _releaseOf = ImmutableArray.Create(releaseOf);
        _mainOf = board.Claims.Where(entry => entry.Claim.Role == EventRole.Main)
            .GroupBy(entry => entry.Claim.Release).ToDictionary(group => group.Key, group => group.First().Node);
        Clusters = new DisjointSets(releases.Length);
        JoinNamed();
    }

    /// <summary>Releases that report one event.</summary>
    public DisjointSets Clusters { get; }

    /// <summary>The event that a release reports, or null.</summary>
    public EventNode? MainOf(int release) => _mainOf.GetValueOrDefault(release);

    public int ReleaseOf(int article) => _releaseOf[article];

    /// <summary>Joins what the pairs say, the surest first.</summary>
    /// <returns>The pairs that wait for the curator.</returns>
    public ImmutableArray<ProposedPair> JoinByContent(ImmutableArray<ComparedPair> pairs)
    {
        var proposed = new List<ProposedPair>();
        foreach (var (pair, score) in pairs.Select(pair => (pair, Score(pair))).Where(entry => entry.Item2 >= PairScores.SameEventProposal)
            .OrderByDescending(entry => entry.Item2).ThenBy(entry => (entry.pair.A, entry.pair.B)))
        {
            var (a, b) = (Clusters.Find(_releaseOf[pair.A]), Clusters.Find(_releaseOf[pair.B]));
            if (a == b || !CanJoin(a, b))
                continue;
            if (score >= PairScores.SameEvent)
                Join(a, b);
            else
                proposed.Add(new ProposedPair(LinkKind.SameEvent, pair, score));
        }

        return [.. proposed.Where(entry => Clusters.Find(_releaseOf[entry.Pair.A]) != Clusters.Find(_releaseOf[entry.Pair.B]))];
    }

    private void JoinNamed()
    {
        foreach (var group in _mainOf.GroupBy(pair => pair.Value.Number))
        {
            var first = group.Min(pair => pair.Key);
            foreach (var (release, _) in group)
                Clusters.Join(first, release);
        }
    }

    private double Score(ComparedPair pair)
    {
        var (a, b) = (_index.Profiles[pair.A], _index.Profiles[pair.B]);
        if (_releaseOf[pair.A] == _releaseOf[pair.B] || _book.Of(Link, a.Article, b.Article) == false)
            return 0;
        return PairScores.OfEvent(pair.Features, DayRelations.Of(a, b));
    }

    private const LinkKind Link = LinkKind.SameEvent;

    private void Join(int a, int b)
    {
        var main = MainOfCluster(a) ?? MainOfCluster(b);
        Clusters.Join(a, b);
        if (main is not null)
            _clusterMain[Clusters.Find(a)] = main;
    }

    private readonly Dictionary<int, EventNode> _clusterMain = [];

    private EventNode? MainOfCluster(int cluster) => _clusterMain.GetValueOrDefault(cluster) ?? MainOf(cluster);

    /// <summary>Two events that have names stay two, and another edition all the more.</summary>
    private bool CanJoin(int a, int b) =>
        MainOfCluster(a) is not { } first || MainOfCluster(b) is not { } second
        || first.Number == second.Number
        || (!_series.AreOtherEditions(first, second) && !_board.Chain(first).Contains(second) && !_board.Chain(second).Contains(first)
            && !Incompatibilities.DifferentEditions(first.Best, second.Best));
}
