using System.Globalization;

namespace Briefings.Facts.Names.Tagging;

/// <summary>
/// Cuts a text into the tokens that the models were learned on: a sign of an unspaced script, a run of letters, marks and
/// digits that is held together over an inner <c>' ’ - . · &amp;</c>, or one other character.
/// </summary>
internal static class NameTokenizer
{
    private static readonly string[] s_elisions = ["l", "d", "qu", "dell", "all", "nell", "sull", "dall", "un"];

    /// <param name="language">Primary subtag: English cuts off <c>'s</c>, French and Italian <c>l'</c>.</param>
    public static void Read(ReadOnlySpan<char> text, string language, List<NameToken> into)
    {
        var space = true;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) || IsIgnored(text[i]))
            {
                space |= !IsIgnored(text[i]);
                i++;
                continue;
            }

            var end = EndOf(text, i);
            Add(text, new NameToken(i, end - i, space), language, into);
            space = false;
            i = end;
        }
    }

    /// <summary>A sign that is a token by itself: Han, kana, hangul, Thai.</summary>
    public static bool IsSign(char letter) => letter switch
    {
        < '\u0E00' => false,
        <= '\u0E7F' => true,
        >= '\u3005' and <= '\u3007' => true,
        >= '\u3041' and <= '\u30FF' => true,
        >= '\u3400' and <= '\u9FFF' => true,
        >= '\uAC00' and <= '\uD7A3' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFF66' and <= '\uFF9F' => true,
        _ => false,
    };

    /// <summary>Zero-width characters and soft hyphens: part of a word, and nothing of what it says.</summary>
    public static bool IsIgnored(char letter) => letter is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        if (char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
            return start + 2;
        if (!IsWordPart(text[start]))
            return start + 1;
        var end = start + 1;
        while (end < text.Length)
        {
            if (IsWordPart(text[end]) || (IsIgnored(text[end]) && end + 1 < text.Length && IsWordPart(text[end + 1])))
                end++;
            else if (IsInner(text[end]) && end + 1 < text.Length && IsWordPart(text[end + 1]))
                end += 2;
            else
                break;
        }

        return end;
    }

    private static void Add(ReadOnlySpan<char> text, NameToken token, string language, List<NameToken> into)
    {
        var word = text.Slice(token.Offset, token.Length);
        var cut = language switch
        {
            "en" => EnglishCut(word),
            "fr" or "it" => ElisionCut(word),
            _ => 0,
        };
        if (cut > 0 && cut < token.Length)
        {
            into.Add(token with { Length = cut });
            token = new NameToken(token.Offset + cut, token.Length - cut, false);
        }

        into.Add(token);
    }

    private static int EnglishCut(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && IsApostrophe(word[^2]) && word[^1] is 's' or 'S')
            return word.Length - 2;
        var isNegated = word.Length > 3 && word[^3] is 'n' or 'N' && IsApostrophe(word[^2]) && word[^1] is 't' or 'T';
        return isNegated ? word.Length - 3 : 0;
    }

    private static int ElisionCut(ReadOnlySpan<char> word)
    {
        var at = word.IndexOfAny('\'', '\u2019');
        if (at <= 0 || at > 4 || at + 1 >= word.Length)
            return 0;
        foreach (var elision in s_elisions)
        {
            if (word[..at].Equals(elision, StringComparison.OrdinalIgnoreCase))
                return at + 1;
        }

        return 0;
    }

    private static bool IsWordPart(char letter)
    {
        if (char.IsAscii(letter))
            return char.IsAsciiLetterOrDigit(letter);
        if (IsSign(letter) || char.IsSurrogate(letter))
            return false;
        return char.IsLetterOrDigit(letter)
            || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsInner(char mark) => mark is '-' or '.' or '&' or '\u00B7' || IsApostrophe(mark);

    private static bool IsApostrophe(char mark) => mark is '\'' or '\u2019';
}
