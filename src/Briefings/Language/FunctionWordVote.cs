using System.Globalization;

namespace Briefings.Language;

/// <summary>Lets every small word of a text vote for the languages it belongs to, and every strange letter against one.</summary>
internal static class FunctionWordVote
{
    // A text in a known language has three times as much at least; one in a neighbour of it has less.
    private const double LeastVote = 0.06;
    private const int ShortText = 12;
    private const int LongestWord = 12;
    private const double NoneFits = 0.4;

    private static readonly WritingSystem[] s_systems =
        [.. FunctionWords.Languages.Select(language => ScriptLanguages.SystemOf(FunctionWords.ByLanguage[language][^1][0]))];

    /// <returns>Null where no language of the script fits.</returns>
    public static (string? Language, double Confidence) Count(ReadOnlySpan<char> text, WritingSystem system)
    {
        var votes = new double[FunctionWords.Languages.Length];
        var letters = new Dictionary<char, int>();
        var words = CountWords(text, votes, letters);
        var ranked = Enumerable.Range(0, votes.Length).Where(language => votes[language] > 0 && s_systems[language] == system)
            .Select(language => (Language: FunctionWords.Languages[language], Score: Score(FunctionWords.Languages[language], votes[language], letters, words)))
            .OrderByDescending(entry => entry.Score).ToArray();
        if (ranked.Length == 0 || ranked[0].Score <= (words < ShortText ? 0 : LeastVote * words))
            return (words < ShortText || IsNearlyOne(system) ? UsualOf(system) : null) is { } usual ? (usual, 0.6) : (null, NoneFits);
        if (words >= ShortText && !HasSeveral(text, ranked[0].Language))
            return (UsualOf(system), NoneFits);
        var runnerUp = ranked.Length > 1 ? Math.Max(0, ranked[1].Score) : 0;
        return (ranked[0].Language, Math.Min(0.99, 0.5 + ((ranked[0].Score - runnerUp) / (2 * ranked[0].Score))));
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
        return (vote * (1 + Math.Min(0.5, share * 20))) - strange;
    }

    private static int CountWords(ReadOnlySpan<char> text, double[] votes, Dictionary<char, int> letters)
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
            var languages = FunctionWords.Of(lower[..length]);
            foreach (var language in languages)
                votes[language] = votes[language] + (1.0 / languages.Length) + 0.2;
        }

        return words;
    }

    // "Kanye West" is no Zulu, however often he is named: one small word alone may be a name.
    private static bool HasSeveral(ReadOnlySpan<char> text, string language)
    {
        Span<char> lower = stackalloc char[LongestWord];
        string? first = null;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsWordPart(text[i]))
                i++;
            if (i == start || i - start > lower.Length || IsName(text, start))
                continue;
            var word = lower[..text[start..i].ToLowerInvariant(lower)];
            if (!FunctionWords.Has(word, language) || word.SequenceEqual(first))
                continue;
            if (first is not null)
                return true;
            first = word.ToString();
        }

        return false;
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
