namespace Briefings.Facts.Names.Tagging;

/// <summary>Cuts a name into its words; one without spaces where the lists know a surname at its start, or at its dots.</summary>
internal static class NameParts
{
    private const int LongestSurname = 3;

    public static string[] Of(string name, WordSigns words)
    {
        if (!NameTokenizer.IsSign(name[0]) || name.Contains(' ', StringComparison.Ordinal))
            return name.Split(' ');
        if (name.IndexOfAny(['\u00B7', '\u30FB']) >= 0)
            return name.Split(['\u00B7', '\u30FB'], StringSplitOptions.RemoveEmptyEntries);
        for (var cut = Math.Min(LongestSurname, name.Length - 1); cut > 0; cut--)
        {
            if ((words.Of(name.AsSpan(0, cut)).Names & NameLists.Surname) != 0)
                return [name[..cut], name[cut..]];
        }

        return [name];
    }
}
