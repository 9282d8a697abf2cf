using System.Collections.Frozen;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Words;

/// <summary>Sections of the vocabularies in which a group begins with its name, the same in every language: <c>EUR, euro, euros</c>.</summary>
internal static class NamedGroups
{
    /// <summary>Each word of a section in any language, folded, to the name of its group; the name is a word of it too.</summary>
    public static FrozenDictionary<string, string> Of(Section section)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in SectionWords.Groups(section).Where(group => group.Length > 0))
        {
            foreach (var word in group)
                names.TryAdd(WordList.Key(word), group[0]);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
