using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>
/// Finds lines that Markdown takes for the target of a link or for a footnote, as <c>[^1]: Reuters</c>, though no link of
/// the text leads there: they are words of the text, and would be lost.
/// </summary>
internal static class UnusedDefinitions
{
    /// <returns>The text with a backslash before each; null where there is none.</returns>
    public static string? Show(string markdown, MarkdownDocument document)
    {
        if (!markdown.Contains("]:", StringComparison.Ordinal))
            return null;
        var used = document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        var unused = document.Descendants<LinkReferenceDefinition>()
            .Where(definition => definition is not FootnoteLinkReferenceDefinition && (!used.Contains(definition) || IsWord(definition.Url)))
            .Select(definition => definition.Span.Start)
            .Concat(UnusedNotes(markdown, document))
            .Where(start => start >= 0 && start < markdown.Length && markdown[start] == '[')
            .Distinct().Order().ToArray();
        if (unused.Length == 0)
            return null;
        var shown = new StringBuilder(markdown);
        for (var i = unused.Length - 1; i >= 0; i--)
            shown.Insert(unused[i], '\\');
        return shown.ToString();
    }

    // Markdig drops a footnote that nothing leads to, or one whose name another has.
    private static IEnumerable<int> UnusedNotes(string markdown, MarkdownDocument document)
    {
        if (!markdown.Contains("[^", StringComparison.Ordinal))
            return [];
        var names = document.Descendants<FootnoteLink>().Select(link => link.Footnote.Label).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var code = document.Descendants<CodeBlock>().Select(block => block.Span).ToArray();
        return NotesOf(markdown).Where(note => !names.Remove(note.Name) && !Array.Exists(code, span => note.Start >= span.Start && note.Start <= span.End))
            .Select(note => note.Start).ToArray();
    }

    private static IEnumerable<(int Start, string Name)> NotesOf(string markdown)
    {
        for (var at = 0; at < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', at) is >= 0 and var found ? found : markdown.Length;
            var start = at;
            while (start < end && markdown[start] is ' ' or '>')
                start++;
            if (start + 1 < end && markdown[start] == '[' && markdown[start + 1] == '^'
                && markdown.IndexOf("]:", start, end - start, StringComparison.Ordinal) is > 0 and var close)
            {
                yield return (start, markdown[(start + 1)..close]);
            }

            at = end + 1;
        }
    }

    // "Reuters" behind a number in brackets is a source, not a page beside this one.
    private static bool IsWord(string? url) => url is not null && url.AsSpan().IndexOfAny(":/#.") < 0;
}
