namespace Briefings.Importing.Datelines;

/// <summary>Recognises the agency that signs below a text: <c>AAP</c>, <c>/ritzau/</c>, <c>(MAP)</c>, <c>-- BERNAMA</c>, <c>Karl Lind/TT</c>.</summary>
internal static class AgencySignature
{
    private const int Longest = 40;
    private const int MostInitials = 3;
    private const int LongestInitials = 4;
    private const string Marks = "-–—/()[]<>*|.:©（）【】〔〕 \u00A0\u3000";

    private static readonly char[] Separators = [.. "/,;+& ()[]-"];

    /// <returns>Where the agency's name is; null where the words are no signature.</returns>
    public static (int Start, int Length)? Find(string text)
    {
        if (text.Length is < 2 or > Longest)
            return null;
        var (start, end) = Trim(text, 0, text.Length);
        if (end - start < 2)
            return null;
        end = WithoutInitials(text, start, end);
        // Between marks an agency may be written small: "/ritzau/".
        var isMarked = start > 0 && end < text.Length;
        if (Agencies.IsWritten(text[start..end]) || (isMarked && Agencies.IsKnown(text[start..end]) && end - start <= Longest / 2))
            return (start, end - start);
        return AtSlash(text, start, end);
    }

    /// <summary>Whether two agencies and more sign: <c>(AFP/Reuters/dpa)</c>. None of them alone is the source.</summary>
    public static bool NamesSeveral(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(Agencies.IsWritten).Select(Agencies.Spell).Distinct(StringComparer.Ordinal).Skip(1).Any();

    // "(Hina) xmk ydg", "TASR dá ses": the initials of who wrote and who edited it.
    private static int WithoutInitials(string text, int start, int end)
    {
        var cut = end;
        for (var words = 0; words < MostInitials; words++)
        {
            var space = text.LastIndexOf(' ', cut - 1, cut - start);
            if (space <= start || cut - space - 1 is < 1 or > LongestInitials || !text.AsSpan(space + 1, cut - space - 1).ToString().All(char.IsLower))
                break;
            cut = text.AsSpan(0, space).TrimEnd(Marks).Length;
        }

        return cut > start && Agencies.IsKnown(text[start..cut]) ? cut : end;
    }

    // "Karl Lind/TT", "Lusa/Fim": a name or the word for the end on the other side.
    private static (int Start, int Length)? AtSlash(string text, int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        if (slash < 0)
            return null;
        foreach (var (from, to) in new[] { (slash + 1, end), (start, slash) })
        {
            var (first, last) = Trim(text, from, to);
            if (last - first > 1 && Agencies.IsWritten(text[first..last]))
                return (first, last - first);
        }

        return null;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && Marks.Contains(text[start], StringComparison.Ordinal))
            start++;
        while (end > start && Marks.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return (start, end);
    }
}
