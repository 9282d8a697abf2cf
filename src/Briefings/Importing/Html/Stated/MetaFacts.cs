using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads the meta and link elements of a page.</summary>
internal static class MetaFacts
{
    private static readonly FrozenDictionary<string, (StatedField Field, double Trust)> Names = Table(
        (StatedField.Title, 0.9, "og:title headline sailthru.title parsely-title"),
        (StatedField.Title, 0.85, "twitter:title dc.title dcterms.title title citation_title dc:title articletitle dcterms.alternative hdl cxenseparse:title rnews:headline"),
        (StatedField.Date, 0.95, "article:published_time article:published datepublished og:article:published_time og:published_time og:pubdate article.published"),
        (StatedField.Date, 0.9, "parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date published_time published-date published_date dc.date.issued dcterms.issued dcterms.created dc.date.created "
            + "dc.created date.created created article:created cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate sharealiholic:article_published_time shareaholic:article_published_time dc.date.published rnews:datepublished "
            + "originalpublicationdate citation_publication_date citation_date vr:published_time ptime displaydate article_date_original date_published datecreated dcterms.available release_date datum dat article:date prism.publicationdate first-published mediator_published_time og:release_date og:article:release_date weibo:article:create_at bytedance:published_time apub:time publish_time pubtime publish-time article:create_time article:publish_date article_publish_date article-publication-date pub_date pub-date date-published date.published docdate page-date creation_date creation-date eprints.date citation_online_date search-date date-publication datepublication fecha date_pub dcterms.date.issued"),
        (StatedField.Date, 0.68, "date dc.date dcterms.date dc:date analyticsattributes.articledate og:date"),
        (StatedField.Updated, 0.9, "article:modified_time article:modified og:updated_time og:modified_time dc.date.modified dcterms.modified dc.modified lastmod last-modified last_modified lastmodified datemodified modified date.modified revised moddate cxenseparse:recs:modifiedtime updated_time modificationdate article.updated last_updated last-updated bytedance:updated_time revision_date date-modified date_modified article:update_time mediator_modified_time revised-date"),
        (StatedField.Author, 0.76, "author"),
        (StatedField.Author, 0.9, "article:author parsely-author sailthru.author dc.creator dcterms.creator dc:creator byl citation_author dc.author rnews:author cxenseparse:author article:author_name authors writer twitter:data1-author mediator_author bytedance:author weibo:article:author og:article:author news:author"),
        (StatedField.Site, 0.95, "og:site_name"),
        (StatedField.Site, 0.85, "sitename application-name apple-mobile-web-app-title dc.publisher dcterms.publisher publisher article:publisher_name al:ios:app_name cre copyright-holder"),
        (StatedField.Address, 0.9, "og:url parsely-link twitter:url url"),
        (StatedField.Language, 0.9, "og:locale dc.language dcterms.language language content-language"),
        (StatedField.Picture, 0.9, "og:image og:image:url twitter:image"),
        (StatedField.Description, 0.9, "og:description description twitter:description"));

    public static IEnumerable<StatedFact> Read(IDocument document)
    {
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("http-equiv"))?.Trim().ToLowerInvariant();
            if (name is not null && Names.TryGetValue(name, out var known) && StatedValues.Text(meta.GetAttribute("content")) is { } value)
                yield return StatedValues.At(meta, known.Field, value, StatedRules.Meta, known.Trust);
        }

        // Two pairs of a label in any language and a value: the author, and the time that reading takes.
        if (document.QuerySelector("meta[name='twitter:label1'], meta[property='twitter:label1']") is not null
            && document.QuerySelector("meta[name='twitter:data1'], meta[property='twitter:data1']") is { } pair
            && StatedValues.Text(pair.GetAttribute("content")) is { } writer && !writer.Any(char.IsDigit))
        {
            yield return StatedValues.At(pair, StatedField.Author, writer, StatedRules.Meta, 0.86);
        }

        foreach (var link in document.QuerySelectorAll("link[rel~=canonical][href]"))
        {
            if (StatedValues.Text(link.GetAttribute("href")) is { } address)
                yield return StatedValues.At(link, StatedField.Address, address, StatedRules.Canonical, 0.95);
        }

        if (StatedValues.Text(document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang")) is { } language)
            yield return StatedValues.At(document.DocumentElement, StatedField.Language, language, StatedRules.LanguageAttribute, 0.9);
    }

    private static FrozenDictionary<string, (StatedField Field, double Trust)> Table(params (StatedField Field, double Trust, string Names)[] rows)
    {
        var table = new Dictionary<string, (StatedField, double)>();
        foreach (var (field, trust, names) in rows)
        {
            foreach (var name in names.Split(' '))
                table.TryAdd(name, (field, trust));
        }

        return table.ToFrozenDictionary();
    }
}
