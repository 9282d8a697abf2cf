using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes a briefing for programs, with what may be shown of it and nothing else.</summary>
internal sealed class TwinWriter(SitePlan plan, SiteUrls urls)
{
    private readonly SiteLinks _links = new(plan);

    public void Write(AlternatePage page, IBufferWriter<byte> output)
    {
        if (page.Format == TwinFormat.Json)
            WriteJson(page.Briefing, output);
        else
            WriteMarkdown(page.Briefing, output);
    }

    // The values are JSON texts, which are YAML too.
    private void WriteMarkdown(Briefing briefing, IBufferWriter<byte> output)
    {
        var body = briefing.Body.Length > 0 ? TwinText.Of(briefing, plan, urls, _links).Trim() : briefing.Article.Summary ?? "";
        var text = new StringBuilder("---\n");
        // A summary of the first sentences is read there.
        foreach (var (name, value) in FieldsOf(briefing).Where(field => field.Name != "summary" || !body.StartsWith(field.Value, StringComparison.Ordinal)))
            text.Append(name).Append(": \"").Append(JsonEncodedText.Encode(value, JsonText.Options.Encoder)).Append("\"\n");
        WriteCorrections(text, briefing.Article.Corrections);
        text.Append("---\n\n# ").Append(briefing.Article.Title).Append("\n\n");
        text.Append(body).Append('\n');
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private void WriteJson(Briefing briefing, IBufferWriter<byte> output)
    {
        var article = briefing.Article;
        using var json = new Utf8JsonWriter(output, JsonText.Options with { Indented = true });
        json.WriteStartObject();
        foreach (var (name, value) in FieldsOf(briefing))
            json.WriteString(name, value);
        WriteTexts(json, "people", article.People.Select(person => person.Name));
        WriteTexts(json, "organizations", article.Organizations);
        WriteTexts(json, "topics", article.Topics);
        foreach (var own in article.Subjects)
            WriteTexts(json, own.Key, own.Names);
        WriteTexts(json, "events", article.Events.Select(reference => reference.Id.Value));
        WriteTexts(json, "versions", plan.Index.ReleaseOf[briefing.Number].Versions
            .Where(version => version.Number != briefing.Number).Select(version => urls.Absolute(version.Path)));
        WriteCorrections(json, article.Corrections);
        json.WriteString("body", TwinText.Of(briefing, plan, urls, _links));
        json.WriteEndObject();
    }

    private static void WriteCorrections(StringBuilder text, ImmutableArray<Correction> corrections)
    {
        if (!corrections.IsEmpty)
            text.Append("correction:\n");
        foreach (var correction in corrections)
        {
            text.Append("  - {");
            if (correction.Date is { } date)
                text.Append("date: \"").Append(date).Append("\", ");
            text.Append("text: \"").Append(JsonEncodedText.Encode(correction.Text, JsonText.Options.Encoder)).Append("\"}\n");
        }
    }

    private static void WriteCorrections(Utf8JsonWriter json, ImmutableArray<Correction> corrections)
    {
        json.WriteStartArray("corrections");
        foreach (var correction in corrections)
        {
            json.WriteStartObject();
            if (correction.Date is { } date)
                json.WriteString("date", date.ToString());
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private IEnumerable<(string Name, string Value)> FieldsOf(Briefing briefing)
    {
        var article = briefing.Article;
        (string Name, string? Value)[] fields =
        [
            ("id", article.Id),
            ("url", urls.Absolute(briefing.Path)),
            ("title", article.Title),
            ("date", article.Date?.ToString()),
            ("updated", article.Changed?.ToString()),
            ("added", article.Added?.ToString()),
            ("language", article.Language.Value),
            ("place", article.Place),
            ("source", article.Source),
            ("agency", article.Agency),
            ("originalUrl", UrlPolicy.IsWeb(article.OriginalUrl) ? article.OriginalUrl : null),
            ("summary", article.Summary),
            ("image", plan.Media.For(article.Origin.Path).Find(article.Image?.Source) is { } picture ? urls.Absolute(picture.Path) : null),
        ];
        return fields.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!));
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
