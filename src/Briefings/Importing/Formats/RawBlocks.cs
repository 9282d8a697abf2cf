using System.Collections.Immutable;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Finds the tables and blocks of code that people write as HTML into Markdown, and writes them as Markdown does: a page shows tags as text.</summary>
internal static class RawBlocks
{
    private static readonly (string Open, string Close)[] s_kinds = [("<table", "</table>"), ("<pre", "</pre>")];

    // What links and pictures are relative to, while they are read; it is taken off again.
    private static readonly Uri s_folder = new("https://folder.invalid/here/");

    /// <param name="lines">The text's.</param>
    /// <param name="first">The index of the line that it begins on.</param>
    /// <returns>The numbers of the lines that each begins and ends on, in order. One that is not closed is none, and ends the search.</returns>
    public static ImmutableArray<(int First, int Last)> Find(ImmutableArray<TextLine> lines, int first)
    {
        var found = ImmutableArray.CreateBuilder<(int First, int Last)>();
        var (start, depth, isInCode, kind) = (0, 0, false, s_kinds[0]);
        foreach (var line in lines.Skip(first))
        {
            if (depth == 0 && IsFence(line))
                isInCode = !isInCode;
            if (isInCode || (depth == 0 && line.Indent >= 4))
                continue;
            if (depth == 0)
                kind = Array.Find(s_kinds, other => Opens(line.Text, other.Open) > 0);
            if (kind.Open is null)
                continue;
            var opened = Opens(line.Text, kind.Open);
            if (depth == 0 && opened > 0)
                start = line.Number;
            depth = Math.Max(0, depth + opened - Count(line.Text, kind.Close));
            if (depth == 0 && start > 0)
            {
                found.Add((start, line.Number));
                start = 0;
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Writes a table or block of code, with the text before and after it on its lines.</summary>
    /// <param name="text">The lines it is on.</param>
    /// <param name="rest">Writes the rest of the lines.</param>
    public static string Write(string text, Func<string, string> rest)
    {
        var kind = Array.Find(s_kinds, kind => Opens(text, kind.Open) > 0 && text.Contains(kind.Close, StringComparison.OrdinalIgnoreCase));
        var start = kind.Open is null ? -1 : text.IndexOf(kind.Open, StringComparison.OrdinalIgnoreCase);
        var end = kind.Open is null ? -1 : text.LastIndexOf(kind.Close, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || end < start)
            return rest(text);
        end += kind.Close.Length;
        var blocks = HtmlImporter.Fragment(text[start..end], s_folder).Blocks.Select(block => Relative(block.Markdown));
        string[] parts = [rest(text[..start]), .. blocks, rest(text[end..])];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part.Trim('\n', ' ')));
    }

    private static string Relative(string markdown) => markdown
        .Replace("](" + s_folder.AbsoluteUri, "](", StringComparison.Ordinal)
        .Replace("](" + s_folder.GetLeftPart(UriPartial.Authority), "](", StringComparison.Ordinal);

    private static bool IsFence(TextLine line) =>
        line.Text.StartsWith("```", StringComparison.Ordinal) || line.Text.StartsWith("~~~", StringComparison.Ordinal);

    // In a span of code it is a word: "the `<table>` tag".
    private static int Opens(string text, string open)
    {
        var count = 0;
        for (var at = text.IndexOf(open, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(open, at + open.Length, StringComparison.OrdinalIgnoreCase))
        {
            var isTag = at + open.Length == text.Length || text[at + open.Length] is '>' or ' ' or '\t' or '\n';
            count += isTag && (at == 0 || text[at - 1] != '`') ? 1 : 0;
        }

        return count;
    }

    /// <summary>How often a mark is in a text, in small letters or capitals.</summary>
    public static int Count(string text, string mark)
    {
        var count = 0;
        for (var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.OrdinalIgnoreCase))
            count++;
        return count;
    }
}
