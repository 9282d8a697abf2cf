namespace Briefings.Language;

/// <summary>How many letters of each script a text has.</summary>
internal readonly record struct ScriptCounts(
    int Latin, int Cyrillic, int Han, int Kana, int Hangul, int Arabic, int Hebrew, int Greek, int Other)
{
    public int Total => Latin + Cyrillic + Han + Kana + Hangul + Arabic + Hebrew + Greek + Other;

    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[9];
        foreach (var c in text)
        {
            if (char.IsAscii(c))
                counts[0] += char.IsAsciiLetter(c) ? 1 : 0;
            else if (char.IsLetter(c))
                counts[Index(c)]++;
        }

        return new ScriptCounts(
            counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], counts[8]);
    }

    private static int Index(char c) =>
        Scripts.IsLatin(c) ? 0
        : Scripts.IsCyrillic(c) ? 1
        : Scripts.IsHan(c) ? 2
        : Scripts.IsKana(c) ? 3
        : Scripts.IsHangul(c) ? 4
        : Scripts.IsArabic(c) ? 5
        : Scripts.IsHebrew(c) ? 6
        : Scripts.IsGreek(c) ? 7
        : 8;
}
