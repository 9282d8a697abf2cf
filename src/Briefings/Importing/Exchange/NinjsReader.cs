using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Briefings.Files;
using Briefings.Importing.Formats;

namespace Briefings.Importing.Exchange;

/// <summary>Reads news items in ninjs, the IPTC's form in JSON, of the generations 1 to 3: one item, or a list of them.</summary>
/// <remarks>Generation 3 writes names with capitals (<c>versionCreated</c>) that the others write small; capitals are no matter here.</remarks>
internal sealed class NinjsReader(SourceText file)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <returns>Null where the file is none.</returns>
    /// <exception cref="JsonException">The file is not JSON.</exception>
    public static ImmutableArray<FeedEntry>? Read(SourceText file)
    {
        using var document = JsonDocument.Parse(file.Text, Lenient);
        var root = document.RootElement;
        var reader = new NinjsReader(file);
        IEnumerable<JsonElement> listed = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : Get(root, "items") is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [root];
        var found = listed.Where(IsItem).Select(reader.Item).ToList();
        return found.Count == 0 ? null : [.. found.GroupBy(item => item.Id, StringComparer.Ordinal).Select(versions => versions.MaxBy(item => item.Version)!.ToEntry())];
    }

    private static bool IsItem(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && Text(element, "uri") is not null
        && (Get(element, "bodies") is not null || Get(element, "headlines") is not null || Get(element, "body_xhtml") is not null || Get(element, "body_html") is not null || Get(element, "body_text") is not null || Get(element, "standard") is not null);

    private NewsItem Item(JsonElement item)
    {
        var uri = Text(item, "uri")!;
        var (body, written) = Body(item);
        return new NewsItem(uri, body, LineOf(written ?? uri))
        {
            Headline = Stated(ByRole(item, "headlines", "main") ?? Text(item, "headline") ?? Text(item, "title")),
            Byline = Stated(Text(item, "by") ?? Text(item, "byline") ?? Bylines(item)),
            Located = Stated(Get(item, "located") is { ValueKind: JsonValueKind.Object } located ? Text(located, "name") : Text(item, "located")),
            Provider = Stated(Provider(item)),
            Summary = Stated(ByRole(item, "descriptions", "summary") ?? Text(item, "description_text")),
            Address = Text(item, "weburl") is { } web ? Stated(web) : Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.Scheme == "https" && address.Host.Contains('.', StringComparison.Ordinal) ? Stated(uri) : null,
            Created = Stated(Text(item, "firstcreated") ?? Text(item, "contentcreated") ?? Text(item, "versioncreated")),
            Changed = Stated(Text(item, "versioncreated")),
            Embargo = Stated(Text(item, "embargoed")),
            Version = int.TryParse(Text(item, "version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 1,
            Status = Text(item, "pubstatus") ?? "usable",
            Language = Text(item, "language"),
            Topics = [.. Array(item, "subjects").Concat(Array(item, "subject")).Select(Topic).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            Files = [.. Associated(item).Where(IsPicture).Select(Picture).OfType<FeedFile>()],
            Related = [.. Associated(item).Where(one => !IsPicture(one)).Select(one => Text(one, "uri") ?? ByRole(one, "headlines", "main") ?? Text(one, "headline")).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    // Of several forms the one with marks.
    private static (string Html, string? Written) Body(JsonElement item)
    {
        var bodies = Array(item, "bodies").Select(body => (Value: Text(body, "value"), Type: (Text(body, "contenttype") ?? "").ToLowerInvariant())).Where(body => body.Value is not null).ToList();
        var marked = bodies.Find(body => body.Type.Contains("html", StringComparison.Ordinal) || body.Type.Contains("xml", StringComparison.Ordinal) || body.Value!.TrimStart().StartsWith("<p", StringComparison.OrdinalIgnoreCase)).Value
            ?? Text(item, "body_xhtml") ?? Text(item, "body_html");
        if (marked is not null)
            return (marked, marked);
        var plain = bodies.Count > 0 ? bodies[0].Value! : Text(item, "body_text") ?? "";
        return (string.Concat(plain.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => "<p>" + WebUtility.HtmlEncode(paragraph) + "</p>")), plain);
    }

    // Generations 2 and 3 list them.
    private static string? Bylines(JsonElement item) =>
        string.Join("; ", Array(item, "bylines").Select(one => Text(one, "byline") ?? Text(one, "name")).OfType<string>()) is { Length: > 0 } all ? all : null;

    private static string? Topic(JsonElement subject) =>
        Text(subject, "name") ?? ((Text(subject, "code") ?? Text(subject, "uri")) is { } code ? SubjectCodes.NameOf(code) : null);

    private static string? Provider(JsonElement item) =>
        Array(item, "infosources").Concat(Array(item, "infosource")).Select(source => Text(source, "name")).FirstOrDefault(name => name is not null)
        ?? (Get(item, "provider") is { ValueKind: JsonValueKind.Object } provider ? Text(provider, "name") : Text(item, "provider")) ?? Text(item, "copyrightholder") ?? Text(item, "source");

    private static IEnumerable<JsonElement> Associated(JsonElement item) => Get(item, "associations") switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object),
        { ValueKind: JsonValueKind.Object } named => named.EnumerateObject().Select(one => one.Value).Where(one => one.ValueKind == JsonValueKind.Object),
        _ => [],
    };

    private static bool IsPicture(JsonElement item) => Text(item, "type") is "picture" or "graphic";

    // The largest rendition of a picture.
    private static FeedFile? Picture(JsonElement item)
    {
        var renditions = Get(item, "renditions") is { ValueKind: JsonValueKind.Object } named ? named.EnumerateObject().Select(one => one.Value) : Array(item, "renditions");
        var best = renditions.Where(one => Text(one, "href") is not null).OrderByDescending(one => int.TryParse(Text(one, "width"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? width : 0).FirstOrDefault();
        return best.ValueKind != JsonValueKind.Object ? null : new FeedFile(Text(best, "href")!, "image", ByRole(item, "headlines", "main") ?? Text(item, "headline") ?? "");
    }

    // The one for the role, else the first.
    private static string? ByRole(JsonElement item, string list, string role)
    {
        var all = Array(item, list).Where(one => Text(one, "value") is not null).ToList();
        var chosen = all.Find(one => string.Equals(Text(one, "role"), role, StringComparison.OrdinalIgnoreCase));
        return chosen.ValueKind == JsonValueKind.Object ? Text(chosen, "value") : all.Count > 0 ? Text(all[0], "value") : null;
    }

    private StatedText? Stated(string? value) => value is null ? null : new StatedText(value, LineOf(value));

    private int LineOf(string value) => new JsonLines(file).Of(value);

    private static IEnumerable<JsonElement> Array(JsonElement parent, string name) =>
        Get(parent, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object) : [];

    private static string? Text(JsonElement parent, string name) =>
        Get(parent, name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } value && value.ToString() is { Length: > 0 } text ? text : null;

    private static JsonElement? Get(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var property in parent.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        }

        return null;
    }
}
