using Briefings.Facts.Places;
using Briefings.Facts.Words;
using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Pairs;

/// <summary>Compares the cities of two datelines.</summary>
internal static class Origin
{
    /// <summary>Both are known, and they are not one city in two spellings.</summary>
    public static bool Differ(Profile a, Profile b)
    {
        if (a.Article.Place is not { Length: > 0 } first || b.Article.Place is not { Length: > 0 } second)
            return false;
        if (NameKey.Of(first) == NameKey.Of(second) || string.Equals(first, second, StringComparison.OrdinalIgnoreCase))
            return false;
        if (Code(first, a) is { } code && Code(second, b) is { } other)
            return code != other;
        // A name that is written by signs has no sound that could be compared.
        if (a.Language != b.Language && (a.IsIdeographic || b.IsIdeographic))
            return false;
        return !SoundsAlike(Skeleton.Of(first), Skeleton.Of(second));
    }

    private static string? Code(string place, Profile profile) =>
        LanguagePlaces.Of(profile.Article.Language.Primary).Names.Find(WordList.Key(place)) ?? PlaceNames.Find(place);

    private static bool SoundsAlike(string a, string b) =>
        a.Length < 2 || b.Length < 2 || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);
}
