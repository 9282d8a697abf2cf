using System.Collections.Frozen;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Places;

/// <summary>Names of countries and large cities in the languages that articles come in, from Unicode's CLDR.</summary>
internal static class PlaceNames
{
    private const int LongestIdeographs = 12;

    private static readonly FrozenDictionary<string, string> ByName = Load();

    // Without the last letter, which is the case ending of most of them.
    private static readonly FrozenDictionary<string, string> ByStem = ByName
        .Where(pair => pair.Key.Length >= 5 && pair.Key[0] is >= '\u0400' and <= '\u04FF' && !pair.Key.Contains(' '))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .GroupBy(pair => pair.Key[..^1])
        .ToFrozenDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    private static readonly FrozenSet<char> Starts = ByName.Keys.Select(name => name[0]).ToFrozenSet();

    private static readonly FrozenDictionary<string, int> ByFirstWord = ByName.Keys
        .Where(name => name.Contains(' '))
        .GroupBy(name => name[..name.IndexOf(' ')], name => name.Count(c => c == ' ') + 1)
        .ToFrozenDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);

    /// <summary>The most words that a name has which begins with a word.</summary>
    public static int LongestFrom(TextToken first) => ByFirstWord.GetValueOrDefault(first.Key, 1);

    /// <summary>The code of a place with a name of one word, or null.</summary>
    public static string? Find(TextToken word) => ByName.GetValueOrDefault(word.Key);

    /// <summary>The code of a place, or null.</summary>
    /// <param name="name">Words joined by one space; case and diacritics do not matter.</param>
    public static string? Find(string name) =>
        ByName.TryGetValue(WordList.Key(name), out var code) ? code : null;

    /// <summary>The code of a Cyrillic place name in another case, or null.</summary>
    public static string? FindStem(string word)
    {
        var key = WordList.Key(word);
        for (var cut = 1; cut <= 2 && key.Length - cut >= 4; cut++)
        {
            if (ByStem.TryGetValue(key[..^cut], out var code))
                return code;
        }

        return null;
    }

    /// <summary>The longest name at a position of a run without spaces.</summary>
    public static (string Code, int Length)? FindIn(ReadOnlySpan<char> ideographs)
    {
        if (ideographs.IsEmpty || !Starts.Contains(ideographs[0]))
            return null;
        var names = ByName.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestIdeographs, ideographs.Length); length >= 2; length--)
        {
            if (names.TryGetValue(ideographs[..length], out var code))
                return (code, length);
        }

        return null;
    }

    private static FrozenDictionary<string, string> Load()
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StringReader(PackedTexts.Read("places.txt"));
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var parts = line.Split('|');
            foreach (var name in parts.AsSpan(1))
                places.TryAdd(WordList.Key(name), parts[0]);
        }

        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
