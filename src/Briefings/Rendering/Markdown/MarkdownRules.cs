using Briefings.Planning;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>What a text may not do on a page, taken out of its syntax tree.</summary>
internal static class MarkdownRules
{
    private const int LowestHeading = 6;

    /// <summary>Parses a text and takes out what may not be on a page.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="context">Where it will be.</param>
    /// <param name="names">Names its headings.</param>
    /// <exception cref="ArgumentException">It is nested deeper than the parser goes.</exception>
    public static MarkdownDocument Parse(string markdown, MarkdownContext context, HeadingNames names)
    {
        var pipeline = MarkdownPipelines.For(markdown);
        var document = MarkdownParser.Parse(markdown, pipeline);
        if (UnusedDefinitions.Show(markdown, document) is { } shown)
            document = MarkdownParser.Parse(shown, pipeline);
        Flatten(document);
        DetailsBlocks.Make(document);
        TagPairs.Balance(document);
        RaisedWords.Check(document);
        Apply(document, context, names);
        Figures.Make(document);
        return document;
    }

    // A bracket that opens nothing holds all that follows in the tree; a hundred of them are deeper than a renderer goes.
    private static void Flatten(MarkdownDocument document)
    {
        foreach (var delimiter in document.Descendants<DelimiterInline>().ToArray())
            delimiter.ReplaceBy(new LiteralInline(delimiter.ToLiteral()));
    }

    private static void Apply(MarkdownDocument document, MarkdownContext context, HeadingNames names)
    {
        var headings = new Stack<(int Written, int Level)>();
        foreach (var node in document.Descendants().ToArray())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    heading.Level = LevelOf(heading.Level, headings, context.TopHeading);
                    names.Name(heading);
                    break;
                case LinkInline { IsImage: true } picture:
                    PictureRules.Apply(picture, context);
                    break;
                case LinkInline link:
                    ApplyTo(link, context);
                    break;
                case AutolinkInline autolink when IsInLink(autolink):
                    autolink.ReplaceBy(new LiteralInline(autolink.Url));
                    break;
                case AutolinkInline { IsEmail: false } autolink when !UrlPolicy.Allows(autolink.Url) || LeadsNowhere(autolink.Url, context):
                    autolink.ReplaceBy(new LiteralInline(autolink.Url));
                    break;
                default:
                    break;
            }
        }
    }

    // No level is skipped on the way down, so that a reader who goes from heading to heading misses nothing.
    private static int LevelOf(int written, Stack<(int Written, int Level)> above, int top)
    {
        while (above.TryPeek(out var last) && last.Written >= written)
            above.Pop();
        var level = above.TryPeek(out var parent) ? Math.Min(parent.Level + 1, LowestHeading) : top;
        above.Push((written, level));
        return level;
    }

    private static void ApplyTo(LinkInline link, MarkdownContext context)
    {
        var url = UrlOf(link);
        if (!UrlPolicy.Allows(url) || IsInLink(link))
        {
            Unwrap(link);
            return;
        }

        link.Url = context.Media?.Find(link.Url) is { } file ? context.Site.AbsoluteUri + file.Path.Url : Resolve(url!.Trim(), context);
        if (LeadsNowhere(link.Url, context))
        {
            Unwrap(link);
            return;
        }

        if (link.FirstChild is null)
            link.AppendChild(new LiteralInline(link.Url));
    }

    public static bool IsInLink(Inline inline)
    {
        for (var above = inline.Parent; above is not null; above = above.Parent)
        {
            if (above is LinkInline { IsImage: false })
                return true;
        }

        return false;
    }

    /// <summary>The address that a link was written with, behind all indirections.</summary>
    public static string? UrlOf(LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
        link.GetDynamicUrl = null;
        return url;
    }

    public static bool LeadsNowhere(string url, MarkdownContext context) =>
        context.Links is { } links && links.IsHere(url) && links.Find(url) is null;

    /// <summary>Writes a link within the site out, so that it means the same on every page and in every feed.</summary>
    /// <param name="url">Allowed, and without space around it.</param>
    /// <param name="context">Where the text will be.</param>
    public static string Resolve(string url, MarkdownContext context)
    {
        var whole = Whole(url, context);
        return context.Links?.InLettersOfSite(whole) ?? whole;
    }

    private static string Whole(string url, MarkdownContext context)
    {
        if (UrlPolicy.IsAbsolute(url))
            return url;
        if (ContentFiles.MayName(url) && context is { File: { } file, Links: { } links } && links.Files.Find(file, context.Language, url) is { } page)
            return context.Site.AbsoluteUri + page.Url + url[(url.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : url.Length)..];
        if (url[0] == '/')
            return context.Site.AbsoluteUri + url[1..];
        return Uri.TryCreate(context.Page, url, out var resolved) ? resolved.AbsoluteUri : url;
    }

    /// <summary>Takes a link away and leaves its words.</summary>
    /// <remarks>Markdig's InsertBefore loses what is beside a link that has something before it; its ReplaceBy does not.</remarks>
    public static void Unwrap(LinkInline link) => link.ReplaceBy(new LiteralInline(string.Empty), copyChildren: true);
}
