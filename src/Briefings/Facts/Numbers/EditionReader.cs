using System.Collections.Frozen;
using System.Globalization;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Numbers;

/// <summary>Finds what in a name counts the edition: a year, an ordinal, a version.</summary>
internal static class EditionReader
{
    private const string IdeographicDigits = "一二三四五六七八九";

    private static readonly FrozenDictionary<string, int> Ordinals = ReadOrdinals();

    public static bool IsYear(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) && text[..2] is "19" or "20";

    /// <summary>Three or four parts, as <c>0.16.2</c>; neither a day nor thousands in groups.</summary>
    public static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length is 3 or 4 && parts.All(part => part.Length is > 0 and < 4 && part.All(char.IsAsciiDigit))
            && parts.Skip(1).Any(part => part.Length != 3);
    }

    /// <summary>An edition as it is compared: <c>10</c> is <c>10.0</c>, and <c>11th</c> is <c>11</c>.</summary>
    public static string Plain(string edition)
    {
        var plain = edition.TrimEnd('s', 't', 'n', 'd', 'r', 'h').TrimStart('0');
        for (var point = plain.LastIndexOf('.'); point > 0 && plain.AsSpan(point + 1).Trim('0').IsEmpty; point = plain.LastIndexOf('.'))
            plain = plain[..point];
        return plain;
    }

    /// <summary>The number of an ordinal word, or null.</summary>
    public static int? Ordinal(TextToken token) => Ordinals.TryGetValue(token.Key, out var number) ? number : null;

    /// <summary>The number of an ordinal word, or null.</summary>
    public static int? Ordinal(string word) => Ordinals.TryGetValue(WordList.Key(word), out var number) ? number : null;

    /// <summary>The number of a Roman numeral of two signs or more, up to 39; null for any other word.</summary>
    public static int? Roman(string word)
    {
        if (word.Length is < 2 or > 7 || word.AsSpan().IndexOfAnyExcept("IVX") >= 0)
            return null;
        var number = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var value = ValueOf(word[i]);
            number += i + 1 < word.Length && value < ValueOf(word[i + 1]) ? -value : value;
        }

        return number is > 0 and < 40 ? number : null;
    }

    /// <summary>The number between <c>第</c> and its counter: in digits, or in signs up to 99.</summary>
    public static int? Ideographic(string signs)
    {
        if (int.TryParse(signs, out var plain))
            return plain;
        var ten = signs.IndexOf('十', StringComparison.Ordinal);
        var tens = ten < 0 ? 0 : ten == 0 ? 1 : IdeographicDigits.IndexOf(signs[..ten], StringComparison.Ordinal) + 1;
        var ones = IdeographicDigits.IndexOf(signs[(ten + 1)..], StringComparison.Ordinal) + 1;
        var isWhole = signs.Length == (ten < 0 ? 1 : ten + 1 + Math.Min(1, signs.Length - ten - 1)) && ten <= 1;
        return isWhole && (tens > 0 || ones > 0) ? (tens * 10) + (ten == signs.Length - 1 ? 0 : ones) : null;
    }

    private static int ValueOf(char sign) => sign switch { 'I' => 1, 'V' => 5, _ => 10 };

    /// <summary>An edition for readers of other languages: <c>76</c> for the English <c>76th</c>, and everything else as it is.</summary>
    public static string WithoutOrdinal(string edition) =>
        edition.Length > 2 && int.TryParse(edition.AsSpan(0, edition.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Write(number) == edition ? edition[..^2] : edition;

    /// <summary>How an ordinal is written as an edition: <c>4th</c>.</summary>
    public static string Write(int ordinal) => (ordinal % 100) switch
    {
        11 or 12 or 13 => $"{ordinal}th",
        _ => (ordinal % 10) switch { 1 => $"{ordinal}st", 2 => $"{ordinal}nd", 3 => $"{ordinal}rd", _ => $"{ordinal}th" },
    };

    private static FrozenDictionary<string, int> ReadOrdinals()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var groups in Vocabularies.Languages.Select(language => Vocabularies.Of(language).Groups(Section.Ordinals)))
        {
            for (var group = 0; group < groups.Length; group++)
            {
                foreach (var word in groups[group])
                    numbers.TryAdd(WordList.Key(word), group + 1);
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
