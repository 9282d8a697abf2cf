using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;

namespace Briefings.Language.Vocabulary;

/// <summary>A section's words of all languages together: how a reader asks for them where a text's language does not decide.</summary>
/// <remarks>Each call reads the vocabularies; a reader keeps what it got in a field.</remarks>
internal static class SectionWords
{
    /// <summary>As they are written, each once, in the order of the languages.</summary>
    public static ImmutableArray<string> Written(Section section) => [.. InAll(section).Distinct(StringComparer.Ordinal)];

    /// <summary>The same with the longest first, for a reader that takes the first that fits.</summary>
    public static ImmutableArray<string> LongestFirst(Section section) => [.. Written(section).OrderByDescending(word => word.Length)];

    /// <summary>In lower case and without diacritics, each once, the longest first.</summary>
    public static ImmutableArray<string> Folded(Section section) => [.. InAll(section).Select(Fold).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length)];

    /// <summary>In lower case and without diacritics.</summary>
    public static FrozenSet<string> FoldedSet(Section section) => InAll(section).Select(Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The groups of all languages.</summary>
    public static IEnumerable<ImmutableArray<string>> Groups(Section section) =>
        Vocabularies.Languages.SelectMany(language => Vocabularies.Of(language).Groups(section));

    private static IEnumerable<string> InAll(Section section) => Groups(section).SelectMany(group => group);

    private static string Fold(string word) => LatinFolding.Key(word);
}
