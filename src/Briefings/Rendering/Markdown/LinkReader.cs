using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Reads a text's links with their places, without writing the text.</summary>
internal static class LinkReader
{
    /// <returns>The links that are allowed, in the order of the text.</returns>
    public static IEnumerable<WrittenLink> Read(string markdown, MarkdownContext context)
    {
        foreach (var node in Parse(markdown).Descendants())
        {
            var found = node switch
            {
                LinkInline link when UrlPolicy.Allows(link.Url) => At(link.Url!, link.Reference?.UrlSpan ?? link.UrlSpan, link.Span),
                AutolinkInline { IsEmail: false } link when UrlPolicy.Allows(link.Url) => At(link.Url, link.Span, link.Span),
                _ => default((string Url, SourceSpan Span)?),
            };
            if (found is { } here)
            {
                yield return new WrittenLink(here.Url, MarkdownRules.Resolve(here.Url.Trim(), context), here.Span.Start, here.Span.Length)
                {
                    IsPicture = node is LinkInline { IsImage: true },
                    HasWords = node is not LinkInline { FirstChild: null },
                };
            }
        }
    }

    private static (string Url, SourceSpan Span)? At(string url, SourceSpan span, SourceSpan whole) => (url, span.IsEmpty ? whole : span);

    private static IEnumerable<MarkdownObject> Descendants(this MarkdownDocument? document) =>
        document is null ? [] : MarkdownObjectExtensions.Descendants(document);

    private static MarkdownDocument? Parse(string markdown)
    {
        if (MarkdownParts.AreTooDense(markdown))
            return null;
        try
        {
            return MarkdownParser.Parse(markdown, MarkdownPipelines.PreciseFor(markdown));
        }
        catch (ArgumentException)
        {
            // Nested deeper than the parser goes; it is shown as plain text, without links.
            return null;
        }
    }
}
