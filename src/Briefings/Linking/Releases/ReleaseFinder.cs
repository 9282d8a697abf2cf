using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Linking.Lexicons;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Releases;

/// <summary>Puts the versions of each release together: what the curator said, then reprints, then translations.</summary>
internal sealed class ReleaseFinder
{
    // Each pair of two releases is independent evidence only in part.
    private const double Independence = 0.6;
    private const int MostTogether = 3;
    private const int MostPasses = 4;
    private readonly ImmutableArray<Profile> _profiles;
    private readonly Comparisons _pairs;
    private readonly CuratorVerdicts _book;
    private readonly Renderings _renderings;
    private readonly ReleaseSets _sets;
    private readonly Dictionary<(int A, int B), LexiconFinding> _findings = [];

    private ReleaseFinder(Comparisons pairs, CuratorVerdicts book)
    {
        _profiles = pairs.Index.Profiles;
        _pairs = pairs;
        _book = book;
        _renderings = new Renderings(pairs);
        _sets = new ReleaseSets(_profiles, book, _renderings, new ContradictingPairs(pairs.Find));
    }

    public static FoundReleases Find(Comparisons pairs, CuratorVerdicts book)
    {
        var finder = new ReleaseFinder(pairs, book);
        finder._sets.JoinStated();
        finder.JoinReprints();
        var proposed = finder.JoinTranslations();
        return new FoundReleases(finder._sets, proposed, finder._findings.ToFrozenDictionary());
    }

    private void JoinReprints()
    {
        foreach (var pair in _pairs.Likely)
        {
            var (a, b) = (_profiles[pair.A], _profiles[pair.B]);
            if (a.Language == b.Language && PairScores.OfReprint(pair.Features) is var score and >= PairScores.Accept
                && !Incompatibilities.OfReprint(a, b) && _book.Of(LinkKind.Reprint, a.Article, b.Article) != false)
                _sets.JoinReprint(pair.A, pair.B, score);
        }
    }

    /// <summary>From the surest on, so that a doubtful pair meets whole releases and their languages.</summary>
    private ImmutableArray<ProposedPair> JoinTranslations()
    {
        var likely = TranslationChances.Of(_pairs, (_sets, _renderings))
            .Where(entry => entry.Score >= PairScores.Propose)
            .OrderByDescending(entry => entry.Score).ThenBy(entry => (entry.Pair.A, entry.Pair.B)).ToArray();
        Join(likely);
        likely = WithLexicons(likely);
        Join(likely);
        for (var pass = 0; pass < MostPasses && JoinTogether(likely); pass++)
        {
        }

        return [.. likely.Where(entry => _sets.CanTranslate(entry.Pair.A, entry.Pair.B))
            .Select(entry => new ProposedPair(LinkKind.Translation, entry.Pair, entry.Score))];
    }

    private void Join(TranslationChance[] pairs)
    {
        foreach (var entry in pairs.Where(entry => entry.Score >= PairScores.Accept))
            _sets.JoinTranslation(entry.Pair.A, entry.Pair.B, entry.Score);
    }

    /// <summary>Scores the pairs that are not accepted again by lexicons, which learn only from pairs that are accepted without them.</summary>
    private TranslationChance[] WithLexicons(TranslationChance[] pairs)
    {
        var accepted = pairs.Where(entry => entry.Score >= PairScores.Accept && _sets.AreOne(entry.Pair.A, entry.Pair.B)).Select(entry => entry.Pair);
        var lexicons = new ArchiveLexicons(_profiles, accepted, article => _sets.Of(article)[0]);
        var scores = pairs.ToDictionary(entry => entry.Pair, entry => entry.Score);
        // Pairs that their files join keep their words as evidence.
        var waiting = pairs.Where(entry => entry.Score < PairScores.Accept && (_sets.AreOne(entry.Pair.A, entry.Pair.B) || _sets.CanTranslate(entry.Pair.A, entry.Pair.B)))
            .Select(entry => entry.Pair).ToArray();
        foreach (var (pair, match, words) in lexicons.Compare(waiting))
        {
            _findings.Add(pair, new LexiconFinding(scores[pair], match, words));
            scores[pair] = LogOdds.ToProbability(LogOdds.From(scores[pair]) + LexiconWeights.Of(match));
        }

        return [.. pairs.Select(entry => entry with { Score = scores[entry.Pair] }).Where(entry => entry.Score >= PairScores.Propose)
            .OrderByDescending(entry => entry.Score).ThenBy(entry => (entry.Pair.A, entry.Pair.B))];
    }

    /// <summary>Joins releases of which several pairs of versions are alike, where none of these pairs is enough.</summary>
    /// <returns>True where any were joined.</returns>
    private bool JoinTogether(TranslationChance[] likely)
    {
        var joined = false;
        var byReleases = likely.Where(entry => _sets.CanTranslate(entry.Pair.A, entry.Pair.B))
            .GroupBy(entry => Order(_sets.Of(entry.Pair.A)[0], _sets.Of(entry.Pair.B)[0]))
            .Select(group => (First: group.First(), Score: Together(group)))
            .Where(entry => entry.Score >= PairScores.Accept)
            .OrderByDescending(entry => entry.Score).ThenBy(entry => (entry.First.Pair.A, entry.First.Pair.B));
        foreach (var (first, score) in byReleases.ToArray())
        {
            joined |= _sets.CanTranslate(first.Pair.A, first.Pair.B);
            _sets.JoinTranslation(first.Pair.A, first.Pair.B, score);
        }

        return joined;
    }

    private static double Together(IEnumerable<TranslationChance> pairs)
    {
        var scores = pairs.Select(entry => entry.Score).Take(MostTogether).ToArray();
        return scores.Length == 1 ? scores[0] : LogOdds.ToProbability(Independence * scores.Sum(LogOdds.From));
    }

    private static (int, int) Order(int a, int b) => a < b ? (a, b) : (b, a);
}
