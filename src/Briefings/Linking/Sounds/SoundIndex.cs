using System.Collections.Immutable;

namespace Briefings.Linking.Sounds;

/// <summary>How rare each sound is in each language of an archive, and who has the rare ones.</summary>
internal sealed class SoundIndex
{
    // What is rare cannot be known from few texts: each language is taken to have had as many more.
    private const double Prior = 20;
    private const int MostCounted = 1024;
    private const int MostPostings = 60;
    private const int FewestSampled = 64;
    private const int AllSampled = 400_000;
    private readonly int[] _languages;
    private readonly int[] _sizes;
    private readonly SoundCounts[] _counts;
    private readonly float[][] _surprises;
    private readonly double[] _masses;
    private readonly SoundPostings _postings;
    private readonly int _sampled;

    /// <param name="languages">Of each text.</param>
    /// <param name="lengths">How many sounds each text has.</param>
    /// <param name="sounds">Gives those of a text; asked for several times.</param>
    public SoundIndex(ImmutableArray<string> languages, int[] lengths, Func<int, SoundPrint> sounds)
    {
        var numbers = languages.Distinct().Order(StringComparer.Ordinal).Select((language, i) => (language, i))
            .ToDictionary(entry => entry.language, entry => entry.i);
        _languages = [.. languages.Select(language => numbers[language])];
        _sizes = new int[numbers.Count];
        var keys = new int[numbers.Count];
        for (var i = 0; i < languages.Length; i++)
        {
            _sizes[_languages[i]]++;
            keys[_languages[i]] += lengths[i];
        }

        _counts = [.. keys.Select(count => new SoundCounts(count))];
        for (var i = 0; i < languages.Length; i++)
            _counts[_languages[i]].Add(sounds(i).Keys);
        _surprises = [.. _sizes.Select(Surprises)];
        _sampled = numbers.Count < 2 ? 0 : Math.Max(FewestSampled, AllSampled / Math.Max(1, languages.Length));
        _masses = new double[languages.Length];
        Parallel.For(0, languages.Length, i => _masses[i] = Mass(sounds(i), _languages[i]));
        _postings = SoundPostings.Of(languages.Length, text => Sample(sounds(text)), MostPostings);
    }

    /// <summary>Adds, for each text in another language that shares rare sounds with a text, how much it shares.</summary>
    public void AddCandidates(int text, SoundPrint sounds, CandidateScores scores)
    {
        foreach (var key in Sample(sounds))
        {
            foreach (var other in _postings.Of(key))
            {
                if (_languages[other] != _languages[text])
                    scores.Add(other, 0.1 * Weight(key, _languages[text], _languages[other]));
            }
        }
    }

    /// <param name="a">Index of the first text.</param>
    /// <param name="first">Its sounds.</param>
    /// <param name="b">Index of the second text.</param>
    /// <param name="second">Its sounds.</param>
    public SoundMatch Compare(int a, SoundPrint first, int b, SoundPrint second)
    {
        var (language, other) = (_languages[a], _languages[b]);
        var known = SoundLookup.Of(first);
        var keys = second.Keys.AsSpan();
        var limit = Math.Min(first.Limit(), second.Limit());
        double near = 0, far = 0;
        var (partsA, partsB) = (default(SoundSpread), default(SoundSpread));
        for (var j = 0; j < keys.Length && keys[j] <= limit; j++)
        {
            var i = known.Find(keys[j]);
            if (i < 0)
                continue;
            var weight = Weight(keys[j], language, other);
            var close = Closeness(first.Places[i], second.Places[j]);
            near += close * weight;
            far += close == 0 ? weight : 0;
            partsA.Add(first.Places[i], close * weight);
            partsB.Add(second.Places[j], close * weight);
        }

        return new SoundMatch(near, far, Share(near, far, a, b), Math.Min(partsA.Evenness, partsB.Evenness));
    }

    private double Share(double near, double far, int a, int b)
    {
        var all = Math.Sqrt(_masses[a] * _masses[b]);
        return all == 0 ? 0 : Math.Max(0, near - (0.3 * far)) / all;
    }

    // A text is about as long in another language: what is said at a tenth of it is said at a tenth there.
    private static double Closeness(ushort a, ushort b)
    {
        var distance = Math.Min(
            Math.Min(Math.Abs((a >> 8) - (b >> 8)), Math.Abs((a & 255) - (b & 255))),
            Math.Min(Math.Abs((a >> 8) - (b & 255)), Math.Abs((a & 255) - (b >> 8))));
        return distance <= 20 ? 1 : distance <= 38 ? 0.6 : 0;
    }

    private double Weight(uint key, int language, int other)
    {
        var surprise = Surprise(key, language);
        return other == language ? surprise : Math.Min(surprise, Surprise(key, other));
    }

    private float Surprise(uint key, int language) =>
        _surprises[language][((key & 7) * MostCounted) + Math.Min(_counts[language].Of(key), MostCounted - 1)];

    /// <summary>What a sound counts that as many of a language's texts have, by kind and by how many they are.</summary>
    private static float[] Surprises(int size)
    {
        var surprises = new float[8 * MostCounted];
        for (var i = 0; i < surprises.Length; i++)
        {
            var kind = (SoundKind)(i / MostCounted);
            var share = ((i % MostCounted) + (Usual(kind) * Prior)) / (size + Prior);
            surprises[i] = (float)(Math.Max(0, -Math.Log(share) - 1) * Importance(kind));
        }

        return surprises;
    }

    private double Mass(SoundPrint text, int language)
    {
        var mass = 0.0;
        foreach (var key in text.Keys)
            mass += Surprise(key, language);
        return mass;
    }

    private IEnumerable<uint> Sample(SoundPrint text) =>
        text.Keys.Where(key => SoundPrint.KindOf(key) is not (SoundKind.Short or SoundKind.Stem or SoundKind.TwoDigits)).Take(_sampled);

    /// <summary>How many of a language's texts have a sound of a kind by chance.</summary>
    private static double Usual(SoundKind kind) => kind switch
    {
        SoundKind.Short or SoundKind.TwoDigits => 0.06,
        SoundKind.Middle or SoundKind.Stem or SoundKind.ThreeDigits => 0.02,
        SoundKind.Long => 0.01,
        SoundKind.ManyDigits => 0.004,
        _ => 0.003,
    };

    private static double Importance(SoundKind kind) => kind switch
    {
        SoundKind.Stem => 0.35,
        SoundKind.Pair => 1.2,
        SoundKind.Short or SoundKind.Middle or SoundKind.Long => 0.6,
        _ => 1,
    };
}
