namespace Briefings.Facts;

/// <summary>Tells words for an office or function, also at the end of a compound: <c>CDU-Chef</c>, <c>Verkehrsminister</c>.</summary>
internal static class Offices
{
    public static bool Is(string word)
    {
        if (Lexicon.Roles.Has(word))
            return true;
        var hyphen = word.LastIndexOf('-');
        var part = hyphen < 0 ? word : word[(hyphen + 1)..];
        return part.Length > 6 ? Lexicon.Roles.HasEnding(part) : hyphen >= 0 && Lexicon.Roles.Has(part);
    }
}
