using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names.Cues;

/// <summary>A place or a body that was read with the person behind it: in <c>президент Турции Иван Ковалев</c> the name begins at Иван.</summary>
internal static class PlaceLead
{
    private const int LongestOf = 5;
    private const int LongestCity = 3;
    private const uint Organization = (uint)NameKind.Organization + 1;
    private const uint Place = (uint)NameKind.Place + 1;

    /// <param name="last">Token of the name, inclusive.</param>
    /// <returns>The token where the person's name begins; <paramref name="first"/> where nothing is before it.</returns>
    public static int End(Paragraph paragraph, int first, int last, WordSigns words)
    {
        var start = BehindBody(paragraph, first, last, words);
        if (last - start >= 2 && IsAcronym(paragraph.Tokens[start]) && !IsAcronym(paragraph.Tokens[start + 1]) && !IsAcronym(paragraph.Tokens[last]))
            start++;
        while (start < last && IsPlace(paragraph.Tokens[start].Text, words) && paragraph.Tokens[start + 1].SpaceBefore && BeginsPerson(paragraph, start + 1, last, words))
            start++;
        return start == first && last > first && Offices.Is(paragraph.At(first - 1)) && GoesWithOffice(paragraph, first, last, words) ? first + 1 : start;
    }

    /// <summary><c>sindaco di Lucca Sicula | Salvatore Ferro</c>: what the office is of ends where a given name begins.</summary>
    private static int BehindBody(Paragraph paragraph, int first, int last, WordSigns words)
    {
        var of = paragraph.At(first - 1).Is('\'') || paragraph.At(first - 1).Is('\u2019') ? first - 2 : first - 1;
        if (paragraph.At(of) is not { Kind: TextTokenKind.Word, IsCapital: false, Text.Length: <= LongestOf } || !Offices.AreBefore(paragraph, of))
            return first;
        // Cities, some with a given name's letters, have an office of their own: "sindaco di Imola | Marco Ferro".
        for (var city = Math.Min(last - 2, first + LongestCity - 1); city >= first; city--)
        {
            if (CityNames.Has(paragraph.Words(first, city)) && IsGiven(city + 1))
                return city + 1;
        }

        // A town's first word may be a given name: then another one, behind its next word, begins the person's.
        var isGiven = IsGiven(first);
        for (var i = first; i < last && paragraph.Tokens[i].IsCapital && (i == first || paragraph.Tokens[i].SpaceBefore); i++)
        {
            if ((!isGiven || i > first + 1) && IsGiven(i))
                return i;
        }

        return first;

        bool IsGiven(int token) => (words.Of(paragraph.Tokens[token].Text).Names & NameLists.Given) != 0;
    }

    /// <summary>In <c>президент Турции Реджеп Ковалев</c> and <c>predsednik Senata Ivan Horvat</c> the office is of a country or a body.</summary>
    private static bool GoesWithOffice(Paragraph paragraph, int first, int last, WordSigns words)
    {
        var (word, next) = (paragraph.Tokens[first].Text, paragraph.Tokens[first + 1]);
        if (words.CaseLetters <= 1 || !next.IsCapital || !next.SpaceBefore || (words.Of(word).Names & NameLists.Given) != 0)
            return false;
        // A province is an adjective that may be a surname, too: "wicewojewoda Mazowiecki Jan Zawadzki".
        if (words.Of(word).Names != 0)
            return last > first + 1 && (words.Of(next.Text).Names & NameLists.Given) != 0 && (words.Of(paragraph.Tokens[last].Text).Names & NameLists.Given) == 0;
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
