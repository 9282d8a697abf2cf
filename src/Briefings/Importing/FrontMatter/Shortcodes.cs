using System.Collections.Immutable;

namespace Briefings.Importing.FrontMatter;

/// <summary>Finds what only the generator of another site understands: Hugo's shortcodes, Liquid's tags.</summary>
internal static class Shortcodes
{
    private static readonly (string Open, string Close)[] Marks = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}")];

    /// <returns>The line without them, and each of them; the line itself where it has none.</returns>
    public static (string Line, ImmutableArray<string> Found) Cut(string line)
    {
        if (!line.Contains('{', StringComparison.Ordinal))
            return (line, []);
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var (open, close) in Marks)
        {
            for (var at = line.IndexOf(open, StringComparison.Ordinal); at >= 0; at = line.IndexOf(open, at, StringComparison.Ordinal))
            {
                var end = line.IndexOf(close, at + open.Length, StringComparison.Ordinal);
                if (end < 0)
                    break;
                found.Add(line[at..(end + close.Length)]);
                line = line.Remove(at, end + close.Length - at);
            }
        }

        return (line.TrimEnd(), found.DrainToImmutable());
    }
}
