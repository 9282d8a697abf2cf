using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Tells words that can stand in a person's name.</summary>
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

    private static WordList NotInNames { get; } = new(
        """
        January February March April June July August September October November December
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        Januar Februar März Mai Juni Juli Oktober Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
        Street Avenue Road River Lake Mount Airport University Airways Airlines Times Post News Prize Award Act Treaty
        Agreement Initiative Project Plan Report Index Linux System Systems Software Technology Technologies North South
        East West Northern Southern Eastern Western Global International National World United Republic Union State States
        Development Paper Policy Economy Economics Energy Innovation Industry Research Education Health Affairs Security
        Strategy Cooperation Environment Finance Trade Culture Science Internet Media Market Markets Stock Fund Investment
        City District Province County Region Island Islands Sea Ocean
        """);

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
