using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names.Cues;

/// <summary>A place or a body that was read with the person behind it: in <c>президент Турции Иван Ковалев</c> the name begins at Иван.</summary>
internal static class PlaceLead
{
    private const uint Organization = (uint)NameKind.Organization + 1;
    private const uint Place = (uint)NameKind.Place + 1;

    /// <param name="last">Token of the name, inclusive.</param>
    /// <returns>The token where the person's name begins; <paramref name="first"/> where nothing is before it.</returns>
    public static int End(Paragraph paragraph, int first, int last, WordSigns words)
    {
        var start = first;
        if (last - first >= 2 && IsAcronym(paragraph.Tokens[first]) && !IsAcronym(paragraph.Tokens[first + 1]) && !IsAcronym(paragraph.Tokens[last]))
            start++;
        while (start < last && IsPlace(paragraph.Tokens[start].Text, words) && paragraph.Tokens[start + 1].SpaceBefore && BeginsPerson(paragraph, start + 1, last, words))
            start++;
        return start == first && last > first && Offices.Is(paragraph.At(first - 1)) && GoesWithOffice(paragraph, first, last, words) ? first + 1 : start;
    }

    /// <summary>In <c>президент Турции Реджеп Ковалев</c> and <c>predsednik Senata Ivan Horvat</c> the office is of a country or a body.</summary>
    private static bool GoesWithOffice(Paragraph paragraph, int first, int last, WordSigns words)
    {
        var (word, next) = (paragraph.Tokens[first].Text, paragraph.Tokens[first + 1]);
        if (words.CaseLetters <= 1 || words.Of(word).Names != 0 || !next.IsCapital || !next.SpaceBefore)
            return false;
        return PlaceNames.Find(word) is not null || PlaceNames.FindStem(word) is not null
            || (last > first + 1 && (words.Of(next.Text).Names & NameLists.Given) != 0);
    }

    // Two letters may be a given name's initials.
    private static bool IsAcronym(TextToken word) =>
        word.Kind == TextTokenKind.Word && word.Text.Length is >= 3 and <= 6 && word.Text.All(char.IsUpper) && !word.Text.All(letter => "IVX".Contains(letter, StringComparison.Ordinal));

    // Paris, Jordan and Georgia are given names, too.
    private static bool IsPlace(string word, WordSigns words)
    {
        var signs = words.Of(word);
        return !words.IsNameByItself(signs)
            && ((signs.Names == 0 && signs.Kind is Organization or Place) || PlaceNames.Find(word) is not null || PlaceNames.FindStem(word) is not null);
    }

    private static bool BeginsPerson(Paragraph paragraph, int first, int last, WordSigns words)
    {
        var names = words.Of(paragraph.Tokens[first].Text).Names;
        return (names & (first < last ? NameLists.Given : NameLists.Surname)) != 0;
    }
}
