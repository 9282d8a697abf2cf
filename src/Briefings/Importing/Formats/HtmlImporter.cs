using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefings.Files;

namespace Briefings.Importing.Formats;

/// <summary>Reads a web page that was saved from a browser: what its markup states, then its visible text.</summary>
internal static class HtmlImporter
{
    private const int ShortestArticle = 300;

    public static RenderedText Render(SourceText file)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(file.Text);
        var rendered = new RenderedText(file);
        HtmlMetadata.Add(document, rendered);
        new HtmlTextWalker(rendered).Walk(Root(document));
        return rendered;
    }

    /// <summary>Adds the text of a piece of HTML that stands in another file.</summary>
    /// <param name="line">Where the piece begins in that file.</param>
    public static void AddFragment(string html, RenderedText rendered, int line)
    {
        var document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body)
            new HtmlTextWalker(rendered, line).Walk(body);
    }

    /// <summary>The words of a piece of HTML, without its marks.</summary>
    public static string PlainText(string html) => new HtmlParser().ParseDocument(html).Body?.TextContent ?? "";

    // The one element that the page itself calls its article, where it holds more than a teaser.
    private static IElement Root(IDocument document)
    {
        foreach (var selector in (string[])["article", "main", "[itemprop=articleBody]", "[role=main]"])
        {
            var found = document.QuerySelectorAll(selector);
            if (found.Length == 1 && found[0].TextContent.Length >= ShortestArticle)
                return found[0];
        }

        return document.Body ?? document.DocumentElement;
    }
}
