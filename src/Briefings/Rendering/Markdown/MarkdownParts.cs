namespace Briefings.Rendering.Markdown;

/// <summary>Cuts a text at its blank lines, so that a part that cannot be rendered does not take the others with it.</summary>
internal static class MarkdownParts
{
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
}
