using AngleSharp.Dom;

namespace Briefings.Importing.Formats;

/// <summary>Reads what a page's head states: its title, date, site and address.</summary>
internal static class HtmlMetadata
{
    public static void Add(IDocument document, RenderedText rendered)
    {
        foreach (var fact in JsonLd.Read(document))
            rendered.AddLabelled(fact.Label, fact.Value, fact.Line, 1);
        foreach (var (label, selector, attribute) in Places)
        {
            if (document.QuerySelector(selector) is { } element && Value(element, attribute) is { Length: > 0 } value)
                rendered.AddLabelled(label, value, element.SourceReference?.Position.Line ?? 1, element.SourceReference?.Position.Column ?? 1);
        }

        rendered.AddBlank(1);
    }

    // By trust; of two that name the same field the first holds.
    private static readonly (string Label, string Selector, string Attribute)[] Places =
    [
        ("title", "meta[property='og:title']", "content"),
        ("title", "meta[name='twitter:title']", "content"),
        ("title", "h1", ""),
        ("title", "title", ""),
        ("date", "meta[property='article:published_time']", "content"),
        ("date", "meta[name='date']", "content"),
        ("date", "meta[name='DC.date']", "content"),
        ("date", "meta[name='dcterms.date']", "content"),
        ("date", "meta[itemprop='datePublished']", "content"),
        ("date", "time[itemprop='datePublished']", "datetime"),
        ("date", "time[pubdate]", "datetime"),
        ("date", "article time[datetime]", "datetime"),
        ("date", "time[datetime]", "datetime"),
        ("source", "meta[property='og:site_name']", "content"),
        ("source", "meta[name='publisher']", "content"),
        ("url", "link[rel='canonical']", "href"),
        ("url", "meta[property='og:url']", "content"),
    ];

    private static string? Value(IElement element, string attribute) =>
        attribute.Length == 0 ? element.TextContent.Trim() : element.GetAttribute(attribute);
}
