using Briefings.Facts.Names.Cues;
using Briefings.Facts.Numbers;
using Briefings.Facts.Places;
using Briefings.Facts.Words;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Finds names that a number or year distinguishes from their siblings: <c>MeetCon11</c>, <c>Orbit Database 9.0</c>.</summary>
internal static class NumberedNameReader
{
    private const int LongestName = 4;

    private static readonly WordList Generic = WordList.Of(Section.NumberHeads);

    public static IEnumerable<EventMention> Read(Paragraph paragraph, string language)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TextTokenKind.Number && token.SpaceBefore && IsEdition(token.Text) && BeforeNumber(paragraph, i, language) is { } spaced)
                yield return spaced;
            else if (token.Kind == TextTokenKind.Word && Glued(paragraph, i) is { } glued)
                yield return glued;
        }
    }

    private static bool IsEdition(string number) =>
        EditionReader.IsYear(number) || number.Length <= 2 || EditionReader.IsVersion(number)
        || (number.Length <= 5 && number.Contains('.', StringComparison.Ordinal) && !number.Contains(',', StringComparison.Ordinal));

    private static EventMention? BeforeNumber(Paragraph paragraph, int number, string language)
    {
        if (!EndsName(paragraph, number))
            return null;
        var first = number;
        while (number - first < LongestName && IsNamePart(paragraph, first - 1) && (first == number || paragraph.Tokens[first].SpaceBefore
            || paragraph.At(first - 1).Is('/')))
            first--;
        while (first < number && (!paragraph.Tokens[first].IsCapital || Lexicon.SentenceWords.Has(paragraph.Tokens[first])))
            first++;
        // "12 Μαΐου 2024", "Freitag 12": a day, in languages that write its name with a capital.
        return first < number && !Generic.Has(paragraph.Tokens[number - 1]) && !(first == number - 1 && (IsMonth(paragraph.Tokens[first]) || WeekdayNames.Find(paragraph.Tokens[first].Text, language) is not null)) && IsDistinct(paragraph, first, number - 1)
            ? new EventMention(
                paragraph.Words(first, number), WordList.Key(paragraph.Words(first, number - 1)),
                paragraph.Tokens[number].Text, paragraph.Span(first, number))
            : null;
    }

    private static bool IsNamePart(Paragraph paragraph, int i) => paragraph.At(i).IsCapital || (paragraph.At(i).Is('/') && !paragraph.At(i).SpaceBefore);

    // "Summit 2024:" and "9.0版" end a name; "Apollo 11 million" and "In Berlin 12.5%" do not.
    private static bool EndsName(Paragraph paragraph, int number)
    {
        var next = paragraph.At(number + 1);
        return !IsMonth(next) && !next.Is('%') && !next.Is('/') && !(next.Is(':') && !paragraph.At(number + 2).SpaceBefore) && !next.Is('-')
            && (next.Kind != TextTokenKind.Word || (!NumberWords.IsMagnitude(WordList.Key(next.Text)) && next.SpaceBefore));
    }

    // "Liman Kongresi 3 Haziran": the day follows the name.
    private static bool IsMonth(TextToken token) => token.Kind == TextTokenKind.Word && MonthNames.Find(token.Text, "") > 0;

    private static bool IsDistinct(Paragraph paragraph, int first, int last) =>
        PlaceNames.Find(paragraph.Words(first, last)) is null
        && (last > first || paragraph.Tokens[first].Text.Length > 2);

    /// <summary>A word of capitals inside, or after small letters, that ends in digits.</summary>
    private static EventMention? Glued(Paragraph paragraph, int i)
    {
        var text = paragraph.Tokens[i].Text;
        var digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
            digits--;
        if (digits == text.Length || digits < 4 || text.Length - digits > 4 || !char.IsUpper(text[0]) || text.Contains('-'))
            return null;
        return text[1..digits].Any(char.IsUpper)
            ? new EventMention(text, WordList.Key(text[..digits]), text[digits..], paragraph.Span(i, i))
            : null;
    }
}
