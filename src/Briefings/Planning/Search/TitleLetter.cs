using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Writing;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Search;

/// <summary>The titles of a language that begin with one letter.</summary>
/// <param name="Name">The letter; <c>#</c> for digits, signs and scripts that have no alphabet.</param>
/// <param name="Briefings">By title.</param>
internal sealed record TitleLetter(string Name, ImmutableArray<Briefing> Briefings)
{
    /// <summary>The last part of its page's address.</summary>
    public string Slug => Name == "#" ? "other" : Name.ToLowerInvariant();

    /// <param name="briefings">Of one language.</param>
    public static ImmutableArray<TitleLetter> Group(IEnumerable<Briefing> briefings) =>
    [
        .. briefings.Select(briefing => (Key: LatinFolding.Fold(briefing.Article.Title), Briefing: briefing))
            .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).ThenBy(pair => pair.Briefing.Number)
            .GroupBy(pair => LetterOf(pair.Key))
            .OrderBy(group => group.Key == "#").ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TitleLetter(group.Key, [.. group.Select(pair => pair.Briefing)])),
    ];

    private static string LetterOf(string title)
    {
        foreach (var rune in title.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                return Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherLetter && !IsAlphabetic(rune) ? "#" : Rune.ToUpperInvariant(rune).ToString();
            if (Rune.IsDigit(rune))
                return "#";
        }

        return "#";
    }

    // Arabic and Hebrew letters have no case, but they have an order that their readers know.
    private static bool IsAlphabetic(Rune rune) => rune.Value is >= 0x0590 and <= 0x06FF;
}
