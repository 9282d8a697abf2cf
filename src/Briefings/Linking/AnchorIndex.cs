using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefings.Linking;

/// <summary>Which articles have which anchor, and so how rare each is.</summary>
internal sealed class AnchorIndex
{
    // An archive of five articles cannot tell what is rare; it is taken for a part of a larger one.
    private const double Prior = 200;
    private const int MostPostings = 60;
    private const int RarestOfArticle = 60;
    private const int MostCandidates = 40;

    private readonly Dictionary<string, (int Id, List<int> Articles)> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<Profile, AnchorTable> _tables;
    private readonly double _scale;

    public AnchorIndex(ImmutableArray<Profile> profiles)
    {
        Profiles = profiles;
        for (var i = 0; i < profiles.Length; i++)
        {
            foreach (var anchor in profiles[i].Anchors)
            {
                if (!_postings.TryGetValue(anchor.Key, out var posting))
                    _postings.Add(anchor.Key, posting = (_postings.Count, []));
                posting.Articles.Add(i);
            }
        }

        _scale = Math.Log(Prior + profiles.Length);
        var tables = new AnchorTable[profiles.Length];
        Parallel.For(0, tables.Length, i => tables[i] = TableOf(profiles[i].Anchors));
        _tables = new Dictionary<Profile, AnchorTable>(profiles.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < tables.Length; i++)
            _tables.TryAdd(profiles[i], tables[i]);
    }

    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>0 for what every article has, towards 1 for what only two have.</summary>
    public double Rarity(string key)
    {
        var count = _postings.TryGetValue(key, out var posting) ? posting.Articles.Count : 1;
        // Words of most of the archive are its topic, not names.
        if (Profiles.Length >= 10 && count * 3 > Profiles.Length)
            return 0;
        return Math.Max(0, Math.Log((Prior + Profiles.Length) / (1.0 + count)) / _scale);
    }

    /// <summary>What an anchor counts when two texts share it.</summary>
    public double Weight(Anchor anchor) => Rarity(anchor.Key) * Importance(anchor);

    /// <summary>An indexed profile's anchors as numbers.</summary>
    public AnchorTable TableOf(Profile profile) => _tables[profile];

    /// <summary>The articles that share the most with an article, by its rare anchors only: never all pairs.</summary>
    /// <returns>Indexes, all different from the article's own.</returns>
    public ImmutableArray<int> Candidates(int article)
    {
        var scores = new Dictionary<int, double>();
        var rare = Profiles[article].Anchors
            .Where(anchor => anchor.Kind != AnchorKind.Weak)
            .Select(anchor => (anchor, articles: _postings[anchor.Key].Articles))
            .Where(entry => entry.articles.Count is > 1 and <= MostPostings)
            .OrderBy(entry => entry.articles.Count).ThenBy(entry => entry.anchor.Key, StringComparer.Ordinal)
            .Take(RarestOfArticle);
        foreach (var (anchor, articles) in rare)
        {
            var weight = Weight(anchor);
            foreach (var other in articles)
                scores[other] = scores.GetValueOrDefault(other) + weight;
        }

        scores.Remove(article);
        return
        [
            .. scores.OrderByDescending(pair => pair.Value)
                .ThenBy(pair => Profiles[pair.Key].Article.Id, StringComparer.Ordinal)
                .Take(MostCandidates).Select(pair => pair.Key),
        ];
    }

    private AnchorTable TableOf(ImmutableArray<Anchor> anchors) =>
        new([.. anchors.Select(anchor => _postings[anchor.Key].Id)], [.. anchors.Select(Weight)]);

    private static double Importance(Anchor anchor) => anchor.Kind switch
    {
        AnchorKind.Person => 1.3,
        AnchorKind.Number => anchor.Key.Length > 4 ? 1.5 : 0.8,
        AnchorKind.Date => 1,
        AnchorKind.Place => 0.5,
        AnchorKind.Weak => 0.4,
        AnchorKind.Quote => 1.5,
        _ => 1,
    };
}
