using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>
/// Where the bands of probability end. From where on names are stated is fitted for each language, so that about 95 of 100 stated
/// people and 90 of 100 stated organizations are right; the table is in <c>tests/Briefings.Benchmarks/README.md</c>.
/// </summary>
internal static class NameBands
{
    private const double Likely = 0.4;
    private const double Rival = 0.05;
    private const int LongestAbbreviation = 6;

    /// <param name="language">Of the model that read the name.</param>
    public static NameBand Of(NameScale scale, FoundName name, string language)
    {
        if (name.Probability < Likely)
            return NameBand.Unlikely;
        return (scale.IsSure(name.Probability, name.Signs) || name.IsInOffice) && MayBeStated(name, language) ? NameBand.Sure : NameBand.Doubtful;
    }

    // However sure the model is: these are wrong too often, and a page of each would be.
    public static bool MayBeStated(FoundName name, string language) =>
        !name.Signs.IsOfOtherThing && !name.Signs.IsBroken && NameScripts.Fits(name.Text, language, name.Kind == NameKind.Person)
            && !IsHeadline(name, language)
            && (name.Kind != NameKind.Organization || !(HasRival(name.Signs) || IsSmall(name.Text)))
            && (name.Kind != NameKind.Person || !(IsBrokenPerson(name) || SharesSurname(name, language)));

    /// <summary><c>kok.</c>: an abbreviation is no name.</summary>
    private static bool IsSmall(string text) => text.Any(char.IsLower) && !text.Any(letter => char.IsUpper(letter) || char.IsDigit(letter));

    /// <summary>The model thinks of a place, a product or a league, too.</summary>
    private static bool HasRival(NameSigns signs) => !signs.IsByRule && (signs.AsPlace > Rival || signs.AsOther > Rival);

    /// <summary>In <c>Inga un Jānis Ozoli</c> and <c>Anna i Jan Kowalscy</c> the surname is of both, in the plural.</summary>
    private static bool SharesSurname(FoundName name, string language) => name.Signs is { SharesSurname: 1, Words: > 1 } && NameCases.LettersOf(language) > 1
        && !ListedNames.IsSurname(name.Text.AsSpan(name.Text.LastIndexOf(' ') + 1));

    private static bool IsBrokenPerson(FoundName name) =>
        ((name.Signs.HasDigit || name.Signs.HasMark) && !IsNumbered(name.Text)) || name.Signs.IsNamesake || IsTitleOfWork(name.Signs) || EndsAtNumeral(name) || GoesOnBehindPoint(name)
            || IsOpening(name) || PersonWords.AreBroken(name.Text.Split(' '), name.Signs.BeforeCapital > 0);

    /// <summary>Japanese counts rulers in digits: <c>カール4世</c>.</summary>
    private static bool IsNumbered(string text)
    {
        var numbered = text.AsSpan().TrimEnd('\u4E16');
        var name = numbered.TrimEnd("0123456789");
        return numbered.Length < text.Length && name.Length < numbered.Length && !name.ContainsAnyInRange(' ', '\u2FFF');
    }

    /// <summary>The first word of a sentence has a capital in any case: a single one that nothing else speaks for is no name.</summary>
    private static bool IsOpening(FoundName name) => char.IsUpper(name.Text[0])
        && name.Signs is { Words: 1, OpensSentence: 1, IsKnownGiven: false, IsKnownSurname: false, IsPart: false, IsForm: false, HasRole: false, HasCue: false };

    /// <summary>A sentence ended within it: a long word before a point is no abbreviation.</summary>
    private static bool GoesOnBehindPoint(FoundName name) =>
        name.Text.Split(' ').SkipLast(1).Any(word => word.Length > LongestAbbreviation && word[^1] == '.');

    private static bool IsTitleOfWork(NameSigns signs) => signs.Quoted == 1 && !signs.HasRole && !signs.HasCue;

    // In a headline in capitals, and in an English one, verbs are read as surnames. German writes so many words with a capital anyway.
    private static bool IsHeadline(FoundName name, string language) => name.Signs.InHeadlinesOnly
        && (name.Signs.InCapitals || (name.Kind == NameKind.Person && language == "en" && name.Signs is { IsKnownWhole: false, HasRole: false }));

    /// <summary>"Carlos V. Desde Bruselas", "Mac OS X. Some": a numeral ends a sentence as an initial does not.</summary>
    private static bool EndsAtNumeral(FoundName name)
    {
        // An office beside the whole name says that the letter is an initial: "Ana V. Ferro, director of the Lake Board".
        var hasOffice = name.Signs.HasRole;
        return name.Text.Split(' ')[1..].SkipLast(1).Any(word =>
            word is "II." or "III." or "IV." or "VI." or "VII." or "VIII." || (!hasOffice && word is "I." or "V." or "X."));
    }
}
