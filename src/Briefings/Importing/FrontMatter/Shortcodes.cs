using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Briefings.Importing.FrontMatter;

/// <summary>Finds what only the generator of another site understands: Hugo's shortcodes, Liquid's tags, kramdown's attributes.</summary>
internal static partial class Shortcodes
{
    private static readonly (string Open, string Close)[] Marks = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}"), ("{:", "}")];

    /// <returns>The line with what they show, and each that is left out; the line itself where it has none.</returns>
    public static (string Line, ImmutableArray<string> Found) Cut(string line)
    {
        if (!line.Contains('{', StringComparison.Ordinal))
            return (line, []);
        var found = ImmutableArray.CreateBuilder<string>();
        line = Attributes().Replace(WithoutId(line), "");
        foreach (var (open, close) in Marks)
            line = Cut(line, open, close, found);
        if (found.Count > 0)
            line = LinkToNothing().Replace(line, "$1");
        return (line.TrimEnd(), found.DrainToImmutable());
    }

    // Its address was one of them.
    [GeneratedRegex(@"(?<!!)\[([^\[\]\n]*)\]\(\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkToNothing();

    // "## Costs {#costs}"
    private static string WithoutId(string line)
    {
        var heading = line.AsSpan().TrimEnd();
        var marks = line.AsSpan().IndexOfAnyExcept('#');
        var open = heading.LastIndexOf("{#");
        return marks is > 0 and <= 6 && line[marks] == ' ' && open > marks && heading[^1] == '}' && !heading[(open + 1)..^1].ContainsAny('{', '}')
            ? line[..open].TrimEnd()
            : line;
    }

    // "![x](y){width=50%}", "[x](y){.wide}"; not the set of "f(x){y}".
    [GeneratedRegex(@"(?<=\))\{(?=[.#:]|[\w-]+=)[^{}\n|]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    private static string Cut(string line, string open, string close, ImmutableArray<string>.Builder found)
    {
        var left = new StringBuilder(line.Length);
        var from = 0;
        for (var at = line.IndexOf(open, StringComparison.Ordinal); at >= 0; at = line.IndexOf(open, from, StringComparison.Ordinal))
        {
            var end = line.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            if (end < 0)
                break;
            var code = line[at..(end + close.Length)];
            // Attributes say how something looks.
            var shown = open == "{:" ? "" : ShortcodeMeaning.Of(code[open.Length..^close.Length]);
            if (shown is null)
                found.Add(code);
            left.Append(line, from, at - from).Append(shown);
            from = end + close.Length;
        }

        return from == 0 ? line : left.Append(line, from, line.Length - from).ToString();
    }
}
