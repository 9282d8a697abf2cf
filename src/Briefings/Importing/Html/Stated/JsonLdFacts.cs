using System.Text.Json;
using AngleSharp.Dom;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads what a page states as JSON-LD, of things of any type; articles count more.</summary>
internal sealed class JsonLdFacts(IElement script, List<StatedFact> facts, JsonLdNames known)
{
    private const int Deepest = 12;
    private const int MostTitles = 20;

    private readonly List<StatedFact> _facts = facts;
    private readonly List<(string Headline, int First, int End)> _articles = [];

    public static IEnumerable<StatedFact> Read(IDocument document)
    {
        var titles = Titles(document);
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json' i]"))
        {
            var facts = new List<StatedFact>();
            if (!JsonLdText.Parse(script.TextContent, root => Read(root, script, facts, titles)))
                facts = [.. JsonLdText.Scan(script)];
            foreach (var fact in facts)
                yield return fact;
        }
    }

    // Of several articles it is the one that the page shows; where none is, all are asked.
    private static void Read(JsonElement root, IElement script, List<StatedFact> facts, HashSet<string> titles)
    {
        var reader = new JsonLdFacts(script, [], JsonLdNames.Of(root));
        reader.Visit(root, 0);
        var others = reader._articles.Where(article => !titles.Contains(TextKey.Of(article.Headline))).ToList();
        var isOneShown = others.Count < reader._articles.Count;
        facts.AddRange(reader._facts.Where((_, i) => !isOneShown || !others.Exists(article => article.First <= i && i < article.End)));
    }

    private static HashSet<string> Titles(IDocument document)
    {
        var shown = document.QuerySelectorAll("h1, title").Take(MostTitles).Select(element => element.TextContent).Concat(
            document.QuerySelectorAll("meta[property='og:title'], meta[name='twitter:title']").Select(meta => meta.GetAttribute("content") ?? ""));
        return shown.Select(StatedValues.Text).OfType<string>().SelectMany(text => SiteNames.Parts(text).Append(text)).Select(TextKey.Of).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    private void Visit(JsonElement thing, int depth)
    {
        if (depth > Deepest)
            return;
        if (thing.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in thing.EnumerateArray())
                Visit(item, depth + 1);
        }
        else if (thing.ValueKind == JsonValueKind.Object && Kind(thing) is not ThingKind.Beside and var kind)
        {
            var first = _facts.Count;
            Add(thing, kind);
            if (kind == ThingKind.Article && Text(thing, "headline") is { } headline)
                _articles.Add((headline, first, _facts.Count));
            foreach (var inner in thing.EnumerateObject())
            {
                if (inner.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "hasPart" && inner.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    Visit(inner.Value, depth + 1);
            }
        }
    }

    private void Add(JsonElement thing, ThingKind kind)
    {
        var trust = kind == ThingKind.Article ? 0.95 : kind == ThingKind.Page ? 0.8 : 0.6;
        var rule = kind == ThingKind.Article ? StatedRules.JsonLd : StatedRules.JsonLdOfOther;
        void State(StatedField field, string? value, double share = 1)
        {
            if (StatedValues.Text(value) is { } text)
                _facts.Add(StatedValues.At(script, field, text, rule, trust * share));
        }

        if (kind is ThingKind.Article or ThingKind.Page)
        {
            State(StatedField.Title, Text(thing, "headline") ?? Text(thing, "name"), kind == ThingKind.Article ? 0.95 : 0.7);
            State(StatedField.Language, Text(thing, "inLanguage"));
            State(StatedField.Address, Address(thing), 0.9);
            foreach (var author in Names(thing, "author").Concat(Names(thing, "creator")))
                State(StatedField.Author, author);
            State(StatedField.Site, Names(thing, "publisher").FirstOrDefault(), 0.95);
        }
        else if (kind == ThingKind.Site)
        {
            State(StatedField.Site, Text(thing, "name"));
            return;
        }

        State(StatedField.Date, Text(thing, "datePublished") ?? Text(thing, "dateCreated") ?? Text(thing, "uploadDate"));
        State(StatedField.Updated, Text(thing, "dateModified"));
    }

    private static string? Address(JsonElement thing) =>
        Text(thing, "mainEntityOfPage") ?? (thing.TryGetProperty("mainEntityOfPage", out var page) && page.ValueKind == JsonValueKind.Object ? Text(page, "@id") : null) ?? Text(thing, "url");

    private static ThingKind Kind(JsonElement thing)
    {
        if (!thing.TryGetProperty("@type", out var type))
            return ThingKind.Other;
        if (type.ValueKind != JsonValueKind.Array)
            return Kind(type.ValueKind == JsonValueKind.String ? type.GetString()! : "");
        return type.EnumerateArray().Select(one => Kind(one.ValueKind == JsonValueKind.String ? one.GetString()! : "")).DefaultIfEmpty(ThingKind.Other).Min();
    }

    private static ThingKind Kind(string type) => type.Split('/', '#', ':')[^1] switch
    {
        "Report" or "BlogPosting" or "LiveBlogPosting" or "PressRelease" or "SocialMediaPosting" or "CreativeWork" or "Recipe" => ThingKind.Article,
        var name when name.EndsWith("Article", StringComparison.OrdinalIgnoreCase) => ThingKind.Article,
        "WebPage" or "ItemPage" or "AboutPage" => ThingKind.Page,
        "WebSite" or "Organization" or "NewsMediaOrganization" => ThingKind.Site,
        "Comment" or "Review" or "BreadcrumbList" or "ItemList" or "ImageObject" or "Person" or "Product" or "Offer" or "Event" or "Question" or "Answer" or "SearchAction" => ThingKind.Beside,
        _ => ThingKind.Other,
    };

    private IEnumerable<string> Names(JsonElement thing, string property)
    {
        if (!thing.TryGetProperty(property, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Name).OfType<string>() : Name(value) is { } one ? [one] : [];
    }

    private string? Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "name") ?? known.Find(Text(value, "@id")),
        _ => null,
    };

    private static string? Text(JsonElement thing, string name)
    {
        if (!thing.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array)
            value = value.EnumerateArray().FirstOrDefault(item => item.ValueKind == JsonValueKind.String);
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    private enum ThingKind
    {
        Article,
        Page,
        Site,
        Other,
        Beside,
    }
}
