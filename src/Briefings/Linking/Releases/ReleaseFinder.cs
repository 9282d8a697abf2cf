using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Anchors;
using Briefings.Linking.Conflicts;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Releases;

/// <summary>Puts the versions of each release together: what the curator said, then reprints, then translations.</summary>
internal sealed class ReleaseFinder
{
    private readonly ImmutableArray<Profile> _profiles;
    private readonly ImmutableArray<ComparedPair> _pairs;
    private readonly CuratorVerdicts _book;
    private readonly ReleaseSets _sets;

    private ReleaseFinder(ImmutableArray<Profile> profiles, ImmutableArray<ComparedPair> pairs, CuratorVerdicts book)
    {
        _profiles = profiles;
        _pairs = pairs;
        _book = book;
        _sets = new ReleaseSets(profiles, book);
    }

    /// <returns>The sets of versions, and the pairs that wait for the curator.</returns>
    public static (ReleaseSets Sets, ImmutableArray<ProposedPair> Proposed) Find(
        ImmutableArray<Profile> profiles, ImmutableArray<ComparedPair> pairs, CuratorVerdicts book)
    {
        var finder = new ReleaseFinder(profiles, pairs, book);
        finder._sets.JoinStated();
        finder.JoinReprints();
        return (finder._sets, finder.JoinTranslations());
    }

    private void JoinReprints()
    {
        foreach (var pair in _pairs)
        {
            var (a, b) = (_profiles[pair.A], _profiles[pair.B]);
            if (a.Language == b.Language && PairScores.OfReprint(pair.Features) >= PairScores.Reprint
                && !Incompatibilities.OfReprint(a, b) && _book.Of(LinkKind.Reprint, a.Article, b.Article) != false)
                _sets.JoinReprint(pair.A, pair.B);
        }
    }

    /// <summary>From the surest on, so that a doubtful pair meets whole releases and their languages.</summary>
    private ImmutableArray<ProposedPair> JoinTranslations()
    {
        var proposed = new List<ProposedPair>();
        foreach (var (pair, score) in MutualBest())
        {
            if (score >= PairScores.Translation)
                _sets.JoinTranslation(pair.A, pair.B);
            else if (score >= PairScores.TranslationProposal)
                proposed.Add(new ProposedPair(LinkKind.Translation, pair, score));
        }

        return [.. proposed.Where(entry => _sets.CanTranslate(entry.Pair.A, entry.Pair.B))];
    }

    /// <summary>Pairs of which each is the other's best in its language.</summary>
    private IEnumerable<(ComparedPair Pair, double Score)> MutualBest()
    {
        var best = new Dictionary<(int Article, string Language), (double Score, int Set)>();
        var scored = new List<(ComparedPair Pair, double Score)>();
        foreach (var pair in _pairs)
        {
            var score = Score(pair);
            if (score < PairScores.TranslationProposal)
                continue;
            scored.Add((pair, score));
            Note(best, (pair.A, _profiles[pair.B].Language), score, pair.B);
            Note(best, (pair.B, _profiles[pair.A].Language), score, pair.A);
        }

        return scored
            .Where(entry => IsBest(best, entry.Pair.A, entry.Pair.B, entry.Score) && IsBest(best, entry.Pair.B, entry.Pair.A, entry.Score))
            .OrderByDescending(entry => entry.Score)
            .ThenBy(entry => (entry.Pair.A, entry.Pair.B));
    }

    // Reprints share the place of the best: each of them is a version of the same release.
    private bool IsBest(Dictionary<(int, string), (double Score, int Set)> best, int article, int other, double score)
    {
        var top = best[(article, _profiles[other].Language)];
        return score >= top.Score || _sets.AreOne(top.Set, other);
    }

    private static void Note(Dictionary<(int, string), (double Score, int Set)> best, (int, string) key, double score, int other)
    {
        if (!best.TryGetValue(key, out var known) || score > known.Score)
            best[key] = (score, other);
    }

    private double Score(ComparedPair pair)
    {
        var (a, b) = (_profiles[pair.A], _profiles[pair.B]);
        return a.Language == b.Language || Incompatibilities.OfEdition(a, b)
            ? 0
            : PairScores.OfTranslation(pair.Features, PairScores.DaysApart(a.Article, b.Article));
    }
}
