using AngleSharp.Dom;
using Briefings.Files;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads the date of publication that a page gives its own scripts.</summary>
internal static class ScriptFacts
{
    private static readonly string[] Keys = ["datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "publication_date", "firstPublished", "pubDate", "publishedDate", "published_time", "article_publication_date", "date_published", "postDate", "datePosted", "datepublished"];

    private const string InAttribute = "datePublished&quot;:&quot;";

    // "authors":[{"name":"Ann Miller", with marks as scripts and attributes write them.
    private static readonly string[] AuthorKeys = ["authorName", "author_name", "postedBy", "authors", "author"];

    private const int LongestName = 60;
    private const int LongestScript = 400_000;

    /// <summary>Who wrote the article, by the page's own scripts.</summary>
    public static IEnumerable<StatedFact> ReadAuthor(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script:not([src]):not([type*='ld+json' i])").Where(script => script.TextContent.Length <= LongestScript))
        {
            var text = script.TextContent;
            if (AuthorKeys.Select(key => Name(text, key)).OfType<string>().FirstOrDefault() is not { } name)
                continue;
            yield return StatedValues.At(script, StatedField.Author, name, StatedRules.AuthorInScript, 0.57);
            yield break;
        }
    }

    // A name has two words of letters: anything else may be an identifier.
    private static string? Name(string text, string key)
    {
        var quoted = "\"" + key + "\"";
        if (!text.Contains(quoted, StringComparison.Ordinal))
            return null;
        var name = StatedValues.Text(JsonLdText.Value(text, quoted) ?? JsonLdText.NameWithin(text, key));
        return name is { Length: <= LongestName } && name.Contains(' ', StringComparison.Ordinal) && name.All(c => char.IsLetter(c) || c is ' ' or '-' or '.' or '\'' or '’') ? name : null;
    }

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
            if (text.Length > LongestScript)
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
