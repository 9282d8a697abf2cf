using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefings.Language.Vocabulary;

/// <summary>The words of one language, from its file in this folder.</summary>
/// <remarks>
/// A line is <c>section: word, word | word</c>: a comma between words that mean the same, a bar between groups that the
/// section numbers or lists. A line that begins with a space goes on with the section above it, <c>#</c> begins a comment.
/// </remarks>
internal sealed class LanguageWords
{
    private readonly FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> _sections;

    private LanguageWords(FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> sections) => _sections = sections;

    /// <summary>The names of the sections, sorted.</summary>
    public IEnumerable<string> Sections => _sections.Keys.Order(StringComparer.Ordinal);

    /// <summary>The groups of a section; empty where the language does not have it.</summary>
    public ImmutableArray<ImmutableArray<string>> Groups(string section) => _sections.GetValueOrDefault(section, []);

    /// <summary>All words of a section, whatever their group.</summary>
    public IEnumerable<string> Words(string section) => Groups(section).SelectMany(group => group);

    /// <summary>Reads a vocabulary file.</summary>
    /// <exception cref="FormatException">A line is neither a section nor goes on with one, or a section is there twice.</exception>
    public static LanguageWords Parse(string text)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var section = "";
        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ' && section.Length > 0)
            {
                sections[section] += $" {line.Trim()}";
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            section = colon > 0 ? line[..colon] : throw new FormatException($"'{line}' is no section of a vocabulary");
            if (!sections.TryAdd(section, line[(colon + 2)..].Trim()))
                throw new FormatException($"The section '{section}' is there twice");
        }

        return new LanguageWords(sections.ToFrozenDictionary(pair => pair.Key, pair => GroupsOf(pair.Value), StringComparer.Ordinal));
    }

    private static ImmutableArray<ImmutableArray<string>> GroupsOf(string text) =>
    [
        .. text.Split('|', StringSplitOptions.TrimEntries)
            .Select(group => group.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray()),
    ];
}
