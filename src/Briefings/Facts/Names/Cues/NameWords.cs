using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names.Cues;

/// <summary>Decides whether a word can be part of a person's name.</summary>
internal static class NameWords
{
    /// <summary>False for acronyms, offices, and the core words of organizations and events.</summary>
    public static bool Fits(TextToken token)
    {
        var word = token.Text;
        if (word.Length > 1 && IsAllCapitals(word))
            return false;
        if (token.Kind == TextTokenKind.Word && !word.Contains('-', StringComparison.Ordinal))
        {
            if (IsOther(token.Key))
                return false;
        }
        else if (word.Split('-').Any(part => IsOther(WordList.Key(part))))
        {
            return false;
        }

        return !word.Any(char.IsDigit) && !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal);
    }

    private static bool IsOther(string key) =>
        Lexicon.Organizations.HasKey(key) || Lexicon.Events.HasKey(key) || Lexicon.Roles.HasKey(key) || NotInNames.HasKey(key);

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
