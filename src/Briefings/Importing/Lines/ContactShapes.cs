using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>Recognises by form how a person is reached: an e-mail address, a telephone number, a street, a web address alone.</summary>
internal static class ContactShapes
{
    private const int FewestDigits = 7;
    private const int MostDigits = 16;
    private const int LongestLine = 90;

    public static bool HasDetail(string text) => HasMail(text) || HasPhone(text) || IsWebAddress(text) || IsStreet(text);

    public static bool HasMail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at + 3 < text.Length && IsPart(text[at - 1]) && IsPart(text[at + 1]) && text.IndexOf('.', at) > at;
    }

    /// <summary>A line that is an e-mail address and nothing else, with or without marks around it.</summary>
    public static bool IsMail(string text) => text.Length < LongestLine && HasMail(text) && !text.Trim().Contains(' ', StringComparison.Ordinal);

    /// <summary>A run of seven digits or more with the marks that numbers of telephones have, and a sign that it is one.</summary>
    public static bool HasPhone(string text)
    {
        if (text.Length > LongestLine * 2)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var (start, digits, isMarked) = (i, 0, false);
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '(' or ')' or '+' or '-' or '–' or '.' or '/' or '\u00A0'))
            {
                digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
                isMarked |= text[i] is '+' or '(';
                i++;
            }

            if (digits is >= FewestDigits and <= MostDigits && (isMarked || IsNumberLine(text) || (text[start..i].Trim() is ['0', ..] run && run.AsSpan().ContainsAny(" /-"))))
                return !IsDay(text[start..i].Trim(' ', '(', ')'));
        }

        return false;
    }

    /// <summary>A line that is a web address and nothing else.</summary>
    public static bool IsWebAddress(string text) =>
        text.Length < LongestLine && !text.Contains(' ', StringComparison.Ordinal)
        && (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http", StringComparison.OrdinalIgnoreCase));

    /// <summary>A street with its number, a post code with its town, a box: <c>1 Quay Street, Lindau</c>, <c>Hafenstraße 12</c>, <c>88131 Lindau</c>.</summary>
    public static bool IsStreet(string text)
    {
        if (text.Length is < 6 or > 70 || LineEnds.IsSentenceEnd(text))
            return false;
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 9 || words.Any(word => char.IsLower(word[0]) && word.Length > 3 && !word.EndsWith("str.", StringComparison.Ordinal)))
            return false;
        var isNumberFirst = IsHouse(words[0]) && words[1].Length > 2 && char.IsLetter(words[1][0]);
        var isNumberLast = IsHouse(words[^1]) && words[^1].Length <= 4 && IsStreetWord(words);
        return (isNumberFirst && (words[0].Length == 5 || IsStreetWord(words))) || isNumberLast || (text.Contains(',', StringComparison.Ordinal) && IsStreetWord(words) && words.Any(IsHouse));
    }

    // The words that streets end or begin with; a house number alone is as often an amount.
    private static bool IsStreetWord(string[] words) => words.Any(word =>
        word.TrimEnd('.', ',') is var bare && (StreetNames.Contains(bare) || StreetEnds.Any(end => bare.EndsWith(end, StringComparison.OrdinalIgnoreCase))));

    // "Jul 27" is no street: only languages that write the word as one with the name have it as an ending.
    private static readonly ImmutableArray<string> StreetEnds = [.. SectionWords.Written(Section.StreetEnds).Where(word => word[0] == '-').Select(word => word[1..])];

    private static readonly FrozenSet<string> StreetNames = SectionWords.Written(Section.StreetEnds).Where(word => word[0] != '-').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsHouse(string word) => word.Length is > 0 and <= 6 && char.IsAsciiDigit(word[0]);

    private static bool IsNumberLine(string text) => text.Length < LongestLine && text.Count(char.IsLetter) <= 12 && PhoneWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly ImmutableArray<string> PhoneWords = SectionWords.Written(Section.PhoneParts);

    // "2025-04-03", "03.04.2025 – 10" and "2024/2025" are no numbers of telephones.
    private static bool IsDay(string run)
    {
        var numbers = run.Split(['-', '.', '/', ' ', '–'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length >= 2 && numbers.Take(3).Any(number => number.Length == 4 && number[0] is '1' or '2') && numbers.Take(3).All(number => number.Length is 1 or 2 or 4)
            && run[0] is not ('+' or '(');
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '+';
}
