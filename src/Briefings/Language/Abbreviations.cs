using System.Collections.Frozen;
using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>Shortened words whose point does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Common = SectionWords.Written(Section.Abbreviations).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word before a point is one of them, or a single initial.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return char.IsLetter(word[0]);
        return word.Length is > 1 and < 8 && Common.Contains(word.ToString().ToLowerInvariant());
    }
}
