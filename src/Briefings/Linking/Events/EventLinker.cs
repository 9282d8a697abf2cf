using System.Collections.Immutable;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Releases;

namespace Briefings.Linking.Events;

/// <summary>Finds which releases report one event: by its name, or by people, numbers and days that both report.</summary>
internal sealed class EventLinker
{
    private const double ChanceOfMany = 0.7;
    private readonly Comparisons _pairs;
    private readonly ReleaseSets _sets;
    private readonly EventGraph _board;
    private readonly SeriesSets _series;
    private readonly CuratorVerdicts _book;
    private readonly IReadOnlyList<int>[] _releases;
    private readonly ImmutableArray<int> _releaseOf;
    private readonly Dictionary<int, EventNode> _mainOf;
    private readonly Dictionary<int, List<int>> _members;
    private readonly Dictionary<(int, int), double> _evidence = [];

    public EventLinker(Comparisons pairs, ReleaseSets sets, EventGraph board, SeriesSets series, CuratorVerdicts book)
    {
        _pairs = pairs;
        _sets = sets;
        _board = board;
        _series = series;
        _book = book;
        _releases = [.. sets.All];
        var releaseOf = new int[pairs.Index.Profiles.Length];
        for (var i = 0; i < _releases.Length; i++)
        {
            foreach (var member in _releases[i])
                releaseOf[member] = i;
        }

        _releaseOf = ImmutableArray.Create(releaseOf);
        _mainOf = board.Claims.Where(entry => entry.Claim.Role == EventRole.Main)
            .GroupBy(entry => entry.Claim.Release).ToDictionary(group => group.Key, group => group.First().Node);
        Clusters = new DisjointSets(_releases.Length);
        JoinNamed();
        _members = Clusters.Sets().ToDictionary(set => set.Key, set => set.ToList());
    }

    /// <summary>Releases that report one event.</summary>
    public DisjointSets Clusters { get; }

    /// <summary>The event that a release reports, or null.</summary>
    public EventNode? MainOf(int release) => _mainOf.GetValueOrDefault(release);

    public int ReleaseOf(int article) => _releaseOf[article];

    /// <summary>How probable it is that two releases report one event: both name it, or their texts say so.</summary>
    public double Evidence(int release, int other)
    {
        var named = MainOf(release) is { } first && MainOf(other) is { } second && first.Number == second.Number ? PairScores.Named : 0;
        var evidence = Math.Max(named, _evidence.GetValueOrDefault(Order(release, other)));
        return evidence > 0 && AreApart(release, other) ? 0 : evidence;
    }

    /// <summary>Joins what the pairs say, the surest first.</summary>
    /// <returns>The pairs that wait for the curator.</returns>
    public ImmutableArray<ProposedPair> JoinByContent()
    {
        var likely = _pairs.Likely.Select(pair => new ProposedPair(LinkKind.SameEvent, (pair.A, pair.B), Score(pair))).Where(entry => entry.Score >= PairScores.Propose)
            .OrderByDescending(entry => entry.Score).ThenBy(entry => (entry.Pair.A, entry.Pair.B)).ToArray();
        foreach (var entry in likely)
            _evidence.TryAdd(Order(_releaseOf[entry.Pair.A], _releaseOf[entry.Pair.B]), OfReleases(entry));
        foreach (var entry in likely.Where(entry => Evidence(_releaseOf[entry.Pair.A], _releaseOf[entry.Pair.B]) >= PairScores.Accept))
        {
            var (a, b) = (Clusters.Find(_releaseOf[entry.Pair.A]), Clusters.Find(_releaseOf[entry.Pair.B]));
            if (a != b && CanJoin(a, b) && AreAlike(a, b))
                Join(a, b);
        }

        return
        [
            .. likely.Where(entry => Clusters.Find(_releaseOf[entry.Pair.A]) is var a && Clusters.Find(_releaseOf[entry.Pair.B]) is var b
                && a != b && CanJoin(a, b)),
        ];
    }

    /// <summary>Names of one event: reports of it that count it alike (76e Festival de Cannes, 76th Cannes Film Festival), or that name it alike and one by its day.</summary>
    /// <returns>Numbers of events, of which none are made one that the curator keeps apart.</returns>
    public ImmutableArray<(int A, int B)> NamesOfOne()
    {
        var same = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var cluster in Clusters.Sets())
        {
            var named = cluster.Select(MainOf).OfType<EventNode>().DistinctBy(node => node.Number).OrderBy(node => node.Curated is null).ThenBy(node => node.Number).ToList();
            for (var i = 1; i < named.Count; i++)
            {
                if (named[i].Curated is null && named.Take(i).FirstOrDefault(first => Incompatibilities.NameOne(first.Best, named[i].Best)) is { } one)
                    same.Add((one.Number, named[i].Number));
            }
        }

        return same.DrainToImmutable();
    }

    /// <summary>The likeliest of many pairs of versions is likely by chance too.</summary>
    private double OfReleases(ProposedPair likeliest)
    {
        var pairs = _sets.Of(likeliest.Pair.A).Count * _sets.Of(likeliest.Pair.B).Count;
        return LogOdds.ToProbability(LogOdds.From(likeliest.Score) - (ChanceOfMany * Math.Log(pairs)));
    }

    /// <summary>Groups are of one event where at least half of the pairs between them are likely to be: no chain joins them.</summary>
    private bool AreAlike(int a, int b)
    {
        var (first, second) = (_members[a], _members[b]);
        if (first.Any(release => second.Any(other => AreApart(release, other))))
            return false;
        var likely = first.Sum(release => second.Count(other => Evidence(release, other) >= PairScores.Propose));
        return likely * 2 >= first.Count * second.Count;
    }

    /// <summary>Whether two releases are of one form with other facts in it.</summary>
    private bool AreApart(int release, int other)
    {
        foreach (var a in _releases[release])
        {
            foreach (var b in _releases[other])
            {
                if (_pairs.Find(a, b) is { } features && PairScores.AreOneFormOfTwo(features))
                    return true;
            }
        }

        return false;
    }

    private static (int, int) Order(int a, int b) => a < b ? (a, b) : (b, a);

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
        var (a, b) = (_pairs.Index.Profiles[pair.A], _pairs.Index.Profiles[pair.B]);
        var score = PairScores.OfEvent(pair.Features, DayRelations.Of(a, b));
        return score < PairScores.Propose || _releaseOf[pair.A] == _releaseOf[pair.B] || AreApart(_releaseOf[pair.A], _releaseOf[pair.B])
            || _book.Of(Link, a.Article, b.Article) == false || Incompatibilities.OfVersion(a, b) ? 0 : score;
    }

    private const LinkKind Link = LinkKind.SameEvent;

    private void Join(int a, int b)
    {
        var main = MainOfCluster(a) ?? MainOfCluster(b);
        Clusters.Join(a, b);
        var (root, other) = Clusters.Find(a) == a ? (a, b) : (b, a);
        _members[root].AddRange(_members[other]);
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
