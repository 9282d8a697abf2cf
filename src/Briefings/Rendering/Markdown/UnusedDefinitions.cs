using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>
/// Finds lines that Markdown takes for the target of a link, as <c>[^1]: Reuters</c>, though no link of the text leads
/// there: they are words of the text, and would be lost.
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
            .Where(definition => !used.Contains(definition) || IsWord(definition.Url))
            .Select(definition => definition.Span.Start)
            .Where(start => start >= 0 && start < markdown.Length && markdown[start] == '[')
            .Distinct().Order().ToArray();
        if (unused.Length == 0)
            return null;
        var shown = new StringBuilder(markdown);
        for (var i = unused.Length - 1; i >= 0; i--)
            shown.Insert(unused[i], '\\');
        return shown.ToString();
    }

    // "Reuters" behind a number in brackets is a source, not a page beside this one.
    private static bool IsWord(string? url) => url is not null && url.AsSpan().IndexOfAny(":/#.") < 0;
}
