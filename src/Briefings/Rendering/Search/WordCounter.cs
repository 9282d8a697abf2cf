using Briefings.Planning.Releases;
using Briefings.Tracing;

namespace Briefings.Rendering.Search;

/// <summary>Counts the words of briefings, one after the other.</summary>
internal sealed class WordCounter
{
    private const int TitleWeight = 8;
    private const int NameWeight = 4;
    private const int SummaryWeight = 2;
    private const int MostWeight = 63;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _words = [];
    private readonly List<int> _found = [];
    private readonly Action<ReadOnlySpan<char>> _count;
    private byte[] _weights = new byte[1024];
    private int _weight;

    public WordCounter()
    {
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _count = Count;
    }

    /// <summary>All words so far, by their numbers.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <param name="briefing">The briefing.</param>
    /// <param name="texts">The words of its text, without its marks, and what else it is found by.</param>
    /// <param name="key">Of all that they are read from.</param>
    public BriefingWords Count(Briefing briefing, ReadOnlySpan<string> texts, Fingerprint key)
    {
        var article = briefing.Article;
        Read(article.Title, TitleWeight);
        Read(article.Summary, SummaryWeight);
        foreach (var text in texts)
            Read(text, 1);
        Read(article.Source, NameWeight);
        Read(article.Place, NameWeight);
        foreach (var person in article.People)
            Read(person.Name, NameWeight);
        foreach (var name in article.Organizations)
            Read(name, NameWeight);
        foreach (var name in article.Topics)
            Read(name, NameWeight);
        return Take(key);
    }

    private void Read(string? text, int weight)
    {
        _weight = weight;
        if (text is not null)
            SearchTokenizer.Read(text, _count);
    }

    private void Count(ReadOnlySpan<char> word)
    {
        if (!_bySpan.TryGetValue(word, out var number))
        {
            var added = word.ToString();
            _numbers.Add(added, number = _words.Count);
            _words.Add(added);
            if (number == _weights.Length)
                Array.Resize(ref _weights, number * 2);
        }

        if (_weights[number] == 0)
            _found.Add(number);
        _weights[number] = (byte)Math.Min(_weights[number] + _weight, MostWeight);
    }

    private BriefingWords Take(Fingerprint key)
    {
        var words = _found.ToArray();
        var weights = new byte[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            weights[i] = _weights[words[i]];
            _weights[words[i]] = 0;
        }

        _found.Clear();
        return new BriefingWords(key, words, weights);
    }
}
