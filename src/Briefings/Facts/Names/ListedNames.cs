using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>Looks words up in the list of given names and surnames.</summary>
internal static class ListedNames
{
    /// <summary>Whether people are called so before their surname, in any language.</summary>
    /// <param name="word">One word, in capitals or not.</param>
    public static bool IsGiven(ReadOnlySpan<char> word) => (NameModels.Lists.NamesOf(HashOf(word)) & NameLists.Given) != 0;

    /// <summary>Whether it is a given name or a surname in any language.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => NameModels.Lists.NamesOf(HashOf(word)) != 0;

    /// <summary>The same of surnames.</summary>
    public static bool IsSurname(ReadOnlySpan<char> word) => (NameModels.Lists.NamesOf(HashOf(word)) & NameLists.Surname) != 0;

    /// <summary>Whether a word is mostly part of people's names, true, or of those of places, organizations or other things, false.</summary>
    public static bool? IsOfPerson(ReadOnlySpan<char> word) =>
        NameModels.Lists.KindOf(HashOf(word), 0) is > 0 and var kind ? kind == (uint)NameKind.Person + 1 : null;

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = FeatureHash.Start;
        foreach (var letter in word)
            hash = FeatureHash.Add(hash, char.ToLowerInvariant(letter));
        return hash;
    }
}
