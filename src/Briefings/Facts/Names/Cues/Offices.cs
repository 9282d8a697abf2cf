using Briefings.Facts.Words;

namespace Briefings.Facts.Names.Cues;

/// <summary>Recognises words for an office or function, also at the end of a compound: <c>CDU-Chef</c>, <c>Verkehrsminister</c>.</summary>
internal static class Offices
{
    private const int LongestBody = 5;

    /// <summary>A form of address; the short ones are words in other languages when they are not capitals.</summary>
    public static bool IsTitle(TextToken token) =>
        token.Kind == TextTokenKind.Word && (token.IsCapital || token.Text[0] >= '\u0400') && Lexicon.Titles.Has(token);

    /// <summary>The same for a token; only capitals and words of the list itself are looked at closely.</summary>
    public static bool Is(TextToken token)
    {
        if (token.Kind != TextTokenKind.Word)
            return false;
        return Lexicon.Roles.Has(token) || (token.IsCapital && Is(token.Text));
    }

    /// <summary><c>the head of the school |</c>: an office is a few words before a token, and no mark is between.</summary>
    public static bool AreBefore(Paragraph paragraph, int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= LongestBody && paragraph.At(i).Kind != TextTokenKind.Mark; i--)
        {
            if (Is(paragraph.At(i)))
                return true;
        }

        return false;
    }

    public static bool Is(string word)
    {
        if (Lexicon.Roles.Has(word))
            return true;
        var hyphen = word.LastIndexOf('-');
        var part = hyphen < 0 ? word : word[(hyphen + 1)..];
        return part.Length > 6 ? Lexicon.Roles.HasEnding(part) : hyphen >= 0 && Lexicon.Roles.Has(part);
    }
}
