using System.Collections.Immutable;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>
/// All pairs worth comparing. Most of them cannot be linked, because of their days or because what they share is too little
/// whatever else they state: these are compared as a whole only when that is asked for.
/// </summary>
internal sealed class Comparisons
{
    private const int TextsAtATime = 64;

    private readonly PairComparer _comparer;
    private readonly CandidatePairs _pairs;
    private readonly Dictionary<(int, int), PairFeatures> _asked = [];

    private Comparisons(AnchorIndex index)
    {
        Index = index;
        _comparer = new PairComparer(index);
        _pairs = CandidatePairs.Of(index);
        var (likely, foreign) = (new List<ComparedPair>(), new List<ForeignPair>());
        // Block by block: what is in memory of a large archive is then used for many pairs before it is read from disk again.
        for (var from = 0; from < _pairs.TextCount; from += index.AtATime)
        {
            for (var others = from; others < _pairs.TextCount; others += index.AtATime)
                ReadBlock((from, Math.Min(_pairs.TextCount, from + index.AtATime)), (others, others + index.AtATime), likely, foreign);
        }

        if (index.AtATime < _pairs.TextCount)
        {
            likely.Sort(static (a, b) => (a.A, a.B).CompareTo((b.A, b.B)));
            foreign.Sort(static (a, b) => (a.A, a.B).CompareTo((b.A, b.B)));
        }

        (Likely, Foreign) = ([.. likely], [.. foreign]);
    }

    private void ReadBlock((int From, int To) texts, (int From, int To) others, List<ComparedPair> likely, List<ForeignPair> foreign)
    {
        var parts = new (List<ComparedPair> Likely, List<ForeignPair> Foreign)[(texts.To - texts.From + TextsAtATime - 1) / TextsAtATime];
        Parallel.For(0, parts.Length, i =>
        {
            var from = texts.From + (i * TextsAtATime);
            parts[i] = Read((from, Math.Min(texts.To, from + TextsAtATime)), others);
        });
        foreach (var part in parts)
        {
            likely.AddRange(part.Likely);
            foreign.AddRange(part.Foreign);
        }
    }

    public AnchorIndex Index { get; }

    /// <summary>Every pair that may be a reprint or report one event, and some more; by the two indexes.</summary>
    public ImmutableArray<ComparedPair> Likely { get; }

    /// <summary>All pairs of two languages that are no two versions of a thing; by the two indexes.</summary>
    public ImmutableArray<ForeignPair> Foreign { get; }

    public static Comparisons Of(AnchorIndex index) => new(index);

    /// <summary>Whether two texts are worth comparing, in either order.</summary>
    public bool Have(int a, int b) => _pairs.Have(a, b);

    /// <summary>What two texts have in common, the one with the smaller index first; null where they are not worth comparing. For one thread at a time.</summary>
    public PairFeatures? Find(int a, int b)
    {
        if (!Have(a, b))
            return null;
        var pair = (Math.Min(a, b), Math.Max(a, b));
        if (!_asked.TryGetValue(pair, out var features))
            _asked.Add(pair, features = _comparer.Compare(pair.Item1, pair.Item2));
        return features;
    }

    /// <summary>Every pair, compared as a whole; by the two indexes.</summary>
    public IEnumerable<ComparedPair> All() =>
        Enumerable.Range(0, _pairs.TextCount).SelectMany(a => _pairs.Of(a).ToArray().Select(b => new ComparedPair(a, b, _comparer.Compare(a, b))));

    private (List<ComparedPair> Likely, List<ForeignPair> Foreign) Read((int From, int To) texts, (int From, int To) others)
    {
        var (likely, foreign) = (new List<ComparedPair>(), new List<ForeignPair>());
        for (var a = texts.From; a < texts.To; a++)
        {
            foreach (var b in _pairs.Of(a, others.From, others.To))
            {
                var (first, second) = (Index.Profiles[a], Index.Profiles[b]);
                if (MayBeLinked(a, b))
                    likely.Add(new ComparedPair(a, b, _comparer.Compare(a, b)));
                if (first.Language != second.Language && !Incompatibilities.OfVersion(first, second))
                    foreign.Add(ReadForeign(a, b));
            }
        }

        return (likely, foreign);
    }

    // As a reprint or an event.
    private bool MayBeLinked(int a, int b)
    {
        var (first, second) = (Index.Profiles[a], Index.Profiles[b]);
        var days = DayRelations.Of(first, second);
        var isReprint = first.Language == second.Language && !Incompatibilities.OfReprint(first, second);
        if (!isReprint && !PairScores.MayBeOfEvent(days))
            return false;
        var shared = _comparer.Compare(a, b, PairDepth.Shared);
        return (isReprint && PairScores.OfReprint(shared) >= PairScores.Accept) || PairScores.MostOfEvent(shared, days) >= PairScores.Propose;
    }

    private ForeignPair ReadForeign(int a, int b)
    {
        var days = PairScores.DaysApart(Index.Profiles[a].Article, Index.Profiles[b].Article);
        var most = TranslationWeights.Sum(_comparer.Compare(a, b, PairDepth.Translation), days);
        return new ForeignPair(a, b, most, TranslationWeights.MostChance(most) >= PairScores.Propose ? SumOf(a, b) : double.NaN);
    }

    /// <summary>The figures of two texts in two languages, weighed.</summary>
    public double SumOf(int a, int b) =>
        TranslationWeights.Sum(_comparer.Compare(a, b), PairScores.DaysApart(Index.Profiles[a].Article, Index.Profiles[b].Article));
}
