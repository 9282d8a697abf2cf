using AngleSharp.Dom;
using Briefings.Files;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads the date of publication that a page gives its own scripts.</summary>
internal static class ScriptFacts
{
    private static readonly string[] Keys = ["datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "publication_date", "firstPublished", "pubDate", "publishedDate", "published_time", "article_publication_date", "date_published", "postDate", "datePosted", "datepublished"];

    private const string InAttribute = "datePublished&quot;:&quot;";

    public static IEnumerable<StatedFact> Read(SourceText file, IDocument document)
    {
        if (file.Text.IndexOf(InAttribute, StringComparison.Ordinal) is >= 0 and var at && file.Text.IndexOf('&', at + InAttribute.Length) is > 0 and var end && end - at < 100)
        {
            var (line, column) = file.Locate(at);
            yield return new StatedFact(StatedField.Date, file.Text[(at + InAttribute.Length)..end], StatedRules.DateInScript, 0.74, line, column);
        }

        foreach (var script in document.QuerySelectorAll("script:not([src]):not([type*='ld+json' i])"))
        {
            var text = script.TextContent;
            if (text.Length > 400_000)
                continue;
            foreach (var key in Keys)
            {
                if (text.Contains(key, StringComparison.Ordinal) && JsonLdText.Value(text, key) is { } found && StatedValues.Text(found) is { } value)
                {
                    yield return StatedValues.At(script, StatedField.Date, value, StatedRules.DateInScript, 0.72);
                    yield break;
                }
            }
        }
    }
}
