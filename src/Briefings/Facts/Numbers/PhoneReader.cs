using Briefings.Facts.Words;

namespace Briefings.Facts.Numbers;

/// <summary>Finds telephone numbers, whose digits count nothing: <c>+41 52 555 01 20</c>, <c>Tel: 985 18 11 00</c>.</summary>
internal static class PhoneReader
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<FactSpan> Read(Paragraph paragraph)
    {
        var text = paragraph.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ',')))
                continue;
            var (end, groups, digits, areThousands) = Groups(text, i);
            if (digits is >= FewestDigits and <= MostDigits && (IsInternational(text, i) || (groups > 1 && !areThousands && IsLabelled(text, i))))
                yield return new FactSpan(paragraph.Index, i, end - i);
            i = end - 1;
        }
    }

    private static (int End, int Groups, int Digits, bool AreThousands) Groups(string text, int start)
    {
        var (end, groups, digits, areThousands) = (start, 0, 0, true);
        for (var i = start; i < text.Length && char.IsAsciiDigit(text[i]);)
        {
            var first = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            areThousands &= groups == 0 || i - first == 3;
            groups++;
            digits += i - first;
            end = i;
            // One sign, or two around a code in brackets: (0) 30, 30) 12.
            i += i < text.Length && text[i] is ')' ? 1 : 0;
            i += i < text.Length && text[i] is ' ' or '\u00A0' or '-' or '\u2011' or '/' or '.' ? 1 : 0;
            i += i < text.Length && text[i] is '(' ? 1 : 0;
        }

        return (end, groups, digits, areThousands);
    }

    private static bool IsInternational(string text, int i) => i > 0 && text[i - 1] == '+';

    // Behind a colon, as what is labelled; in brackets, as an area's code; or with a zero before everything.
    private static bool IsLabelled(string text, int i)
    {
        if (text[i] == '0')
            return true;
        var before = text.AsSpan(0, i).TrimEnd(" \u00A0(");
        return before.Length > 0 && before[^1] is ':' or '：' or '☎' or '✆';
    }
}
