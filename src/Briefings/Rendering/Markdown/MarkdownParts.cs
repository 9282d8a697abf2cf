using System.Buffers;

namespace Briefings.Rendering.Markdown;

/// <summary>Cuts a text at its blank lines, so that a part that cannot be rendered does not take the others with it.</summary>
internal static class MarkdownParts
{
    // Markdig takes quadratic time for emphasis and for brackets that stay open; no paragraph or table that people write has as many.
    private const int MostMarks = 3_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~^");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]");

    /// <summary>Whether a text has a part with more marks than can be read in reasonable time.</summary>
    public static bool AreTooDense(string markdown) =>
        markdown.Length > MostMarks && IsTooDense(markdown) && Of(markdown).Any(part => IsTooDense(part.Text));

    /// <returns>Each part with the line it begins on, 1-based.</returns>
    public static IEnumerable<(string Text, int Line)> Of(string markdown)
    {
        var (start, first, line) = (-1, 0, 0);
        for (var at = 0; at <= markdown.Length;)
        {
            line++;
            var end = markdown.IndexOf('\n', at) is >= 0 and var found ? found : markdown.Length;
            var isBlank = markdown.AsSpan(at, end - at).IsWhiteSpace();
            if (isBlank && start >= 0)
            {
                yield return (markdown[start..at], first);
                start = -1;
            }
            else if (!isBlank && start < 0)
            {
                (start, first) = (at, line);
            }

            at = end + 1;
        }

        if (start >= 0)
            yield return (markdown[start..], first);
    }

    private static bool IsTooDense(string text) => Count(text) > MostMarks || MostOpen(text) > MostMarks;

    private static int MostOpen(ReadOnlySpan<char> text)
    {
        var (open, most) = (0, 0);
        for (var at = text.IndexOfAny(Brackets); at >= 0; at = text.IndexOfAny(Brackets))
        {
            open = text[at] == '[' ? open + 1 : Math.Max(open - 1, 0);
            most = Math.Max(most, open);
            text = text[(at + 1)..];
        }

        return most;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(Marks); at >= 0; at = text.IndexOfAny(Marks))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }
}
