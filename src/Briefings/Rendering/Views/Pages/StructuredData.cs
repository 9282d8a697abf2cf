using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Briefings.Content;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views.Pages;

/// <summary>Writes what a page is about as JSON-LD in the words of schema.org.</summary>
internal sealed class StructuredData
{
    // A series that was held every week for years has hundreds of editions.
    private const int MostParts = 50;

    private readonly ViewContext _context;
    private readonly Utf8JsonWriter _json;

    private StructuredData(ViewContext context, Utf8JsonWriter json)
    {
        _context = context;
        _json = json;
    }

    /// <param name="page">The page.</param>
    /// <param name="context">Of the page.</param>
    /// <param name="trail">The pages above it, by name and absolute address, the outermost first.</param>
    public static ReadOnlyMemory<byte> Of(HtmlPage page, ViewContext context, IReadOnlyList<(string Name, string Url)> trail)
    {
        var output = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(output, JsonText.Options))
        {
            var data = new StructuredData(context, json);
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            data.WriteMain(page, trail);
            if (trail.Count > 1 && IsFound(page))
                data.WriteTrail(Needed(trail));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.WrittenMemory;
    }

    /// <summary>Whether a page is about more than what its list names: others state nothing that a search engine makes use of.</summary>
    public static bool IsFor(HtmlPage page) => IsFound(page) || page is HomePage or EntryPage;

    // What people look for; lists of it say by their names alone where they are.
    private static bool IsFound(HtmlPage page) =>
        page is ArticlePage or OwnPagePage or SubjectPage { Subject.Event: not null } or SubjectPage { Subject.Series: not null };

    // Google's guide to breadcrumbs asks for neither the site nor the page itself, and for two at least.
    private static IReadOnlyList<(string Name, string Url)> Needed(IReadOnlyList<(string Name, string Url)> trail)
    {
        var above = trail.Count > 2 ? trail.Count - 1 : trail.Count;
        return [.. trail.Take(above).Skip(above > 2 ? 1 : 0)];
    }

    private void WriteMain(HtmlPage page, IReadOnlyList<(string Name, string Url)> trail)
    {
        switch (page)
        {
            case ArticlePage article:
                WriteArticle(article.Briefing);
                break;
            case SubjectPage { Subject.Event: { } @event } subject:
                WriteEvent(subject, @event);
                break;
            case SubjectPage { Subject.Series: not null } subject:
                WriteSeries(subject);
                break;
            default:
                WritePage(page, trail[^1].Name);
                break;
        }
    }

    private void WriteArticle(Briefing briefing)
    {
        var article = briefing.Article;
        Begin("NewsArticle", _context.Urls.Absolute(briefing.Path));
        _json.WriteString("headline", article.Title);
        _json.WriteString("inLanguage", article.Language.Value);
        Optional("datePublished", article.Import?.Inferred.ContainsKey("date") == true ? null : article.Date?.ToString());
        Optional("dateModified", article.Changed?.ToString());
        if (UrlPolicy.IsWeb(article.OriginalUrl))
            _json.WriteString("isBasedOn", article.OriginalUrl);
        Optional("license", LicenseNames.AddressOf(briefing.Rights.License) ?? briefing.Rights.License);
        Optional("usageInfo", briefing.Rights.UsageTerms);
        Optional("copyrightNotice", briefing.Rights.Copyright);
        WritePicture(briefing);
        if (article.Author.IsEmpty)
            Named("author", "Organization", article.Agency);
        else
            WriteList("author", article.Author, name => WriteThing("Person", name));
        Named("publisher", "Organization", article.Source);
        WriteList("about", article.Events.Where(named => _context.Index.Events.ContainsKey(named.Id)), WriteEventReference);
        WriteList("mentions", article.People, person => WriteThing("Person", person.Name));
        WriteList("correction", article.Corrections, WriteCorrection);
        WriteVersions(briefing);
        _json.WriteEndObject();
    }

    private void WritePicture(Briefing briefing)
    {
        if (briefing.Article.Image is not { } image
            || _context.Plan.Media.For(briefing.Article.Origin.Path).Find(image.Source) is not { Size: { } size } file)
        {
            return;
        }

        _json.WriteStartObject("image");
        _json.WriteString("@type", "ImageObject");
        _json.WriteString("url", _context.Urls.Absolute(file.Path));
        _json.WriteString("width", string.Create(CultureInfo.InvariantCulture, $"{size.Width} px"));
        _json.WriteString("height", string.Create(CultureInfo.InvariantCulture, $"{size.Height} px"));
        Optional("caption", image.Caption);
        Optional("creditText", image.Credit);
        _json.WriteEndObject();
    }

    private void WriteCorrection(Correction correction)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", "CorrectionComment");
        Optional("datePublished", correction.Date?.ToString());
        _json.WriteString("text", correction.Text);
        _json.WriteEndObject();
    }

    private void WriteVersions(Briefing briefing)
    {
        // Which of several versions was there first is said only where the archive knows it.
        var release = _context.Index.ReleaseOf[briefing.Number];
        if (release.Original is not { } original)
            return;
        if (original.Number == briefing.Number)
        {
            WriteList("workTranslation", release.Versions.Where(version => version.Language != briefing.Language), WriteVersion);
        }
        else if (original.Language != briefing.Language)
        {
            _json.WritePropertyName("translationOfWork");
            WriteVersion(original);
        }
    }

    private void WriteVersion(Briefing version)
    {
        Begin("NewsArticle", _context.Urls.Absolute(version.Path));
        _json.WriteString("inLanguage", version.Language.Value);
        _json.WriteEndObject();
    }

    private void WriteEventReference(EventReference reference)
    {
        var subject = _context.Index.Events[reference.Id];
        Begin("Event", UrlOf(subject));
        _json.WriteString("name", subject.Name.In(_context.Language));
        _json.WriteEndObject();
    }

    private void WriteEvent(SubjectPage page, Event @event)
    {
        Begin("Event", _context.Urls.Absolute(page.Path));
        _json.WriteString("name", page.Subject.Name.In(_context.Language));
        Optional("startDate", Known(@event, "start", @event.Start?.ToString()));
        Optional("endDate", Known(@event, "end", @event.End?.ToString()));
        Named("location", "Place", Known(@event, "place", @event.Place));
        if (@event.PartOf is { } whole && _context.Index.Events.TryGetValue(whole, out var larger))
            Reference("superEvent", "Event", larger);
        else if (@event.Series is { } id && _context.Index.Series.TryGetValue(id, out var series))
            Reference("superEvent", "EventSeries", series);
        WriteList("subEvent", _context.Index.PartsOf.GetValueOrDefault(page.Subject.Slug, []).Take(MostParts), WriteShort);
        if (UrlPolicy.IsWeb(@event.Url))
            _json.WriteString("sameAs", @event.Url);
        _json.WriteEndObject();
    }

    private void WriteSeries(SubjectPage page)
    {
        Begin("EventSeries", _context.Urls.Absolute(page.Path));
        _json.WriteString("name", page.Subject.Name.In(_context.Language));
        Named("organizer", "Organization", page.Subject.Series!.Organizer);
        WriteList("subEvent", _context.Index.EditionsOf.GetValueOrDefault(page.Subject.Slug, []).Take(MostParts), WriteShort);
        _json.WriteEndObject();
    }

    private void WriteShort(Subject edition)
    {
        Begin("Event", UrlOf(edition));
        _json.WriteString("name", edition.Name.In(_context.Language));
        Optional("startDate", Known(edition.Event!, "start", edition.Event!.Start?.ToString()));
        _json.WriteEndObject();
    }

    private void WritePage(HtmlPage page, string name)
    {
        Begin(page.IsFront ? "WebSite" : "CollectionPage", _context.Urls.Absolute(page.Path));
        _json.WriteString("name", page.IsFront ? _context.Plan.Site.Title.In(_context.Language) : name);
        _json.WriteString("inLanguage", _context.Language.Value);
        _json.WriteEndObject();
    }

    private void WriteTrail(IReadOnlyList<(string Name, string Url)> trail)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", "BreadcrumbList");
        _json.WriteStartArray("itemListElement");
        for (var i = 0; i < trail.Count; i++)
        {
            _json.WriteStartObject();
            _json.WriteString("@type", "ListItem");
            _json.WriteNumber("position", i + 1);
            _json.WriteString("name", trail[i].Name);
            _json.WriteString("item", trail[i].Url);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    // The id of what has a page is the page's address.
    private void Begin(string type, string url)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", type);
        _json.WriteString("@id", url);
    }

    private void Reference(string property, string type, Subject subject)
    {
        _json.WritePropertyName(property);
        Begin(type, UrlOf(subject));
        _json.WriteString("name", subject.Name.In(_context.Language));
        _json.WriteEndObject();
    }

    private void WriteThing(string type, string name)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", type);
        _json.WriteString("name", name);
        _json.WriteEndObject();
    }

    private void Named(string property, string type, string? name)
    {
        if (name is null)
            return;
        _json.WritePropertyName(property);
        WriteThing(type, name);
    }

    private void Optional(string property, string? value)
    {
        if (value is not null)
            _json.WriteString(property, value);
    }

    private void WriteList<T>(string property, IEnumerable<T> items, Action<T> write)
    {
        var any = false;
        foreach (var item in items)
        {
            if (!any)
                _json.WriteStartArray(property);
            any = true;
            write(item);
        }

        if (any)
            _json.WriteEndArray();
    }

    // A guess is marked on the page; here it could not be.
    private static string? Known(Event @event, string field, string? value) => @event.Inferred.ContainsKey(field) ? null : value;

    private string UrlOf(Subject subject) => _context.Urls.Absolute(subject.Path(subject.PageLanguage(_context.Language)));
}
