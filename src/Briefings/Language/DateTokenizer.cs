using System.Globalization;

namespace Briefings.Language;

/// <summary>Cuts a text into what dates are made of: numbers, words, single marks; spaces are left out.</summary>
internal static class DateTokenizer
{
    private const string KanjiDigits = "〇一二三四五六七八九";
    private const string Thai = "th";

    /// <summary>Whether a text has a sign that a number may begin with: no date is without one.</summary>
    public static bool HasNumber(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('0', '9'))
            return true;
        for (var at = text.IndexOfAnyExceptInRange('\0', '\u05FF'); at >= 0 && at < text.Length; at++)
        {
            if (DigitValue(text[at]) >= 0 || IsKanjiNumber(text[at]))
                return true;
        }

        return false;
    }

    /// <param name="tokens">Receives them; empty.</param>
    public static void Tokenize(string text, string language, List<DateToken> tokens)
    {
        for (var i = 0; i < text.Length;)
        {
            var token = Next(text, i, language);
            if (token is { Length: > 1, Month: 0 } && tokens.Count > 0 && tokens[^1].Number >= 0)
                token = WithNextWord(text, token, language);
            if (token.Length > 0)
                tokens.Add(token);
            i = token.Length > 0 ? token.End : i + 1;
        }
    }

    private static DateToken Next(string text, int at, string language)
    {
        var c = text[at];
        if (char.IsWhiteSpace(c) || c is '\u200E' or '\u200F')
            return default;
        if (DigitValue(c) >= 0)
            return Digits(text, at);
        if (Scripts.IsHan(c))
            return KanjiNumber(text, at);
        if (!char.IsLetter(c))
            return new DateToken(at, 1, -1, 0);
        var end = at + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end]) || IsJoiner(text, end) || IsPointInside(text, end, language)) && !Scripts.IsHan(text[end]))
            end++;
        return new DateToken(at, end - at, -1, MonthNames.Find(text.AsSpan(at, end - at), language));
    }

    // "9 تشرين الثاني", "4 Meán Fómhair": behind a number, a month of two words.
    private static DateToken WithNextWord(string text, DateToken word, string language)
    {
        var end = word.End;
        if (end + 1 >= text.Length || text[end] is not (' ' or '\u00A0') || !char.IsLetter(text[end + 1]) || !char.IsLetter(text[end - 1]))
            return word;
        end++;
        while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end])))
            end++;
        var month = MonthNames.Find(text.AsSpan(word.Offset, end - word.Offset), language);
        return month == 0 ? word : new DateToken(word.Offset, end - word.Offset, -1, month);
    }

    private static DateToken Digits(string text, int at)
    {
        var value = 0;
        var end = at;
        for (; end < text.Length && DigitValue(text[end]) is >= 0 and var digit; end++)
            value = end - at < 9 ? (value * 10) + digit : value;
        return new DateToken(at, end - at, value, 0, end - at);
    }

    // 二〇二五年, 十一月 and 二十三日; a run that no 年, 月 or 日 follows is not read as a number.
    private static DateToken KanjiNumber(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 7 && IsKanjiNumber(text[end]))
            end++;
        if (end == at || end >= text.Length || text[end] is not ('年' or '月' or '日'))
            return new DateToken(at, 1, -1, 0);
        var value = KanjiValue(text.AsSpan(at, end - at));
        return new DateToken(at, end - at, value, 0, value < 100 ? 2 : value < 1000 ? 3 : 4);
    }

    private static bool IsKanjiNumber(char sign) => KanjiDigits.Contains(sign, StringComparison.Ordinal) || sign is '十' or '百' or '元' or '零';

    // 一百一十四 is 114; the first year of an era is 元年.
    private static int KanjiValue(ReadOnlySpan<char> signs)
    {
        if (signs is "元")
            return 1;
        var hundred = signs.IndexOf('百');
        if (hundred >= 0)
            return (Math.Max(Decimal(signs[..hundred]), 1) * 100) + (hundred + 1 < signs.Length ? KanjiValue(signs[(hundred + 1)..]) : 0);
        var ten = signs.IndexOf('十');
        if (ten < 0)
            return Decimal(signs);
        var tens = ten == 0 ? 1 : Decimal(signs[..ten]);
        return (tens * 10) + Decimal(signs[(ten + 1)..]);
    }

    private static int Decimal(ReadOnlySpan<char> signs)
    {
        var value = 0;
        foreach (var sign in signs)
            value = (value * 10) + Math.Max(KanjiDigits.IndexOf(sign, StringComparison.Ordinal), 0);
        return Math.Max(value, 0);
    }

    // Arabic, Devanagari, Thai, fullwidth: every script's own digits count.
    private static int DigitValue(char c) => char.IsAsciiDigit(c) ? c - '0' : c < '\u0600' ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);

    // "เม.ย." and "พ.ศ." are one word each.
    private static bool IsPointInside(string text, int i, string language) =>
        language == Thai && text[i] == '.' && text[i - 1] is >= '\u0E00' and <= '\u0E7F' && i + 1 < text.Length && text[i + 1] is >= '\u0E00' and <= '\u0E4F';

    // "മാര്‍ച്ച്", "අප්‍රේල්": signs that say how letters join, and are none.
    private static bool IsJoiner(string text, int i) => text[i] is '\u200C' or '\u200D' && i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i] == '\u200D');

    private static bool IsMark(char c) => c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
