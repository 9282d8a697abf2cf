using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Briefings.Language.Vocabulary;

/// <summary>The words of one language, from its file in this folder.</summary>
/// <remarks>
/// A line is <c>section: word, word | word</c>: a comma between words that mean the same, a bar between groups that the
/// section numbers or lists. A line that begins with a space goes on with the section above it, <c>#</c> begins a comment.
/// <c>_</c> is a space that belongs to the word; <c>\</c> takes the sign behind it as it is.
/// </remarks>
internal sealed class LanguageWords
{
    private readonly FrozenDictionary<Section, string> _sections;

    private LanguageWords(FrozenDictionary<Section, string> sections) => _sections = sections;

    /// <summary>The sections that the language has, in their order.</summary>
    public IEnumerable<Section> Sections => _sections.Keys.Order();

    /// <summary>The groups of a section; empty where the language does not have it.</summary>
    public ImmutableArray<ImmutableArray<string>> Groups(Section section) =>
        _sections.TryGetValue(section, out var text) ? GroupsOf(text) : [];

    /// <summary>All words of a section, whatever their group.</summary>
    public IEnumerable<string> Words(Section section) => Groups(section).SelectMany(group => group);

    /// <summary>Reads a vocabulary file.</summary>
    /// <exception cref="FormatException">A line is not a section and continues none, or a section is unknown, out of order or a repetition.</exception>
    public static LanguageWords Parse(string text)
    {
        var sections = new Dictionary<Section, string>();
        Section? last = null;
        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ' && last is { } above)
            {
                sections[above] += $" {line.Trim()}";
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 1 || SectionNames.Find(line[..colon]) is not { } section)
                throw new FormatException($"'{line}' is not a section of a vocabulary");
            if (section <= last)
                throw new FormatException($"The section '{SectionNames.Of(section)}' must come before '{SectionNames.Of(last.Value)}', and once");
            sections.Add(section, line[(colon + 2)..].Trim());
            last = section;
        }

        return new LanguageWords(sections.ToFrozenDictionary());
    }

    private static ImmutableArray<ImmutableArray<string>> GroupsOf(string text)
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var group = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var sign = i < text.Length ? text[i] : '|';
            if (sign == '\\' && i + 1 < text.Length)
                i++;
            if (sign is not (',' or '|'))
                continue;
            AddWord(group, text.AsSpan(start, i - start));
            start = i + 1;
            if (sign == '|')
            {
                groups.Add(group.ToImmutable());
                group.Clear();
            }
        }

        return groups.ToImmutable();
    }

    private static void AddWord(ImmutableArray<string>.Builder group, ReadOnlySpan<char> written)
    {
        var text = (written.Contains('\\') ? Unescaped(written) : written).Trim();
        if (text.Length > 0)
            group.Add(text.ToString().Replace('_', ' '));
    }

    private static string Unescaped(ReadOnlySpan<char> written)
    {
        var word = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\\' && i + 1 < written.Length)
                i++;
            word.Append(written[i]);
        }

        return word.ToString();
    }
}
