using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>The small words that a language cannot do without: what distinguishes languages of one script.</summary>
internal static class FunctionWords
{
    /// <summary>The words of each language.</summary>
    public static FrozenDictionary<string, string[]> ByLanguage { get; } = Load();

    /// <summary>The languages that have such words, ordinal.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. ByLanguage.Keys.Order(StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> s_languages = Languages
        .SelectMany((language, number) => ByLanguage[language].Select(word => (Word: word, Number: (byte)number)))
        .GroupBy(pair => pair.Word, pair => pair.Number, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The languages of a word in lower case, by their places in <see cref="Languages"/>.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<char> word) => s_languages.TryGetValue(word, out var found) ? found : [];

    /// <summary>Whether a word in lower case is one of a language.</summary>
    public static bool Has(ReadOnlySpan<char> word, string language)
    {
        foreach (var number in Of(word))
        {
            if (Languages[number] == language)
                return true;
        }

        return false;
    }

    /// <summary>The share of a text's words, 0 to 1, that are small words of the one language that has most of them.</summary>
    public static double Share(ReadOnlySpan<char> text)
    {
        var votes = new int[Languages.Length];
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
                votes[language]++;
        }

        return words == 0 ? 0 : (double)votes.Max() / words;
    }

    private static FrozenDictionary<string, string[]> Load() =>
        Vocabularies.Languages.Select(language => (Language: language, Words: Vocabularies.Of(language).Words(Section.FunctionWords).ToArray()))
            .Where(entry => entry.Words.Length > 0)
            .ToFrozenDictionary(entry => entry.Language, entry => entry.Words, StringComparer.Ordinal);
}
