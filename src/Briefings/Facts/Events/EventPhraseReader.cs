using Briefings.Facts.Names.Cues;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Finds event names in scripts with capitals: phrases around a word such as conference or Kongress.</summary>
internal static class EventPhraseReader
{
    private const int LongestName = 24;

    private static readonly WordList Connectors = WordList.Of(Section.EventJoints);
    private static readonly WordList Articles = WordList.Of(Section.EventArticles);
    private static readonly WordList Openers = WordList.Of(Section.EventOpeners);

    // Verbs are capitals too in English headlines.
    private static readonly WordList Verbs = WordList.Of(Section.EventHeadlineVerbs);

    private static readonly WordList Generic = WordList.Of(Section.EventGeneric);

    private static readonly WordList Yearly = WordList.Of(Section.EventYearly);

    public static IEnumerable<EventMention> Read(Paragraph paragraph, string language)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (!CanBegin(paragraph, i))
                continue;
            var last = PhraseEnd(paragraph, i, language);
            if (Make(paragraph, i, last) is { } mention)
            {
                yield return mention;
                i = last;
            }
            else
            {
                i = Math.Max(i, LastCapital(paragraph, i));
            }
        }
    }

    private static bool CanBegin(Paragraph paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (token.IsCapital)
            return !Openers.Has(token) && !Lexicon.SentenceWords.Has(token);
        if (token.Kind != TextTokenKind.Number)
            return false;
        var next = IsOrdinalMark(paragraph, i + 1) ? i + 2 : i + 1;
        return (next > i + 1 || EditionReader.IsYear(token.Text)) && paragraph.At(next).IsCapital;
    }

    private static bool IsOrdinalMark(Paragraph paragraph, int i) =>
        !paragraph.At(i).SpaceBefore && paragraph.At(i).Text is "st" or "nd" or "rd" or "th" or "." or "º" or "ª" or "°" or "e" or "ème";

    private static int LastCapital(Paragraph paragraph, int first)
    {
        var last = first;
        while (paragraph.At(last + 1).IsCapital && paragraph.At(last + 1).SpaceBefore)
            last++;
        return last;
    }

    private static int PhraseEnd(Paragraph paragraph, int first, string language)
    {
        var last = first;
        if (paragraph.Tokens[first].Kind == TextTokenKind.Number && IsOrdinalMark(paragraph, first + 1))
            last++;
        while (last - first < LongestName)
        {
            var next = last + 1;
            var token = paragraph.At(next);
            if (Verbs.Has(token) && EventHeadNouns.Has(paragraph.Tokens[last]))
                return last;
            if (token.SpaceBefore && (token.IsCapital || EditionReader.IsYear(token.Text)))
            {
                last = next;
                continue;
            }

            if (token.Kind != TextTokenKind.Word || !Connectors.Has(token))
                return last;
            next++;
            if (Articles.Has(paragraph.At(next)))
                next++;
            next = SkipAdjectives(paragraph, next, language);
            if (!paragraph.At(next).IsCapital)
                return last;
            last = next;
        }

        return last;
    }

    // "zur integrierten Entwicklung des globalen Handels": adjectives are not capitals in German.
    private static int SkipAdjectives(Paragraph paragraph, int i, string language)
    {
        for (var skipped = 0; language == "de" && skipped < 3; skipped++)
        {
            var word = paragraph.At(i).Text;
            if (paragraph.At(i).IsCapital || word.Length < 5
                || !(word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal)
                    || word.EndsWith("es", StringComparison.Ordinal)))
                break;
            i++;
        }

        return i;
    }

    private static EventMention? Make(Paragraph paragraph, int first, int last)
    {
        var head = -1;
        string? edition = null;
        var stem = new List<string>();
        for (var i = first; i <= last; i++)
        {
            var text = paragraph.Tokens[i].Text;
            if (EditionReader.IsYear(text))
                edition = text;
            else if (ReadOrdinal(paragraph, ref i) is { } ordinal)
                edition ??= EditionReader.Write(ordinal);
            else if (!Articles.Has(text) && !Yearly.Has(text))
                stem.Add(WordList.Key(text));
            if (EventHeadNouns.Has(text))
                head = i;
        }

        if (head < 0 || (stem.Sum(word => word.Split('-').Length) < 2 && !IsNamedByCompound(paragraph, head, edition)) || Generic.Has(string.Join(' ', stem)))
            return null;
        return new EventMention(paragraph.Words(first, last), string.Join(' ', stem), edition, paragraph.Span(first, last));
    }

    private static bool IsNamedByCompound(Paragraph paragraph, int head, string? edition) =>
        edition is not null && EventHeadNouns.IsCompound(paragraph.Tokens[head].Text);

    private static int? ReadOrdinal(Paragraph paragraph, ref int i)
    {
        var text = paragraph.Tokens[i].Text;
        if (paragraph.Tokens[i].Kind != TextTokenKind.Number)
            return EditionReader.Ordinal(text) ?? EditionReader.Roman(text);
        if (!IsOrdinalMark(paragraph, i + 1) || !int.TryParse(text, out var number))
            return null;
        i++;
        return number;
    }
}
