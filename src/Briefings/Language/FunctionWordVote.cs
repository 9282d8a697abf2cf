using System.Collections.Frozen;
using System.Globalization;

namespace Briefings.Language;

/// <summary>Lets every small word of a text vote for the languages it belongs to, and every strange letter against one.</summary>
internal static class FunctionWordVote
{
    // A text in a known language has four times as much at least; one in a neighbour of it has less.
    private const double LeastVote = 0.06;
    // Where most words of a sentence end as they do in a language, no small word is needed.
    private const double PlainVote = 0.25;
    private const int ShortText = 12;
    // Of the words of a text in a known language, one in four is known at least; its neighbours know half of them.
    private const double LeastKnown = 0.07;
    private const double ManyLetters = 0.5;
    private const int LongestWord = 24;
    private const int FewWords = 5;
    // A longer text has small words enough.
    private const int EnoughWords = 200;
    private const double NoneFits = 0.4;

    private static readonly FrozenSet<string> s_larger = FrozenSet.ToFrozenSet(
        ["ar", "bg", "cs", "de", "en", "es", "fi", "fr", "hi", "hr", "id", "is", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "zh"]);

    private static readonly WritingSystem[] s_systems =
        [.. FunctionWords.Languages.Select(language => ScriptLanguages.SystemOf(FunctionWords.ByLanguage[language][^1][0]))];

    /// <returns>Null where no language of the script fits.</returns>
    public static (string? Language, double Confidence) Count(ReadOnlySpan<char> text, WritingSystem system)
    {
        var votes = new double[FunctionWords.Languages.Length];
        var letters = new Dictionary<char, int>();
        var speaking = new List<(int Start, int Length)>();
        var words = CountWords(text, votes, letters, speaking);
        var ranked = Enumerable.Range(0, votes.Length).Where(language => votes[language] > 0 && s_systems[language] == system)
            .Select(language => (Language: FunctionWords.Languages[language], Score: Score(FunctionWords.Languages[language], votes[language], letters, words)))
            .OrderByDescending(entry => entry.Score + Prior(entry.Language)).ToArray();
        if (ranked.Length == 0 || ranked[0].Score <= (words < ShortText ? 0 : LeastVote * words))
            return (words < ShortText || IsNearlyOne(system) ? UsualOf(system) : null) is { } usual ? (usual, 0.6) : (null, NoneFits);
        if ((words >= ShortText || ranked[0].Score < PlainVote * words) && !IsWrittenIn(text, ranked[0].Language, words, letters, speaking))
            return (UsualOf(system), NoneFits);
        var runnerUp = ranked.Length > 1 ? Math.Max(0, ranked[1].Score) : 0;
        return (ranked[0].Language, Math.Clamp(0.5 + ((ranked[0].Score - runnerUp) / (2 * ranked[0].Score)), NoneFits, 0.99));
    }

    /// <summary>The languages beside the usual one are few, and known by their words.</summary>
    private static bool IsNearlyOne(WritingSystem system) => system is WritingSystem.Hebrew or WritingSystem.Bengali or WritingSystem.Ethiopic;

    /// <summary>The language that a few words are most likely in, where one has nearly all of a script's texts.</summary>
    private static string? UsualOf(WritingSystem system) => system switch
    {
        WritingSystem.Hebrew => "he",
        WritingSystem.Arabic => "ar",
        WritingSystem.Devanagari => "hi",
        WritingSystem.Bengali => "bn",
        WritingSystem.Ethiopic => "am",
        _ => null,
    };

    /// <summary>Where all else is equal, the neighbour with more news is the likelier.</summary>
    private static double Prior(string language) => s_larger.Contains(language) ? 0.25 : 0;

    private static double Score(string language, double vote, Dictionary<char, int> letters, int words)
    {
        double strange = 0, own = 0;
        var alphabet = Alphabets.Of(language);
        foreach (var (letter, count) in letters)
        {
            var strangeness = alphabet.Strangeness(letter);
            strange += strangeness * count;
            own += strangeness == 0 ? Math.Min(count, words / 15.0) : 0;
        }

        var share = own / Math.Max(1, alphabet.Own.Length) / Math.Max(1, words);
        return (vote * (1 + Math.Min(0.5, share * 20)) * LetterShare(language, letters, words)) - strange;
    }

    /// <summary>Less than 1 where the letters are missing that no sentence of the language does without.</summary>
    private static double LetterShare(string language, Dictionary<char, int> letters, int words)
    {
        var common = LanguageSigns.CommonLetters(language);
        return common.Length == 0 || words < FewWords || common.Any(letters.ContainsKey) ? 1 : (double)FewWords / (words + FewWords);
    }

    /// <param name="speaking">Receives the words that speak for a language by themselves.</param>
    private static int CountWords(ReadOnlySpan<char> text, double[] votes, Dictionary<char, int> letters, List<(int Start, int Length)> speaking)
    {
        var words = 0;
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsWordPart(text[i]))
                i++;
            if (i == start)
                continue;
            words++;
            if (!char.IsUpper(text[start]) && !System.Text.Ascii.IsValid(text[start..i]))
                CountLetters(text[start..i], letters);
            if (i - start > lower.Length || IsName(text, start))
                continue;
            var length = text[start..i].ToLowerInvariant(lower);
            var signs = LanguageSigns.Of(lower[..length]);
            foreach (var (language, weight) in signs)
                votes[language] += weight;
            if (!signs.IsEmpty)
                speaking.Add((start, i - start));
            if (!signs.IsEmpty || words > EnoughWords)
                continue;
            foreach (var (language, weight) in LanguageSigns.OfEnding(lower[..length]))
                votes[language] += weight;
            LanguageSigns.AddParts(lower[..length], votes);
        }

        return words;
    }

    // "Kanye West" is no Zulu, however often he is named: one small word alone may be a name, and words end alike in many languages.
    private static bool IsWrittenIn(ReadOnlySpan<char> text, string language, int words, Dictionary<char, int> letters, List<(int Start, int Length)> speaking)
    {
        var known = 0;
        var different = new HashSet<string>(StringComparer.Ordinal);
        Span<char> lower = stackalloc char[LongestWord];
        foreach (var (start, length) in speaking)
        {
            var word = lower[..text.Slice(start, length).ToLowerInvariant(lower)];
            if (!LanguageSigns.IsWordOf(word, language))
                continue;
            known++;
            different.Add(word.ToString());
        }

        // A sentence or two in long words has few small ones: the letters speak for it.
        var common = LanguageSigns.CommonLetters(language).Sum(letter => letters.GetValueOrDefault(letter));
        return words < ShortText ? known > 0 : (different.Count > 1 && known >= LeastKnown * words * LanguageSigns.Completeness(language)) || (known > 0 && common >= words * ManyLetters);
    }

    // Once a word; the marks of Indic and Semitic scripts are not spelled alike everywhere.
    private static void CountLetters(ReadOnlySpan<char> word, Dictionary<char, int> letters)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            if (!char.IsAscii(letter) && ScriptLanguages.SystemOf(letter) is WritingSystem.Latin or WritingSystem.Cyrillic or WritingSystem.Arabic
                && char.IsLetter(letter) && word[..i].IndexOf(word[i]) < 0)
                letters[letter] = letters.GetValueOrDefault(letter) + 1;
        }
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || (!char.IsAscii(c) && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        || c is '\u200C' or '\u2018' or '\u02BB';

    // "Ann, Dan, Eve": the names of a list are small words of other languages.
    private static bool IsName(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd();
        return char.IsUpper(text[start]) && before.Length > 0 && before.Length < start && (char.IsLetter(before[^1]) || before[^1] == ',');
    }
}
