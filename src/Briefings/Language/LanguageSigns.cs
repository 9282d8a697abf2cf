using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>How much each word speaks for each language: by itself, or by its ending.</summary>
internal static class LanguageSigns
{
    private const int LongestEnding = 6;
    private const int Stem = 3;
    private const int ManyWords = 150;
    // What an ending says is less than what a word says, for names and foreign words end alike.
    private const double EndingWeight = 0.4;
    private const int ShortestPart = 2, LongestPart = 4;
    private const double PartWeight = 0.15;
    // A sign of a single language says more than its share of one that several have.
    private const double Sign = 0.2;

    private static readonly FrozenDictionary<string, (byte Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>> s_words =
        Load(1, Section.FunctionWords, Section.FrequentWords).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, (byte Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>> s_endings =
        Load(EndingWeight, Section.WordEndings).GetAlternateLookup<ReadOnlySpan<char>>();

    // By their letters as one number: a word is looked up some twenty times.
    private static readonly FrozenDictionary<ulong, (byte Language, double Weight)[]> s_parts =
        Load(PartWeight, Section.WordParts).Where(part => part.Key.Length is >= ShortestPart and <= LongestPart)
            .ToFrozenDictionary(part => NumberOf(part.Key), part => part.Value);

    // By the places of the languages.
    private static readonly int[] s_wordCounts = CountWords();

    private static readonly FrozenDictionary<string, string> s_commonLetters = Vocabularies.Languages
        .Select(language => (Language: language, Letters: string.Concat(Vocabularies.Of(language).Words(Section.CommonLetters))))
        .Where(entry => entry.Letters.Length > 0)
        .ToFrozenDictionary(entry => entry.Language, entry => entry.Letters, StringComparer.Ordinal);

    /// <summary>The languages that a word in lower case speaks for, by their places in <see cref="FunctionWords.Languages"/>, and how much.</summary>
    public static ReadOnlySpan<(byte Language, double Weight)> Of(ReadOnlySpan<char> word) =>
        s_words.TryGetValue(word, out var found) ? found : [];

    /// <summary>How much of a language's small words its vocabulary has, 0 to 1: of some it has a few only.</summary>
    /// <param name="language">One of <see cref="FunctionWords.Languages"/>.</param>
    public static double Completeness(string language) => Math.Min(1, s_wordCounts[FunctionWords.Languages.IndexOf(language)] / (double)ManyWords);

    public static bool IsWordOf(ReadOnlySpan<char> word, string language)
    {
        foreach (var (speaker, _) in Of(word))
        {
            if (FunctionWords.Languages[speaker] == language)
                return true;
        }

        return false;
    }

    /// <summary>The languages of a word's longest known ending; empty where the word has little before it.</summary>
    public static ReadOnlySpan<(byte Language, double Weight)> OfEnding(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(LongestEnding, word.Length - Stem); length > 0; length--)
        {
            if (s_endings.TryGetValue(word[^length..], out var found))
                return found;
        }

        return [];
    }

    /// <summary>Adds what the runs of letters in a word say to the votes of languages.</summary>
    public static void AddParts(ReadOnlySpan<char> word, double[] votes)
    {
        // The letters of a short word are chance.
        for (var start = 0; start < word.Length - 1 && word.Length > Stem; start++)
        {
            ulong part = word[start];
            for (var length = ShortestPart; length <= Math.Min(LongestPart, word.Length - start); length++)
            {
                part = (part << 16) | word[start + length - 1];
                if (!s_parts.TryGetValue(part, out var found))
                    continue;
                foreach (var (language, weight) in found)
                    votes[language] += weight;
            }
        }
    }

    /// <summary>The letters of which a sentence of the language always has some; empty where there are none.</summary>
    public static string CommonLetters(string language) => s_commonLetters.GetValueOrDefault(language, "");

    private static FrozenDictionary<string, (byte Language, double Weight)[]> Load(double weight, params Section[] sections)
    {
        var speakers = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (byte number = 0; number < FunctionWords.Languages.Length; number++)
        {
            // Most words are of one language: they share what it says.
            byte[] alone = [number];
            foreach (var word in WordsOf(FunctionWords.Languages[number], sections))
                speakers[word] = speakers.TryGetValue(word, out var others) ? [.. others, number] : alone;
        }

        var weighted = new Dictionary<byte[], (byte, double)[]>();
        return speakers.ToFrozenDictionary(pair => pair.Key, pair => CollectionsMarshal.GetValueRefOrAddDefault(weighted, pair.Value, out _) ??= Weighted(pair.Value, weight));
    }

    private static int[] CountWords()
    {
        var counts = new int[FunctionWords.Languages.Length];
        foreach (var (language, _) in s_words.Dictionary.Values.SelectMany(speakers => speakers))
            counts[language]++;
        return counts;
    }

    private static ulong NumberOf(string part)
    {
        ulong number = 0;
        foreach (var letter in part)
            number = (number << 16) | letter;
        return number;
    }

    private static IEnumerable<string> WordsOf(string language, Section[] sections) =>
        sections.SelectMany(Vocabularies.Of(language).Words).Distinct(StringComparer.Ordinal);

    private static (byte Language, double Weight)[] Weighted(byte[] languages, double weight) =>
        [.. languages.Select(language => (language, weight * ((1.0 / languages.Length) + Sign)))];
}
