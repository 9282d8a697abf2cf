using Briefings.Facts.Words;

namespace Briefings.Facts.Names.Cues;

/// <summary>Recognises words for an office or function, also at the end of a compound: <c>CDU-Chef</c>, <c>Verkehrsminister</c>.</summary>
internal static class Offices
{
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

    public static bool Is(string word)
    {
        if (Lexicon.Roles.Has(word))
            return true;
        var hyphen = word.LastIndexOf('-');
        var part = hyphen < 0 ? word : word[(hyphen + 1)..];
        return part.Length > 6 ? Lexicon.Roles.HasEnding(part) : hyphen >= 0 && Lexicon.Roles.Has(part);
    }
}
