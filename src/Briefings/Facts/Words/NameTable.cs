using System.Collections.Frozen;

namespace Briefings.Facts.Words;

/// <summary>Names of one language with what they mean, found in other cases too.</summary>
internal sealed class NameTable
{
    private const int ShortestName = 4;
    private const int ShortestStem = 5;
    private const int LongestEnding = 3;
    private readonly FrozenDictionary<string, string> _names;
    private readonly FrozenDictionary<string, string> _stems;
    private readonly FrozenDictionary<string, int> _firstWords;
    private readonly FrozenSet<char> _starts;
    private readonly int _longest;

    /// <param name="names">The first meaning of a name counts.</param>
    public NameTable(IEnumerable<(string Id, string[] Names)> names)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, own) in names)
        {
            foreach (var name in own)
                all.TryAdd(WordList.Key(name), id);
        }

        _names = all.ToFrozenDictionary(StringComparer.Ordinal);
        _stems = all.Where(pair => pair.Key.Length > ShortestStem && !pair.Key.Contains(' ', StringComparison.Ordinal))
            .GroupBy(pair => pair.Key[..^1], pair => pair.Value, StringComparer.Ordinal)
            .Where(group => group.Distinct().Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _firstWords = all.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal))
            .GroupBy(name => name[..name.IndexOf(' ', StringComparison.Ordinal)], name => name.Count(letter => letter == ' ') + 1, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);
        _starts = all.Keys.Where(name => name.Length > 0).Select(name => name[0]).ToFrozenSet();
        _longest = all.Keys.Select(name => name.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The most words that a name has which begins with a word.</summary>
    public int LongestFrom(TextToken first) => _firstWords.GetValueOrDefault(first.Key, 1);

    /// <param name="key">Folded.</param>
    /// <returns>Null where it is no name as it is.</returns>
    public string? Find(string key) => _names.GetValueOrDefault(key);

    /// <summary>A word that is a name with an ending of few letters, or with another ending in place of its last letter.</summary>
    /// <param name="key">Folded.</param>
    /// <param name="mayReplace">False where endings are only added.</param>
    public string? FindInflected(string key, bool mayReplace)
    {
        if (key.Length == 0)
            return null;
        var (names, stems) = (_names.GetAlternateLookup<ReadOnlySpan<char>>(), _stems.GetAlternateLookup<ReadOnlySpan<char>>());
        var shortest = key[0] >= '\uAC00' ? 2 : ShortestName;
        for (var cut = 0; cut <= LongestEnding && key.Length - cut >= shortest; cut++)
        {
            var start = key.AsSpan(0, key.Length - cut);
            if (names.TryGetValue(start, out var id) || (mayReplace && start.Length >= ShortestStem && stems.TryGetValue(start, out id)))
                return id;
        }

        return null;
    }

    /// <summary>The longest name that a run without spaces begins with.</summary>
    public (string Id, int Length)? FindAtStart(ReadOnlySpan<char> run)
    {
        // At most places of a run no name begins.
        if (run.IsEmpty || !_starts.Contains(run[0]))
            return null;
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, run.Length); length >= 2; length--)
        {
            if (names.TryGetValue(run[..length], out var id))
                return (id, length);
        }

        return null;
    }
}
