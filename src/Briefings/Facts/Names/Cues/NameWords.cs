using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names.Cues;

/// <summary>Decides whether a word can be part of a person's name.</summary>
internal static class NameWords
{
    /// <summary>False for acronyms, offices, and the core words of organizations and events.</summary>
    public static bool Fits(string word)
    {
        if (word.Length > 1 && IsAllCapitals(word))
            return false;
        foreach (var part in word.Split('-'))
        {
            if (Lexicon.Organizations.Has(part) || Lexicon.Events.Has(part) || Lexicon.Roles.Has(part)
                || NotInNames.Has(part))
                return false;
        }

        return !word.Any(char.IsDigit) && !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal);
    }

    /// <summary>Months, days and the like.</summary>
    public static bool IsNever(string word) => NotInNames.Has(word);

    private static WordList NotInNames { get; } = WordList.Of(Section.NotInNames);

    private static bool IsAllCapitals(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
                return false;
        }

        return true;
    }
}
