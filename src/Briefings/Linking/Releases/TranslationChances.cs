using System.Collections.Immutable;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Releases;

/// <summary>Computes how probable it is that pairs are translations: by what they share, and by how far ahead of any rival they are.</summary>
internal sealed class TranslationChances
{
    private readonly ImmutableArray<Profile> _profiles;
    private readonly ReleaseSets _sets;
    private readonly Renderings _renderings;
    private readonly Dictionary<(int Article, string Language), List<(double Sum, int Other)>> _byLanguage = [];

    private TranslationChances(ImmutableArray<Profile> profiles, (ReleaseSets Sets, Renderings Renderings) known)
    {
        _profiles = profiles;
        (_sets, _renderings) = known;
    }

    /// <summary>The pairs of two languages of which each is the other's best in its language.</summary>
    /// <param name="known">Reprints and renderings: one of them is no rival of another.</param>
    public static ImmutableArray<TranslationChance> Of(ImmutableArray<Profile> profiles, ImmutableArray<ComparedPair> pairs, (ReleaseSets Sets, Renderings Renderings) known)
    {
        var chances = new TranslationChances(profiles, known);
        var weighed = pairs.Where(chances.IsPossible).Select(pair => (Pair: pair, Sum: chances.Weigh(pair))).ToArray();
        foreach (var (pair, sum) in weighed)
        {
            chances.Note(pair.A, pair.B, sum);
            chances.Note(pair.B, pair.A, sum);
        }

        return [.. weighed.Select(entry => chances.Decide(entry.Pair, entry.Sum)).OfType<TranslationChance>()];
    }

    private bool IsPossible(ComparedPair pair) =>
        _profiles[pair.A].Language != _profiles[pair.B].Language && !Incompatibilities.OfVersion(_profiles[pair.A], _profiles[pair.B]);

    private double Weigh(ComparedPair pair) =>
        TranslationWeights.Sum(pair.Features, PairScores.DaysApart(_profiles[pair.A].Article, _profiles[pair.B].Article));

    private void Note(int article, int other, double sum)
    {
        var key = (article, _profiles[other].Language);
        if (!_byLanguage.TryGetValue(key, out var known))
            _byLanguage.Add(key, known = []);
        known.Add((sum, other));
    }

    private TranslationChance? Decide(ComparedPair pair, double sum)
    {
        var rival = Math.Max(Rival(pair.A, pair.B), Rival(pair.B, pair.A));
        double? lead = double.IsNegativeInfinity(rival) ? null : sum - rival;
        return lead < 0 ? null : new TranslationChance(pair, TranslationWeights.Chance(sum, lead));
    }

    private double Rival(int article, int other)
    {
        var best = double.NegativeInfinity;
        foreach (var (sum, rival) in _byLanguage[(article, _profiles[other].Language)])
        {
            if (rival != other && !_sets.AreOne(rival, other) && !_renderings.AreAlike(rival, other))
                best = Math.Max(best, sum);
        }

        return best;
    }
}
