using Briefings.Facts.Names.Cues;
using Briefings.Facts.Places;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Reads where an event is held: the first capitalised words after a preposition of place.</summary>
internal static class CityReader
{
    private const int LongestCity = 3;

    private static readonly WordList Prepositions = WordList.Of(Section.PlacePrepositions);

    /// <param name="from">Where the event's name ends.</param>
    /// <param name="to">Where its sentence ends.</param>
    public static Mention? Read(Paragraph paragraph, int from, int to, string language)
    {
        for (var i = paragraph.TokenAt(from); i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Offset >= to)
                return null;
            if (token.Kind != TextTokenKind.Word || token.IsCapital || !Prepositions.Has(token))
                continue;
            if (Name(paragraph, i + 1) is { } city && (PlaceNames.Find(city.Text) is not null || MayBePlace(token, city.Text, language)))
                return city;
        }

        return null;
    }

    private static Mention? Name(Paragraph paragraph, int first)
    {
        var last = first - 1;
        while (last - first + 1 < LongestCity && paragraph.At(last + 1).IsCapital && paragraph.At(last + 1).SpaceBefore)
            last++;
        if (last < first || NotPlaces.Has(paragraph.Tokens[first]) || !NameWords.Fits(paragraph.Tokens[last]))
            return null;
        var name = paragraph.Words(first, last);
        return new Mention(name, name, paragraph.Span(first, last));
    }

    private static bool MayBePlace(TextToken preposition, string name, string language)
    {
        var words = Vocabularies.Of(language);
        return !words.Words(Section.CountryPrepositions).Contains(preposition.Key)
            && !words.Words(Section.NotPlaceEndings).Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
    }

    private static WordList NotPlaces { get; } = WordList.Of(Section.NotPlaces);
}
