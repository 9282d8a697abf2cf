using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>Looks words up in the list of given names and surnames.</summary>
internal static class ListedNames
{
    /// <summary>Whether people are called so before their surname, in any language.</summary>
    /// <param name="word">One word, in capitals or not.</param>
    public static bool IsGiven(ReadOnlySpan<char> word)
    {
        var hash = FeatureHash.Start;
        foreach (var letter in word)
            hash = FeatureHash.Add(hash, char.ToLowerInvariant(letter));
        return (NameModels.Lists.NamesOf(hash) & NameLists.Given) != 0;
    }
}
