using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Datelines;

/// <summary>News agencies and wires as they sign a dateline.</summary>
internal static class Agencies
{
    private static readonly FrozenSet<string> Wires = SectionWords.Groups(Section.Wires).Select(group => group[0]).ToFrozenSet(StringComparer.Ordinal);

    // Each spelling to the usual one.
    private static readonly FrozenDictionary<string, string> Names = SectionWords.Groups(Section.Agencies).Concat(SectionWords.Groups(Section.Wires))
        .SelectMany(group => group.Select(name => (Name: name, Usual: group[0])))
        .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Usual, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Spellings = SectionWords.Written(Section.Agencies).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Signs of East Asian agencies, which follow the place without a space.</summary>
    public static ImmutableArray<string> EastAsian { get; } =
        [.. SectionWords.LongestFirst(Section.Agencies).Where(name => Language.Scripts.IsUnspaced(name[0]) || Language.Scripts.IsHangul(name[0]))];

    /// <summary>The usual spelling of an agency's name without its desk; a name that is not known is kept.</summary>
    public static string Spell(string name) => Names.GetValueOrDefault(Main(name), Main(name));

    /// <summary>Whether the name, or the part before its desk or suffix, is a known agency's.</summary>
    public static bool IsKnown(string name) => Names.ContainsKey(Main(name));

    /// <summary>Whether the words are an agency's name as it is written, in capitals or not, and nothing beside it.</summary>
    public static bool IsWritten(string name) =>
        Spellings.Contains(name) || (name.Length > 2 && Names.ContainsKey(name) && !name.Any(char.IsLower));

    /// <summary>Whether the words are a wire's name and nothing beside it.</summary>
    public static bool IsWireAlone(string name) => Names.TryGetValue(name, out var usual) && Wires.Contains(usual);

    /// <summary>Wires hand out what others wrote: they are the source, never the agency.</summary>
    public static bool IsWire(string name) => Wires.Contains(Spell(name));

    // "dpa/lby" is dpa's desk, "PRNewswire-USNewswire" a part of PR Newswire; "Keystone-SDA" is a name.
    private static string Main(string name)
    {
        name = name.Trim();
        if (Names.ContainsKey(name))
            return name;
        foreach (var mark in (char[])['/', '-', '–', ',', ' '])
        {
            var cut = name.IndexOf(mark, StringComparison.Ordinal);
            var main = cut > 1 ? name[..cut].TrimEnd() : name;
            if (cut > 1 && (Names.ContainsKey(main) || (mark == '/' && main.Length > 2)))
                return main;
        }

        return name;
    }
}
