using System.Collections.Frozen;
using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>The small words that a language cannot do without: what distinguishes languages of one script.</summary>
internal static class FunctionWords
{
    /// <summary>The words of each language.</summary>
    public static FrozenDictionary<string, string[]> ByLanguage { get; } = Load();

    /// <summary>For each word, the languages it belongs to.</summary>
    public static FrozenDictionary<string, string[]> Languages { get; } = ByLanguage
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .SelectMany(entry => entry.Value.Select(word => (Word: word, Language: entry.Key)))
        .GroupBy(pair => pair.Word, pair => pair.Language)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> s_lookup =
        Languages.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The languages of a word in lower case.</summary>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> word) => s_lookup.TryGetValue(word, out var found) ? found : [];

    /// <summary>The share of a text's words, 0 to 1, that are small words of the one language that has most of them.</summary>
    public static double Share(ReadOnlySpan<char> text)
    {
        var votes = new Dictionary<string, int>();
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i == start)
                continue;
            words++;
            foreach (var language in Of(text[start..i].ToString().ToLowerInvariant()))
                votes[language] = votes.GetValueOrDefault(language) + 1;
        }

        return words == 0 || votes.Count == 0 ? 0 : (double)votes.Values.Max() / words;
    }

    private static FrozenDictionary<string, string[]> Load() =>
        Vocabularies.Languages.Select(language => (Language: language, Words: Vocabularies.Of(language).Words(Section.FunctionWords).ToArray()))
            .Where(entry => entry.Words.Length > 0)
            .ToFrozenDictionary(entry => entry.Language, entry => entry.Words, StringComparer.Ordinal);
}
