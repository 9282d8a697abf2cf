namespace Briefings.Language;

/// <summary>Which writing system a character belongs to.</summary>
internal static class Scripts
{
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '〇' or '々';

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' or >= '\uFF66' and <= '\uFF9F';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF' or >= '\u3131' and <= '\u318E';

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    public static bool IsGreek(char c) => c is >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF';

    public static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    public static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u05FF';

    /// <summary>Whether a letter is small in a script that has capitals; Georgian writes all its words alike.</summary>
    public static bool IsSmall(char c) => char.IsLower(c) && c is not (>= '\u10D0' and <= '\u10FF');

    /// <summary>Whether words are written in a script without capitals.</summary>
    public static bool HasNoCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsUpper(c) || IsSmall(c))
                return false;
        }

        return true;
    }

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (c is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF' && c is not ('×' or '÷'));

    /// <summary>Scripts that write without spaces between words.</summary>
    public static bool IsUnspaced(char c) => IsHan(c) || IsKana(c) || c is >= '\u0E00' and <= '\u0E7F';

    /// <summary>How much a text says, in letters; a sign of an unspaced script counts as two.</summary>
    public static int Weight(ReadOnlySpan<char> text)
    {
        var weight = 0;
        foreach (var c in text)
            weight += char.IsAscii(c) ? char.IsAsciiLetter(c) ? 1 : 0 : IsUnspaced(c) || IsHangul(c) ? 2 : char.IsLetter(c) ? 1 : 0;
        return weight;
    }
}
