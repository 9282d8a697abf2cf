using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Writing;

namespace Briefings.Planning.Search;

/// <summary>Cuts a long list of names into pages by letter, and a long letter into several pages.</summary>
internal static class Letters
{
    /// <summary>The most names on one page; with addresses some 60 KB.</summary>
    public const int MostOnPage = 400;

    /// <summary>The letter of digits, signs and scripts that have no alphabet.</summary>
    public const string Other = "#";

    /// <param name="items">In any order.</param>
    /// <param name="name">What an item is called.</param>
    /// <param name="make">Makes a page of a letter, its number, and its items by name.</param>
    public static ImmutableArray<TLetter> Cut<TItem, TLetter>(
        IEnumerable<TItem> items, Func<TItem, string> name, Func<string, int, ImmutableArray<TItem>, TLetter> make) =>
    [
        .. items.Select(item => (Key: LatinFolding.Fold(name(item)), Item: item))
            .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .GroupBy(pair => LetterOf(pair.Key))
            .OrderBy(group => group.Key == Other).ThenBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.Select(pair => pair.Item).Chunk(MostOnPage).Select((part, i) => make(group.Key, i + 1, [.. part]))),
    ];

    /// <summary>The last part of the address of a letter's page.</summary>
    public static string SlugOf(string letter, int part)
    {
        var slug = letter == Other ? "other" : letter.ToLowerInvariant();
        return part == 1 ? slug : $"{slug}-{part}";
    }

    /// <summary>What a letter's page is called.</summary>
    public static string LabelOf(string letter, int part) => part == 1 ? letter : $"{letter} {part}";

    private static string LetterOf(string title)
    {
        foreach (var rune in title.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                return Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherLetter && !IsAlphabetic(rune) ? Other : Rune.ToUpperInvariant(rune).ToString();
            if (Rune.IsDigit(rune))
                return Other;
        }

        return Other;
    }

    // Arabic and Hebrew letters have no case, but they have an order that their readers know.
    private static bool IsAlphabetic(Rune rune) => rune.Value is >= 0x0590 and <= 0x06FF;
}
