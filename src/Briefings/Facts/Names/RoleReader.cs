using Briefings.Facts.Names.Cues;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Reads the office on either side of a name that is known to be a person's.</summary>
internal static class RoleReader
{
    private const int LongestLead = 6;
    private const int LongestOffice = 16;

    /// <summary>The token where a name begins behind the offices and forms of address that it was read with.</summary>
    /// <param name="last">Inclusive.</param>
    public static int NameStart(Paragraph paragraph, int first, int last)
    {
        var start = first;
        while (start < last && IsLead(paragraph, start) && paragraph.At(start + 1) is var next)
            start += next.Is('.') && start + 1 < last ? 2 : 1;
        return paragraph.Tokens[start].Kind == TextTokenKind.Word ? start : first;
    }

    /// <returns>The office in the text's words, or null.</returns>
    public static string? Read(Paragraph paragraph, int first, int last) =>
        AppositionReader.Read(paragraph, last + 1) ?? Before(paragraph, first - 1);

    /// <summary>
    /// <c>the mayor of the town, |,</c>: an office and what it is of are between a mark and the comma before the name, and a mark or a verb of speech
    /// is behind it. Whose office it is may be unsure (<c>the wife of the mayor, |,</c>), but who is named is a person.
    /// </summary>
    public static bool EndsOffice(Paragraph paragraph, int first, int last)
    {
        var behind = paragraph.At(last + 1);
        if (first < 2 || !paragraph.At(first - 1).Is(',') || !(behind.Is(',') || behind.Is('.') || Lexicon.SpeechVerbs.Has(behind)))
            return false;
        for (var i = first - 2; i >= 0 && first - i < LongestOffice; i--)
        {
            var token = paragraph.At(i);
            if (token.Kind == TextTokenKind.Mark && token.Text[0] is not ('-' or '\'' or '\u2019') || Lexicon.SpeechVerbs.Has(token) || AppositionReader.IsVerb(token))
                return false;
            if (Offices.Is(token))
                return true;
        }

        return false;
    }

    public static bool IsTitled(Paragraph paragraph, int first) =>
        Offices.IsTitle(paragraph.At(paragraph.At(first - 1).Is('.') ? first - 2 : first - 1));

    private static bool IsLead(Paragraph paragraph, int index) =>
        Offices.IsTitle(paragraph.Tokens[index]) || Offices.Is(paragraph.Tokens[index]);

    /// <summary>"Harbour Alliance Chairman |", "Verkehrsminister |", "президент России |".</summary>
    private static string? Before(Paragraph paragraph, int last)
    {
        var office = last;
        while (last - office < LongestLead && paragraph.At(office).IsCapital && !Offices.Is(paragraph.At(office)))
            office--;
        if (!Offices.Is(paragraph.At(office)) || !paragraph.At(last).SpaceBefore)
            return null;
        var start = office;
        while (paragraph.At(start - 1).IsCapital && !Lexicon.SentenceWords.Has(paragraph.At(start - 1)))
            start--;
        return paragraph.Words(start, last);
    }
}
