using Briefings.Facts.Names.Cues;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Finds people: names with a title, an office or a speech verb beside them.</summary>
internal static class PersonReader
{
    private const int LongestName = 5;
    private const int LongestRun = 40;

    /// <summary>The people of a text; every mention in full has its own entry.</summary>
    public static List<PersonMention> Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var surnames = SurnameReader.Read(paragraphs);
        var found = new List<PersonMention>();
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Tokens.Count; i++)
            {
                if (!paragraph.Tokens[i].IsCapital)
                    continue;
                var last = RunEnd(paragraph, i);
                if (ReadRun(paragraph, (i, last), surnames) is { } person)
                    found.Add(person);
                i = last;
            }

            found.AddRange(IdeographPersonReader.Read(paragraph));
        }

        return found;
    }

    /// <summary>The last token of the capitalised words that begin at an index.</summary>
    private static int RunEnd(Paragraph paragraph, int first)
    {
        var last = first;
        while (last - first < LongestRun)
        {
            var next = last + 1;
            if (IsInitial(paragraph, last))
                next++;
            if (paragraph.At(next).Kind == TextTokenKind.Word && Lexicon.Particles.Has(paragraph.At(next))
                && !paragraph.At(next).IsCapital)
                next++;
            if (!paragraph.At(next).IsCapital || !paragraph.At(next).SpaceBefore)
                return last;
            last = next;
        }

        return last;
    }

    private static bool IsInitial(Paragraph paragraph, int index) =>
        paragraph.At(index).Text.Length == 1 && paragraph.At(index).IsCapital
        && paragraph.At(index + 1).Is('.') && !paragraph.At(index + 1).SpaceBefore;

    private static PersonMention? ReadRun(Paragraph paragraph, (int First, int Last) run, WordSet surnames)
    {
        var first = NameStart(paragraph, run);
        if (first > run.Last || !IsName(paragraph, first, run.Last))
            return null;
        var apposition = AppositionReader.Read(paragraph, run.Last + 1);
        var role = apposition ?? OfficeBefore(paragraph, run.First, first);
        var known = role is not null
            || IsTitled(paragraph, first)
            || SpeechCue.IsBeside(paragraph, first, run.Last)
            || surnames.Has(paragraph.Tokens[run.Last]);
        return known
            ? new PersonMention(paragraph.Words(first, run.Last), role, paragraph.Span(first, run.Last))
            : null;
    }

    /// <summary>Skips what is in one run with the name before it: an office, a title, the first word of a sentence.</summary>
    private static int NameStart(Paragraph paragraph, (int First, int Last) run)
    {
        var start = run.First;
        if (BeginsSentence(paragraph, start) && Lexicon.SentenceWords.Has(paragraph.Tokens[start]))
            start++;
        for (var i = start; i <= run.Last; i++)
        {
            if (Offices.Is(paragraph.Tokens[i]) || Offices.IsTitle(paragraph.Tokens[i]))
                start = i + 1;
        }

        return start;
    }

    private static bool IsName(Paragraph paragraph, int first, int last)
    {
        var words = 0;
        for (var i = first; i <= last; i++)
        {
            if (paragraph.Tokens[i].Kind == TextTokenKind.Mark)
                continue;
            if (!NameWords.Fits(paragraph.Tokens[i]))
                return false;
            words++;
        }

        return paragraph.Tokens[first].IsCapital && words is >= 2 and <= LongestName && PlaceNames.Find(paragraph.Words(first, last)) is null;
    }

    private static bool IsTitled(Paragraph paragraph, int first) =>
        Offices.IsTitle(paragraph.At(paragraph.At(first - 1).Is('.') ? first - 2 : first - 1));

    // "He" begins many sentences, and the name in "Mr. He Xuming".
    private static bool BeginsSentence(Paragraph paragraph, int index) =>
        !IsTitled(paragraph, index) && paragraph.At(index - 1).Kind == TextTokenKind.Mark;

    /// <summary>The office that is before a name, with the capitalised words that go with it.</summary>
    private static string? OfficeBefore(Paragraph paragraph, int runFirst, int nameFirst)
    {
        var last = nameFirst - 1;
        if (last >= runFirst)
        {
            if (!Offices.Is(paragraph.Tokens[last]))
                return null;
            var from = BeginsSentence(paragraph, runFirst) && Lexicon.SentenceWords.Has(paragraph.Tokens[runFirst]) ? runFirst + 1 : runFirst;
            return from <= last ? paragraph.Words(from, last) : null;
        }

        if (paragraph.At(last).Kind != TextTokenKind.Word || !Offices.Is(paragraph.At(last)))
            return null;
        var start = last;
        while (paragraph.At(start - 1).IsCapital && !Lexicon.SentenceWords.Has(paragraph.At(start - 1)))
            start--;
        return paragraph.Words(start, last);
    }
}
