using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Readings;

/// <summary>Which articles have which anchor, and so how rare each is.</summary>
internal sealed class AnchorIndex
{
    // An archive of five articles does not show what is rare; it is taken for a part of a larger one.
    private const double Prior = 200;
    private const int LeastForTopics = 10;
    private const int MostPostings = 60;
    private const int RarestOfArticle = 60;
    private const int MostCandidates = 40;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Postings _postings;
    private readonly double[] _rarities;
    private readonly AnchorTable[] _tables;
    private readonly Dictionary<Profile, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly SoundIndex _sounds;
    private readonly double _scale;
    private readonly int[] _digits;
    private readonly int[] _languages;

    // How many texts are not the first of their language.
    private readonly int _repeatable;

    /// <param name="profiles">By article id, ordinal.</param>
    public AnchorIndex(ImmutableArray<Profile> profiles)
    {
        Profiles = profiles;
        var ids = new int[profiles.Length][];
        for (var i = 0; i < profiles.Length; i++)
        {
            _numbers.TryAdd(profiles[i], i);
            ids[i] = IdsOf(profiles[i].Anchors);
        }

        _postings = Postings.Of(ids, _ids.Count);
        _digits = NumberDigits();
        _sounds = new SoundIndex([.. profiles.Select(profile => (profile.Language, profile.Reading.Sounds))]);
        _scale = Math.Log(Prior + profiles.Length);
        _languages = LanguageNumbers();
        _repeatable = profiles.Length - _languages.Distinct().Count();
        _rarities = [.. Enumerable.Range(0, _postings.Count).Select(id => IsTopic(id) ? 0 : RarityOf(_postings.CountOf(id)))];
        _tables = new AnchorTable[profiles.Length];
        Parallel.For(0, _tables.Length, i => _tables[i] = TableOf(profiles[i].Anchors, ids[i]));
    }

    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>0 for what every article has, towards 1 for what only two have.</summary>
    public double Rarity(string key) => _ids.TryGetValue(key, out var id) ? _rarities[id] : RarityOf(1);

    private double RarityOf(int count) => Math.Max(0, Math.Log((Prior + Profiles.Length) / (1.0 + count)) / _scale);

    /// <summary>Whether it is what the archive is about, and no name: texts of one language repeat it. The versions of one release do not.</summary>
    private bool IsTopic(int id)
    {
        if (Profiles.Length < LeastForTopics || _postings.CountOf(id) * 3 <= _repeatable)
            return false;
        var seen = new HashSet<int>();
        var repeated = 0;
        foreach (var article in _postings.Of(id))
            repeated += seen.Add(_languages[article]) ? 0 : 1;
        return repeated * 3 > _repeatable;
    }

    private int[] LanguageNumbers()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new int[Profiles.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            known.TryAdd(Profiles[i].Language, known.Count);
            numbers[i] = known[Profiles[i].Language];
        }

        return numbers;
    }

    /// <summary>What an anchor counts when two texts share it.</summary>
    public double Weight(Anchor anchor) => Rarity(anchor.Key) * AnchorTraits.Of(anchor.Kind).ImportanceOf(anchor);

    /// <summary>The index of a profile.</summary>
    public int NumberOf(Profile profile) => _numbers[profile];

    /// <summary>How alike two texts in different languages sound, by their indexes.</summary>
    public SoundMatch SoundsOf(int a, int b) => Profiles[a].Language == Profiles[b].Language ? default : _sounds.Compare(a, b);

    /// <summary>The anchors of the text at an index as numbers.</summary>
    public AnchorTable TableOf(int article) => _tables[article];

    /// <summary>The articles that share the most with an article, by its rare anchors only: never all pairs.</summary>
    /// <returns>Indexes, all different from the article's own.</returns>
    public int[] Candidates(int article)
    {
        var scores = CandidateScores.Of(Profiles.Length);
        foreach (var place in RarestOf(article))
        {
            var weight = _tables[article].Weight(place);
            foreach (var other in _postings.Of(_tables[article].Ids[place]))
                scores.Add(other, weight);
        }

        _sounds.AddCandidates(article, scores);
        return scores.TakeBest(MostCandidates, article);
    }

    private int[] RarestOf(int article)
    {
        var anchors = Profiles[article].Anchors;
        var ids = _tables[article].Ids;
        var found = new List<(int Count, string Key, int Place)>(anchors.Length);
        for (var i = 0; i < anchors.Length; i++)
        {
            if (anchors[i].Kind != AnchorKind.Weak && _postings.CountOf(ids[i]) is > 1 and <= MostPostings and var count)
                found.Add((count, anchors[i].Key, i));
        }

        found.Sort(static (a, b) => a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(a.Key, b.Key));
        return [.. found.Take(RarestOfArticle).Select(entry => entry.Place)];
    }

    private int[] IdsOf(ImmutableArray<Anchor> anchors)
    {
        var ids = new int[anchors.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, anchors[i].Key, out var isKnown);
            if (!isKnown)
                id = _ids.Count - 1;
            ids[i] = id;
        }

        return ids;
    }

    private AnchorTable TableOf(ImmutableArray<Anchor> anchors, int[] ids)
    {
        var weights = new double[ids.Length];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = _rarities[ids[i]] * AnchorTraits.Of(anchors[i].Kind).ImportanceOf(anchors[i]);
        return new AnchorTable(anchors, ids, weights, _digits);
    }

    // By id; numbers with the same digits get the same number.
    private int[] NumberDigits()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new int[_ids.Count];
        foreach (var (key, id) in _ids)
        {
            if (!key.StartsWith(AnchorTraits.Of(AnchorKind.Number).Prefix, StringComparison.Ordinal))
                continue;
            var digits = NumberSign.DigitsOf(key);
            known.TryAdd(digits, known.Count);
            numbers[id] = known[digits];
        }

        return numbers;
    }
}
