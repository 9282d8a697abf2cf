using System.Collections.Concurrent;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Places;

/// <summary>The countries and large cities by the names that one language has for them.</summary>
/// <param name="HasCases">A name may have an ending.</param>
internal sealed record LanguagePlaces(NameTable Names, bool HasCases)
{
    private static readonly ConcurrentDictionary<string, LanguagePlaces> s_byLanguage = new(StringComparer.Ordinal);

    /// <param name="language">Primary subtag.</param>
    public static LanguagePlaces Of(string language) => s_byLanguage.GetOrAdd(language, Read);

    // CLDR leaves out cities that a language calls as English does.
    private static LanguagePlaces Read(string language) => new(
        new NameTable(CldrNames.Of(language, "territories").Concat(CldrNames.Of(language, "cities")).Concat(CldrNames.Of("en", "cities"))),
        NameCases.LettersOf(language) > 1);

    /// <summary>The code of a word, in any case that the language has; null where it is no such place.</summary>
    public string? Find(TextToken word)
    {
        if (Names.Find(word.Key) is { } whole)
            return whole;
        // A mark without its letter has no key.
        if (word.Key.Length == 0)
            return null;
        if (HasEndings(word.Key[0]) && Names.FindInflected(word.Key, mayReplace: word.Key[0] < '\u0590') is { } inflected)
            return inflected;
        return WithoutProclitic(word.Key) is { } bare ? Names.Find(bare) : null;
    }

    // Hebrew and Arabic add no endings to names; Latin letters say nothing of it.
    private bool HasEndings(char first) => first < '\u0370' ? HasCases : first is < '\u0590' or > '\u08FF';

    // Hebrew and Arabic write "in", "and" and the article as one with the word.
    private static string? WithoutProclitic(string word) => word[0] switch
    {
        >= '\u05D0' and <= '\u05EA' when word.Length > 3 && "והבלמשכ".Contains(word[0], StringComparison.Ordinal) => word[1..],
        'و' or 'ب' or 'ل' or 'ف' or 'ك' when word.Length > 3 => word[1..],
        _ => null,
    };
}
