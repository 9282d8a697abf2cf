using System.Collections.Immutable;
using System.Text;
using Briefings.Planning.Releases;
using Briefings.Planning.Search;

namespace Briefings.Rendering.Search;

/// <summary>Which words are in which briefings of a language, and how much they weigh there.</summary>
internal sealed class SearchIndex
{
    private const int TitleWeight = 8;
    private const int NameWeight = 4;
    private const int SummaryWeight = 2;
    private const int MostWeight = 63;

    // A word that is in more briefings than this finds the ones it weighs most in.
    private const int MostFound = 400;

    // What an empty part at the end begins with: behind every word.
    private const string BehindAll = "\uFFFF";

    private readonly Dictionary<string, List<(int Entry, int Weight)>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Entry, int Weight)>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly ImmutableArray<string>[] _parts;
    private readonly Func<Briefing, string> _wordsOf;

    /// <param name="briefings">Newest first.</param>
    /// <param name="wordsOf">The words of a briefing's text, without its marks.</param>
    public SearchIndex(ImmutableArray<Briefing> briefings, Func<Briefing, string> wordsOf)
    {
        _wordsOf = wordsOf;
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Briefings = briefings;
        Layout = SearchLayout.Of(briefings);
        for (var entry = 0; entry < briefings.Length; entry++)
            Add(entry, briefings[entry]);
        _parts = Cut();
        Starts = [.. _parts.Select((_, part) => _parts.Skip(part).FirstOrDefault(words => !words.IsEmpty) is { IsDefault: false } words ? words[0] : BehindAll)];
    }

    /// <summary>Newest first; their numbers in the index are their places here.</summary>
    public ImmutableArray<Briefing> Briefings { get; }

    public SearchLayout Layout { get; }

    /// <summary>The word that each part begins with, ordinal; an empty part begins where the next one does.</summary>
    public ImmutableArray<string> Starts { get; }

    public ImmutableArray<string> WordsOf(int part) => _parts[part];

    /// <summary>The briefings that have a word, by number.</summary>
    public IEnumerable<(int Entry, int Weight)> Find(string word)
    {
        var found = _words[word];
        return found.Count <= MostFound
            ? found
            : found.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Entry).Take(MostFound).OrderBy(entry => entry.Entry);
    }

    /// <summary>In how many briefings a word is.</summary>
    public int CountOf(string word) => _words[word].Count;

    // Words in their order, so that those with one beginning are together; about as many bytes in each part.
    private ImmutableArray<string>[] Cut()
    {
        var words = _words.Keys.Order(StringComparer.Ordinal).ToArray();
        var perPart = Math.Max(1, words.Sum(CostOf) / Layout.WordParts + 1);
        var at = 0L;
        var parts = words.ToLookup(word => (int)((at += CostOf(word)) - CostOf(word)) / perPart);
        return [.. Enumerable.Range(0, Layout.WordParts).Select(part => parts[part].ToImmutableArray())];
    }

    // In bytes as written: a name in quotes, and a step and a weight for each briefing.
    private int CostOf(string word) => 8 + Encoding.UTF8.GetByteCount(word) + 5 * Math.Min(_words[word].Count, MostFound);

    private void Add(int entry, Briefing briefing)
    {
        var article = briefing.Article;
        Read(article.Title, TitleWeight);
        Read(article.Summary, SummaryWeight);
        Read(_wordsOf(briefing), 1);
        Read(article.Source, NameWeight);
        Read(article.Place, NameWeight);
        foreach (var name in article.People.Select(person => person.Name).Concat(article.Organizations).Concat(article.Topics))
            Read(name, NameWeight);

        void Read(string? text, int weight)
        {
            if (text is not null)
                SearchTokenizer.Read(text, word => Count(word, entry, weight));
        }
    }

    // Briefings come in their order, so that a word's last entry is the present one's, or there is none yet.
    private void Count(ReadOnlySpan<char> word, int entry, int weight)
    {
        if (!_bySpan.TryGetValue(word, out var entries))
            _words.Add(word.ToString(), entries = []);
        if (entries.Count > 0 && entries[^1].Entry == entry)
            entries[^1] = (entry, Math.Min(entries[^1].Weight + weight, MostWeight));
        else
            entries.Add((entry, Math.Min(weight, MostWeight)));
    }
}
