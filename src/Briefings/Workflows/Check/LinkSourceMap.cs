using System.Net;
using Briefings.Content;
using Briefings.Files;
using Briefings.Planning.Pages;
using Briefings.Rendering.Markdown;

namespace Briefings.Workflows.Check;

/// <summary>A built page beside the article that it shows: finds where the author wrote an address on it.</summary>
internal sealed class LinkSourceMap
{
    private readonly Article _article;
    private readonly SourceText _html;
    private readonly Uri _own;
    private readonly Dictionary<string, SourceSpan> _links = new(StringComparer.Ordinal);

    /// <param name="page">The page of an article.</param>
    /// <param name="baseUrl">The address the site was built for.</param>
    /// <param name="html">As the page was built.</param>
    public LinkSourceMap(ArticlePage page, Uri baseUrl, SourceText html)
    {
        _article = page.Briefing.Article;
        _html = html;
        _own = new Uri(baseUrl, page.Path.Url);
        var body = new SourceText(_article.Origin.Path, page.Briefing.Body);
        foreach (var link in LinkReader.Read(page.Briefing.Body, new MarkdownContext(baseUrl, _own)))
        {
            if (Uri.TryCreate(_own, link.Url, out var address))
                _links.TryAdd(address.AbsoluteUri, _article.Origin.InBody(body.Span(link.Offset, link.Length)));
        }
    }

    /// <param name="place">Of the whole address between its quotes.</param>
    /// <returns>Null where it is the template's.</returns>
    public SourceSpan? SourceOf(SourceSpan place)
    {
        if (ReadAddress(place) is not { } written || !Uri.TryCreate(_own, written, out var address))
            return null;

        return _links.TryGetValue(address.AbsoluteUri, out var source) ? source
            : _article.OriginalUrl == written && _article.Origin.At("originalUrl") is { Line: > 0 } field ? field
            : null;
    }

    private string? ReadAddress(SourceSpan place) =>
        place.Line == place.EndLine && place.Line <= _html.LineCount && place.EndColumn - 1 <= _html.Line(place.Line).Length
            ? WebUtility.HtmlDecode(_html.Line(place.Line)[(place.Column - 1)..(place.EndColumn - 1)].ToString())
            : null;
}
