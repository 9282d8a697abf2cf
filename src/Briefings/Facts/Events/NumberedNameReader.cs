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

    /// <summary>The words that have a capital within a sentence of a text.</summary>
    public static HashSet<string> NamesIn(IEnumerable<Paragraph> paragraphs)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Tokens.Count; i++)
            {
                if (paragraph.Tokens[i].IsCapital && !BeginsSentence(paragraph, i))
                    names.Add(paragraph.Tokens[i].Text);
            }
        }

        return names;
    }

    /// <param name="names">Of <see cref="NamesIn"/> for the text.</param>
    public static IEnumerable<EventMention> Read(Paragraph paragraph, string language, Lazy<HashSet<string>> names)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TextTokenKind.Number && token.SpaceBefore && IsEdition(token.Text) && BeforeNumber(paragraph, i, language, names) is { } spaced)
                yield return spaced;
            else if (token.Kind == TextTokenKind.Word && Glued(paragraph, i) is { } glued)
                yield return glued;
        }
    }

    private static bool IsEdition(string number) =>
        EditionReader.IsYear(number) || number.Length <= 2 || EditionReader.IsVersion(number)
        || (number.Length <= 5 && number.Contains('.', StringComparison.Ordinal) && !number.Contains(',', StringComparison.Ordinal));

    private static EventMention? BeforeNumber(Paragraph paragraph, int number, string language, Lazy<HashSet<string>> names)
    {
        if (!EndsName(paragraph, number))
            return null;
        var first = number;
        while (number - first < LongestName && IsNamePart(paragraph, first - 1) && (first == number || paragraph.Tokens[first].SpaceBefore
            || paragraph.At(first - 1).Is('/')))
            first--;
        while (first < number && (!paragraph.Tokens[first].IsCapital || Lexicon.SentenceWords.Has(paragraph.Tokens[first])))
            first++;
        return first < number && !Generic.Has(paragraph.Tokens[number - 1]) && !(first == number - 1 && IsNoName(paragraph, first, language, names)) && IsDistinct(paragraph, first, number - 1)
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

    // "12 Μαΐου 2024" and "Freitag 12" are days, "USD 26" is a sum, and "Yli 20 miljoonaa" begins a sentence with a word for more.
    private static bool IsNoName(Paragraph paragraph, int word, string language, Lazy<HashSet<string>> names)
    {
        var text = paragraph.Tokens[word].Text;
        return IsMonth(paragraph.Tokens[word]) || WeekdayNames.Find(text, language) is not null || NumberWords.Units.ContainsKey(WordList.Key(text)) || (text.Length == 3 && UnitNames.Measure(text) is not null)
            || (BeginsSentence(paragraph, word) && IsCount(paragraph.Tokens[word + 1].Text) && !text.AsSpan(1).ContainsAnyInRange('A', 'Z') && !names.Value.Contains(text));
    }

    // "20", "2.500"; not "2031", "4.2", "0.16.2".
    private static bool IsCount(string number) =>
        !EditionReader.IsYear(number) && !EditionReader.IsVersion(number) && (number.LastIndexOf('.') is var point && (point < 0 || number.Length - point > 3));

    private static bool BeginsSentence(Paragraph paragraph, int word) =>
        word == 0 || (paragraph.Tokens[word - 1].Kind == TextTokenKind.Mark && !paragraph.Tokens[word - 1].Is(',') && !paragraph.Tokens[word - 1].Is('/') && !paragraph.Tokens[word - 1].Is('('));

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
