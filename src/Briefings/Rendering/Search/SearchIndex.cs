using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Briefings.Planning.Releases;
using Briefings.Planning.Search;
using Briefings.Tracing;

namespace Briefings.Rendering.Search;

/// <summary>Which words are in which briefings of a language, and how much they weigh there.</summary>
internal sealed class SearchIndex
{
    private const int MostWeight = 63;

    // A word that is in more briefings than this finds the ones it weighs most in.
    private const int MostFound = 400;

    // What an empty part at the end begins with: behind every word.
    private const string BehindAll = "\uFFFF";

    private readonly ImmutableArray<string> _words;

    // Where the briefings of each word begin in the two arrays below; one more at the end.
    private readonly int[] _starts;
    private readonly int[] _entries;
    private readonly byte[] _weights;

    // The first word of each part; one more at the end.
    private readonly int[] _parts;

    /// <param name="briefings">Newest first.</param>
    /// <param name="list">Words in ordinal order, and the same briefings in the same order.</param>
    public SearchIndex(ImmutableArray<Briefing> briefings, SearchWords list)
    {
        Briefings = briefings;
        Layout = SearchLayout.Of(briefings);
        _words = list.Words;
        (_starts, _entries, _weights) = Turn(list);
        _parts = Cut();
        Starts = [.. _parts.SkipLast(1).Select(first => first < _words.Length ? _words[first] : BehindAll)];
    }

    /// <summary>Newest first; their numbers in the index are their places here.</summary>
    public ImmutableArray<Briefing> Briefings { get; }

    public SearchLayout Layout { get; }

    /// <summary>The word that each part begins with, ordinal; an empty part begins where the next one does.</summary>
    public ImmutableArray<string> Starts { get; }

    /// <summary>The numbers of a part's words.</summary>
    public Range WordsOf(int part) => _parts[part].._parts[part + 1];

    public int WordCount => _words.Length;

    /// <summary>A word by its number: numbers are in ordinal order.</summary>
    public string this[int word] => _words[word];

    /// <summary>In how many briefings a word is.</summary>
    public int CountOf(int word) => _starts[word + 1] - _starts[word];

    /// <summary>Finds the briefings that have a word, in their order.</summary>
    /// <param name="word">Its number.</param>
    /// <param name="found">Is filled with each briefing's place and what the word weighs there.</param>
    public void Find(int word, List<(int Entry, int Weight)> found)
    {
        found.Clear();
        var weights = _weights.AsSpan(_starts[word].._starts[word + 1]);
        var (least, ofLeast) = weights.Length > MostFound ? LeastFound(weights) : (0, 0);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > least || (weights[i] == least && ofLeast-- > 0))
                found.Add((_entries[_starts[word] + i], weights[i]));
        }
    }

    /// <summary>What a part says.</summary>
    public Fingerprint FingerprintOf(int part)
    {
        var (first, end) = (_parts[part], _parts[part + 1]);
        var said = new FingerprintBuilder();
        for (var word = first; word < end; word++)
            said.Add(_words[word]).Add(CountOf(word));
        var range = _starts[first].._starts[end];
        return said.Add(MemoryMarshal.AsBytes(_entries.AsSpan(range))).Add(_weights.AsSpan(range)).ToFingerprint();
    }

    // The weight that only some of the briefings with it are found by, and how many of them: the first ones.
    private static (int Weight, int Count) LeastFound(ReadOnlySpan<byte> weights)
    {
        Span<int> counts = stackalloc int[MostWeight + 1];
        foreach (var weight in weights)
            counts[weight]++;
        var (least, left) = (MostWeight, MostFound);
        while (counts[least] < left)
            left -= counts[least--];
        return (least, left);
    }

    // From the words of each briefing to the briefings of each word.
    private static (int[] Starts, int[] Entries, byte[] Weights) Turn(SearchWords list)
    {
        var starts = new int[list.Words.Length + 1];
        foreach (var briefing in list.Briefings)
        {
            foreach (var word in briefing.Words)
                starts[word + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var (entries, weights, next) = (new int[starts[^1]], new byte[starts[^1]], starts.AsSpan(0, list.Words.Length).ToArray());
        for (var entry = 0; entry < list.Briefings.Length; entry++)
        {
            var briefing = list.Briefings[entry];
            for (var i = 0; i < briefing.Words.Length; i++)
            {
                var at = next[briefing.Words[i]]++;
                (entries[at], weights[at]) = (entry, briefing.Weights[i]);
            }
        }

        return (starts, entries, weights);
    }

    // Words in their order, so that those with one beginning are together; about as many bytes in each part.
    private int[] Cut()
    {
        var costs = new int[_words.Length];
        var whole = 0L;
        for (var word = 0; word < costs.Length; word++)
            whole += costs[word] = CostOf(word);
        var perPart = Math.Max(1, whole / Layout.WordParts + 1);
        var parts = new int[Layout.WordParts + 1];
        var (at, part) = (0L, 0);
        for (var word = 0; word < costs.Length; word++)
        {
            while (part < at / perPart)
                parts[++part] = word;
            at += costs[word];
        }

        Array.Fill(parts, costs.Length, part + 1, parts.Length - part - 1);
        return parts;
    }

    // In bytes as written: a name in quotes, and a step and a weight for each briefing.
    private int CostOf(int word) => 8 + Encoding.UTF8.GetByteCount(_words[word]) + 5 * Math.Min(CountOf(word), MostFound);
}
