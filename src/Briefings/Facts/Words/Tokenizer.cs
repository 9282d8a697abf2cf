using System.Globalization;
using Briefings.Language;

namespace Briefings.Facts.Words;

/// <summary>Cuts a paragraph into words, numbers and marks.</summary>
internal static class Tokenizer
{
    public static List<TextToken> Read(string text)
    {
        var tokens = new List<TextToken>(text.Length / 5 + 4);
        var space = true;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] is '\u200B' or '\uFEFF')
            {
                space = true;
                i++;
                continue;
            }

            var (kind, end) = Next(text, i);
            var word = text[i..end];
            tokens.Add(new TextToken(kind, word, kind == TextTokenKind.Word ? WordList.Key(word) : word, i, space));
            space = false;
            i = end;
        }

        return tokens;
    }

    /// <summary>The script that a run without spaces is written in; <see cref="Script.Other"/> for all others.</summary>
    internal static Script ScriptOf(char letter) => letter switch
    {
        >= '\u3041' and <= '\u309F' => Script.Hiragana,
        >= '\u30A0' and <= '\u30FF' when letter != '\u30FB' => Script.Katakana,
        >= '\uFF66' and <= '\uFF9F' => Script.Katakana,
        >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '\u3005' => Script.Han,
        _ => Script.Other,
    };

    private static (TextTokenKind Kind, int End) Next(string text, int start)
    {
        var first = text[start];
        var script = ScriptOf(first);
        if (script != Script.Other)
        {
            var end = start + 1;
            while (end < text.Length && ScriptOf(text[end]) == script)
                end++;
            return (TextTokenKind.Ideographs, end);
        }

        if (char.IsDigit(first))
            return (TextTokenKind.Number, NumberEnd(text, start));
        if (IsWordPart(first))
            return (TextTokenKind.Word, WordEnd(text, start));
        return (TextTokenKind.Mark, start + 1);
    }

    private static int WordEnd(string text, int start)
    {
        var end = start + 1;
        // 억 in 3억1000만 is a sign between digits.
        var mayHaveDigits = !Scripts.IsHangul(text[start]) || start == 0 || !char.IsDigit(text[start - 1]);
        while (end < text.Length)
        {
            if (!mayHaveDigits && char.IsDigit(text[end]))
                break;
            if (IsWordPart(text[end]) || char.IsDigit(text[end]))
                end++;
            else if (IsInner(text[end]) && end + 1 < text.Length && IsWordPart(text[end + 1]))
                end += 2;
            else
                break;
        }

        return end;
    }

    private static int NumberEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (char.IsDigit(text[end]))
                end++;
            else if (text[end] is '.' or ',' or '\uFF0C' or '\uFF0E' or '\u00B7' or '\u30FB'
                && end + 1 < text.Length && char.IsDigit(text[end + 1]))
                end += 2;
            else
                break;
        }

        return end;
    }

    private static bool IsWordPart(char letter) =>
        (char.IsLetter(letter) && ScriptOf(letter) == Script.Other)
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInner(char mark) => mark is '\'' or '\u2019' or '-' or '\u2010' or '\u2011';
}
