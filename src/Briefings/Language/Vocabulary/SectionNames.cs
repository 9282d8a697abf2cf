using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Briefings.Language.Vocabulary;

/// <summary>The sections by the names that files give them: <c>small-numbers</c>.</summary>
internal static class SectionNames
{
    private static readonly ImmutableArray<string> Names = [.. Enum.GetNames<Section>().Select(Hyphenated)];

    private static readonly FrozenDictionary<string, Section> ByName =
        Enum.GetValues<Section>().ToFrozenDictionary(section => Names[(int)section], StringComparer.Ordinal);

    public static string Of(Section section) => Names[(int)section];

    /// <summary>Null where no section has the name.</summary>
    public static Section? Find(string name) => ByName.TryGetValue(name, out var section) ? section : null;

    private static string Hyphenated(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
