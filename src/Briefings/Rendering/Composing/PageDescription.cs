using System.Text;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Composing;

/// <summary>Says in one line what is on a page, for those who see it in a list of results.</summary>
internal static class PageDescription
{
    // What the search engines show of it.
    private const int Longest = 160;

    /// <summary>A name and as many of the things that belong to it as there is room for.</summary>
    public static string Of(string name, IEnumerable<string> things, TextTable texts)
    {
        var line = new StringBuilder(name);
        var separator = ": ";
        foreach (var thing in things)
        {
            if (line.Length + separator.Length + thing.Length > Longest)
                break;
            line.Append(separator).Append(thing);
            separator = texts["reason_separator"];
        }

        return line.ToString();
    }

    /// <summary>What is known of something, one thing after the other.</summary>
    public static string? OfFacts(params ReadOnlySpan<string?> facts)
    {
        var line = new StringBuilder();
        foreach (var fact in facts)
        {
            if (!string.IsNullOrWhiteSpace(fact) && line.Length + fact.Length <= Longest)
                line.Append(line.Length > 0 ? " · " : "").Append(fact);
        }

        return line.Length == 0 ? null : line.ToString();
    }
}
