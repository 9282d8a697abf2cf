using System.Collections.Immutable;
using Briefings.Linking.Pairs;

namespace Briefings.Linking.Releases;

/// <summary>Computes how probable it is that pairs are translations: by what they share, and by how far ahead of any rival they are.</summary>
internal sealed class TranslationChances
{
    // More than what a computed lead may be off.
    private const double Rounding = 0.001;

    private readonly Comparisons _pairs;
    private readonly ReleaseSets _sets;
    private readonly Renderings _renderings;
    private readonly double[] _sums;

    // Numbers of pairs, that with the greatest sum at most first.
    private readonly Dictionary<(int Article, string Language), int[]> _byLanguage;

    private TranslationChances(Comparisons pairs, (ReleaseSets Sets, Renderings Renderings) known)
    {
        _pairs = pairs;
        (_sets, _renderings) = known;
        _sums = [.. pairs.Foreign.Select(pair => pair.Sum)];
        _byLanguage = pairs.Foreign.SelectMany((pair, i) => new[] { (Key: (pair.A, LanguageOf(pair.B)), i), (Key: (pair.B, LanguageOf(pair.A)), i) })
            .GroupBy(entry => entry.Key, entry => entry.i).ToDictionary(group => group.Key, group => group.OrderByDescending(i => pairs.Foreign[i].Most).ToArray());
    }

    /// <summary>The pairs of two languages of which each is the other's best in its language, where that is likely enough to be asked about.</summary>
    /// <param name="pairs">All that are worth comparing.</param>
    /// <param name="known">Reprints and renderings: one of them is no rival of another.</param>
    public static ImmutableArray<TranslationChance> Of(Comparisons pairs, (ReleaseSets Sets, Renderings Renderings) known)
    {
        var chances = new TranslationChances(pairs, known);
        return [.. pairs.Foreign.Select(chances.Decide).OfType<TranslationChance>()];
    }

    private string LanguageOf(int article) => _pairs.Index.Profiles[article].Language;

    private TranslationChance? Decide(ForeignPair pair)
    {
        if (double.IsNaN(pair.Sum) || TranslationWeights.MostChance(pair.Sum) < PairScores.Propose)
            return null;
        var rival = Rival(pair.A, pair.B, pair.Sum);
        if (rival <= pair.Sum)
            rival = Math.Max(rival, Rival(pair.B, pair.A, pair.Sum));
        double? lead = double.IsNegativeInfinity(rival) ? null : pair.Sum - rival;
        return lead < 0 || TranslationWeights.Chance(pair.Sum, lead) is var score && score < PairScores.Propose ? null : new TranslationChance((pair.A, pair.B), score);
    }

    /// <summary>The greatest sum of another pair of a text in a language. One that is too far behind to count, or ahead, need not be the greatest.</summary>
    private double Rival(int article, int other, double sum)
    {
        var best = double.NegativeInfinity;
        foreach (var i in _byLanguage[(article, LanguageOf(other))])
        {
            var pair = _pairs.Foreign[i];
            if (pair.Most <= best || best > sum)
                break;
            var rival = pair.A == article ? pair.B : pair.A;
            if (rival == other || _sets.AreOne(rival, other) || _renderings.AreAlike(rival, other))
                continue;
            if (pair.Most < sum - TranslationWeights.MostLead - Rounding)
                return Math.Max(best, pair.Most);
            best = Math.Max(best, SumOf(i));
        }

        return best;
    }

    private double SumOf(int pair)
    {
        if (double.IsNaN(_sums[pair]))
            _sums[pair] = _pairs.SumOf(_pairs.Foreign[pair].A, _pairs.Foreign[pair].B);
        return _sums[pair];
    }
}
