using Briefings.Facts.Names.Cues;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names;

/// <summary>Reads the office that follows a name after a comma: <c>X, head of the district,</c>.</summary>
internal static class AppositionReader
{
    private const int LongestRole = 30;
    private const int LongestLead = 6;

    private static readonly WordList Cuts = WordList.Of(Section.AppositionEnds);

    // "X, so the minister is told, ..." is a separate clause.
    private static readonly WordList Verbs = WordList.Of(Section.AppositionVerbs);

    /// <summary>Whether a token is a verb, behind which another clause begins.</summary>
    public static bool IsVerb(TextToken token) => Verbs.Has(token);

    /// <param name="comma">The index of the token after the name.</param>
    /// <returns>The office in the text's words, or null.</returns>
    public static string? Read(Paragraph paragraph, int comma)
    {
        if (!paragraph.At(comma).Is(','))
            return null;
        var first = comma + 1;
        var office = -1;
        var last = first - 1;
        for (var i = first; i < first + LongestRole && !Ends(paragraph, i, office >= 0); i++)
        {
            if (office < 0 && Verbs.Has(paragraph.At(i)))
                return null;
            last = i;
            if (office < 0 && i - first < LongestLead && Offices.Is(paragraph.At(i)))
                office = i;
        }

        return office >= 0 && !Lexicon.Titles.Has(paragraph.At(first)) ? paragraph.Words(first, last) : null;
    }

    private static bool Ends(Paragraph paragraph, int index, bool afterOffice)
    {
        var token = paragraph.At(index);
        if (token.Kind == TextTokenKind.Mark)
            return !IsBracketedAcronym(paragraph, index) && token.Text[0] is not ('/' or '&' or '\'' or '\u2019');
        if (token.Kind != TextTokenKind.Word || token.IsCapital)
            return false;
        return Lexicon.SpeechVerbs.Has(token) || (afterOffice && IsPastTense(token.Text)) || Cuts.Has(token);
    }

    // English has no comma before the verb that follows an apposition in careless texts.
    private static bool IsPastTense(string word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("united" or "related" or "limited");

    private static bool IsBracketedAcronym(Paragraph paragraph, int index)
    {
        if (paragraph.At(index).Is('('))
            return paragraph.At(index + 1).IsCapital && paragraph.At(index + 2).Is(')');
        return paragraph.At(index).Is(')') && paragraph.At(index - 2).Is('(');
    }
}
