using System.Text;

namespace Briefings.Files;

/// <summary>An encoding older than Unicode, and the letters that texts of one language have in it.</summary>
/// <param name="Name">As a message names it: <c>Windows-1251</c>.</param>
/// <param name="Common">Small letters, or signs, that make up most of such a text beyond ASCII.</param>
/// <param name="Rare">Those that it has as well.</param>
internal sealed record LegacyEncoding(string Name, Encoding Encoding, string Common, string Rare)
{
    private const int OtherLetter = -100;
    private const int OtherSign = -30;
    private const int Broken = -300;

    private const string InsideWords = "\u00A0\u00AD’‘”“–—…·";
    private const string Punctuation = InsideWords + "\u3000„‚«»‹›•°§©®™×€£№¿¡、。，．：；！？「」『』【】（）《》〈〉・،؛؟";

    /// <summary>How much a decoded text looks like one of the language: up to 100 for each sign beyond ASCII, below 0 for garbage.</summary>
    public double Score(string text)
    {
        var (sum, count) = (0L, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i]) && !IsControl(text[i]))
                continue;
            sum += Score(text, i);
            count++;
        }

        return count == 0 ? 0 : (double)sum / count;
    }

    private int Score(string text, int i)
    {
        var c = text[i];
        if (c == '\uFFFD' || IsControl(c))
            return Broken;
        var (before, after) = (i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
        if (char.IsLetter(c))
            return OfLetter(before, c, after);
        // A currency sign inside a word is a letter of another encoding.
        var isInside = char.IsLetter(before) && char.IsLetter(after) && c < '\u3000' && !InsideWords.Contains(c);
        return isInside ? OtherLetter : Punctuation.Contains(c) ? 80 : OtherSign;
    }

    private int OfLetter(char before, char c, char after)
    {
        // A capital behind a small letter, or two alphabets in one word.
        var isForeign = c is >= '\u0370' and < '\u0E80';
        if ((char.IsUpper(c) && char.IsLower(before)) || (isForeign && (char.IsAsciiLetter(before) || char.IsAsciiLetter(after))))
            return OtherLetter;
        // A dash that reads as a letter is alone.
        if (c < '\u2000' && !char.IsLetter(before) && !char.IsLetter(after))
            return 0;
        // A text is not all in capitals; bytes of another alphabet may read as if it were.
        var small = char.ToLowerInvariant(c);
        return Common.Contains(small) ? (c == small ? 100 : 60) : Rare.Contains(small) ? 40 : OtherOf(c);
    }

    // Thousands of ideographs and syllables are in no one's list of the common ones.
    private static int OtherOf(char c) => c is (>= '\u4E00' and <= '\u9FA5') or (>= '\uAC00' and <= '\uD7A3') ? 0 : OtherLetter;

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f');
}
