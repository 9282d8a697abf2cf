using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Reads a text's links with their places, without writing the text.</summary>
internal static class LinkReader
{
    /// <summary>Whether a text may link to the site itself; nearly all link to other sites alone, and need no parsing for this.</summary>
    public static bool MayLinkTo(Uri site, ReadOnlySpan<char> markdown) =>
        markdown.Contains(site.AbsoluteUri.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
        || HasLocal(markdown, "](") || HasLocal(markdown, "]:");

    /// <summary>Whether a text may name a file, or show a picture of another site.</summary>
    public static bool MayNameFiles(ReadOnlySpan<char> markdown) =>
        markdown.Contains("![", StringComparison.Ordinal) || HasLocal(markdown, "](") || HasLocal(markdown, "]:");

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

    // Whether some destination behind the mark does not begin as another site's address does.
    private static bool HasLocal(ReadOnlySpan<char> text, string mark)
    {
        for (var at = text.IndexOf(mark); at >= 0; at = text.IndexOf(mark))
        {
            text = text[(at + mark.Length)..];
            var url = text.TrimStart(" \t\n<");
            if (!url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
