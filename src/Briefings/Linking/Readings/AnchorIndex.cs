using System.Collections.Immutable;
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

    private readonly TextSheets _sheets;
    private readonly Postings _postings;
    private readonly double[] _rarities;
    private readonly Lazy<Dictionary<Profile, int>> _numbers;
    private readonly SoundIndex _sounds;
    private readonly double _scale;
    private readonly int[] _languages;

    // How many texts are not the first of their language.
    private readonly int _repeatable;

    /// <param name="profiles">By article id, ordinal.</param>
    public AnchorIndex(ImmutableArray<Profile> profiles)
        : this(profiles, SheetsOf(profiles))
    {
    }

    /// <param name="profiles">By article id, ordinal.</param>
    /// <param name="sheets">Of all of them, not weighed yet.</param>
    public AnchorIndex(ImmutableArray<Profile> profiles, TextSheets sheets)
    {
        Profiles = profiles;
        _sheets = sheets;
        _numbers = new Lazy<Dictionary<Profile, int>>(Number);
        _postings = Postings.Of(sheets.TakeIds(), sheets.Numbers.Count);
        _scale = Math.Log(Prior + profiles.Length);
        _languages = LanguageNumbers();
        _repeatable = profiles.Length - _languages.Distinct().Count();
        _rarities = new double[_postings.Count];
        for (var id = 0; id < _rarities.Length; id++)
            _rarities[id] = IsTopic(id) ? 0 : RarityOf(_postings.CountOf(id));
        sheets.Weigh(_rarities);
        _sounds = new SoundIndex([.. profiles.Select(profile => profile.Language)], sheets.SoundLengths, sheets.SoundsOf);
    }

    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>How many texts are compared with each other before others are looked at.</summary>
    public int AtATime => _sheets.AreInMemory ? Math.Max(1, Profiles.Length) : _sheets.AtATime;

    /// <summary>0 for what every article has, towards 1 for what only two have.</summary>
    public double Rarity(string key) => _sheets.Numbers.Find(key) is { } id ? _rarities[id] : RarityOf(1);

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
    public int NumberOf(Profile profile) => _numbers.Value[profile];

    /// <summary>How alike two texts in different languages sound.</summary>
    public SoundMatch SoundsOf(TextSheet a, TextSheet b) => Profiles[a.Text].Language == Profiles[b.Text].Language ? default : _sounds.Compare(a.Text, a.Sounds, b.Text, b.Sounds);

    /// <summary>What the text at an index is compared by.</summary>
    public TextSheet SheetOf(int article) => _sheets.Of(article);

    /// <summary>The articles that share the most with an article, by its rare anchors only: never all pairs.</summary>
    /// <returns>Indexes, all different from the article's own.</returns>
    public int[] Candidates(int article)
    {
        var scores = CandidateScores.Of(Profiles.Length);
        var sheet = SheetOf(article);
        foreach (var place in RarestOf(sheet.Table))
        {
            var weight = sheet.Table.Weight(place);
            foreach (var other in _postings.Of(sheet.Table.Ids[place]))
                scores.Add(other, weight);
        }

        _sounds.AddCandidates(article, sheet.Sounds, scores);
        return scores.TakeBest(MostCandidates, article);
    }

    private int[] RarestOf(AnchorTable table)
    {
        var found = new List<(int Count, string Key, int Place)>(table.Length);
        for (var i = 0; i < table.Length; i++)
        {
            if (table.KindOf(i) != AnchorKind.Weak && _postings.CountOf(table.Ids[i]) is > 1 and <= MostPostings and var count)
                found.Add((count, _sheets.Numbers.KeyOf(table.Ids[i]), i));
        }

        found.Sort(static (a, b) => a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(a.Key, b.Key));
        return [.. found.Take(RarestOfArticle).Select(entry => entry.Place)];
    }

    private static TextSheets SheetsOf(ImmutableArray<Profile> profiles)
    {
        var sheets = new TextSheets(profiles.Length, static () => null);
        sheets.Add([.. Enumerable.Range(0, profiles.Length)], text => (profiles[text], profiles[text].Reading));
        return sheets;
    }

    private Dictionary<Profile, int> Number()
    {
        var numbers = new Dictionary<Profile, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < Profiles.Length; i++)
            numbers.TryAdd(Profiles[i], i);
        return numbers;
    }
}
