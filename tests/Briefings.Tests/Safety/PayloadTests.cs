using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Tests.Planning;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Safety;

/// <summary>Nothing that a text, a field or a file of the site says is armed in any file that is written.</summary>
public class PayloadTests
{
    private static readonly XNamespace s_content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void No_payload_in_any_field_is_armed_where_its_readers_read_it()
    {
        var files = Render(Site());
        Assert.True(files.Count > 1000, $"{files.Count}");

        var armed = files.SelectMany(file => Armed(file.Key, file.Value).Where(found => found.Length > 0).Select(found => $"{file.Key}: {found}")).ToArray();

        Assert.True(armed.Length == 0, $"{armed.Length} armed:\n" + string.Join('\n', armed.Take(20)));
    }

    [Fact]
    public void The_oracle_finds_what_is_armed()
    {
        Assert.NotEmpty(Oracle.Armed("<p><img src=x onerror=alert(1)></p>"));
        Assert.NotEmpty(Oracle.Armed("<p><a href=\"javascript:alert(1)\">a</a></p>"));
        Assert.NotEmpty(Oracle.Armed("<script>alert(1)</script>"));
        Assert.NotEmpty(Oracle.Armed("<iframe src=//a.test></iframe>"));
        Assert.Empty(Oracle.Armed("<!doctype html><html><head><title>a</title></head><body><main class=a><a href=\"https://a.test/\">a</a></main></body></html>"));
    }

    private static IEnumerable<string> Armed(string path, string text) => Path.GetExtension(path) switch
    {
        ".html" => [Oracle.Armed(text)],
        ".xml" when text.Contains("<rss", StringComparison.Ordinal) => Rss(XDocument.Parse(text)),
        ".xml" when text.Contains("<feed", StringComparison.Ordinal) => Atom(XDocument.Parse(text)),
        ".opml" => XDocument.Parse(text).Descendants().Attributes().Where(a => a.Name.LocalName is "text" or "title").Select(a => Oracle.Armed(a.Value)),
        ".xml" => XDocument.Parse(text).Root is null ? ["no root"] : [],
        ".json" => Json(text),
        _ => [],
    };

    // What RSS holds is HTML to its readers, whichever element it is.
    private static IEnumerable<string> Rss(XDocument rss) => rss.Descendants()
        .Where(element => element.Name.LocalName is "link" or "guid" or "comments" or "source" or "enclosure" && (string?)element.Attribute("isPermaLink") is not "false")
        .Select(element => (string?)element.Attribute("url") ?? (string?)element.Attribute("href") ?? element.Value).Where(url => !IsAddress(url)).Select(url => "leads to " + url)
        .Concat(RssTexts(rss));

    private static IEnumerable<string> RssTexts(XDocument rss) => rss.Descendants()
        .Where(element => !element.HasElements && (element.Name.LocalName is "title" or "description" or "category" or "creator" or "language" || element.Name == s_content + "encoded"))
        .Select(element => Oracle.Armed(element.Value));

    private static IEnumerable<string> Atom(XDocument atom)
    {
        foreach (var title in atom.Descendants().Where(element => element.Name.LocalName is "title" or "subtitle" or "summary"))
        {
            var type = (string?)title.Attribute("type");
            if (type == "html" && title.Name.LocalName == "summary")
                yield return Oracle.Armed(title.Value);
            else if (type != "text")
                yield return $"{title.Name.LocalName} has no type";
        }

        foreach (var body in atom.Descendants(s_atom + "content"))
            yield return Oracle.Armed(body.Value);
        foreach (var link in atom.Descendants().Attributes("href").Select(href => href.Value).Concat(atom.Descendants(s_atom + "uri").Select(uri => uri.Value)))
            yield return IsAddress(link) ? "" : "leads to " + link;
    }

    private static IEnumerable<string> Json(string text)
    {
        using var json = JsonDocument.Parse(text);
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("items", out var items))
            return text.Contains("</script", StringComparison.OrdinalIgnoreCase) ? ["ends a script"] : [];
        return
        [
            .. items.EnumerateArray().Where(item => item.TryGetProperty("content_html", out _)).Select(item => Oracle.Armed(item.GetProperty("content_html").GetString()!)),
            .. items.EnumerateArray().SelectMany(item => ((string[])["url", "external_url", "image"]).Where(key => item.TryGetProperty(key, out _)).Select(key => IsAddress(item.GetProperty(key).GetString()!) ? "" : $"{key} {item.GetProperty(key)}")),
        ];
    }

    // What readers of feeds open when a title is chosen.
    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto";

    private static Dictionary<string, string> Render(MemorySiteFiles site)
    {
        var diagnostics = new DiagnosticBag();
        var prepared = new SiteBuilder(diagnostics).Prepare(new BuildRequest(site));
        Assert.True(prepared is not null, string.Join('\n', diagnostics.ToSorted().Where(finding => finding.Severity == Severity.Error).Take(20)));
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        Assert.True(prepared.RenderAll(
            (page, bytes) =>
            {
                var text = Encoding.UTF8.GetString(bytes);
                lock (files)
                    files[page.Path.FileName] = text;
            },
            new ParallelOptions()));
        return files;
    }

    private static MemorySiteFiles Site()
    {
        var all = string.Join(' ', Payloads.All.Where(payload => !payload.Contains('\n', StringComparison.Ordinal)));
        var value = Yaml(Payloads.All[2]);
        var site = SampleArchive.Files(("site.yml", $"""
            title: {Yaml("Harbour <img src=x onerror=alert(1)> News")}
            description: {Yaml(all)}
            baseUrl: https://news.example/archive/
            defaultLanguage: en
            outputs: {"{twins: [md, json]}"}
            subjects: {"{people: {pages: 1, feeds: [rss, atom, json]}, organizations: {pages: 1, feeds: [rss]}, places: {pages: 1, feeds: [atom]}, topics: {feeds: [rss, atom, json]}}"}
            menu: [home, {"{"}to: "https://a.test/{"'"}onmouseover={"'"}alert(1)", label: {value}{"}"}]
            footer: [{"{"}to: imprint, label: {value}{"}"}]
            params: {"{"}motto: {value}{"}"}
            sources:
              {Yaml(Payloads.All[0])}: {"{"}display: full, url: {Yaml("javascript:alert(1)")}, license: {value}, usageTerms: {value}, copyright: {value}{"}"}

            """));
        Write(site, ("content/decisions.yml", $"fields:\n{string.Concat(Payloads.All.Select((payload, i) => $"  - {{article: 'urn:test:2024/a-{i}.en', field: title, value: {Yaml(payload.Replace('\n', ' '))}, accept: {(i % 2 == 0 ? "true" : "false")}}}\n"))}"));
        Write(site, ("content/links.yml", $"conflicts:\n{string.Concat(Payloads.All.Select((payload, i) => $"  - {{kind: number, subject: {Yaml(payload.Replace('\n', ' '))}, a: {{article: 'urn:test:2024/a-{i}.en', words: {Yaml(payload.Replace('\n', ' '))}}}, b: {{article: 'urn:test:2024/a-{i}.de', words: {Yaml(payload.Replace('\n', ' '))}}}}}\n"))}"));
        for (var i = 0; i < Payloads.All.Length; i++)
            Add(site, i, Payloads.All[i]);
        return site;
    }

    private static void Add(MemorySiteFiles site, int number, string payload)
    {
        var value = Yaml(payload.Replace('\n', ' '));
        var fields =
            $"title: {value}\ndate: 2024-01-{(number % 28) + 1:00}\nplace: {value}\nsource: {value}\nagency: {value}\noriginalUrl: {value}\nsummary: {value}\nauthor: [{value}]\nlicense: {value}\nusageTerms: {value}\ncopyright: {value}\nparams: {{note: {value}}}\n"
            + $"people: [{{name: {value}, role: {value}}}]\norganizations: [{value}]\ntopics: [{value}]\ncorrection: [{{date: 2024-02-01, text: {value}}}]\nimport: {{seed: {value}, sha256: '00', body: '00', inferred: {{date: {value}, title: {value}}}}}\nevents: [e-{number}]\ntranslationKey: k-{number}\n";
        Write(site, SampleArchive.Article($"2024/a-{number}.en", fields, payload));
        Write(site, SampleArchive.Article($"2024/a-{number}.de", fields, $"Vor {payload} nach.\n\n- {payload}\n\n> {payload}"));
        Write(site, ($"content/events/e-{number}.md", $"---\ntitle: {{en: {value}, de: {value}}}\nplace: {value}\nurl: {value}\naliases: [{Yaml("Also " + payload.Replace('\n', ' '))}]\nseries: s-{number}\nstart: 2024\n---\n\n{payload}\n"));
        Write(site, ($"content/series/s-{number}.md", $"---\ntitle: {value}\norganizer: {value}\n---\n\n{payload}\n"));
        Write(site, ($"content/pages/{(number == 0 ? "imprint" : $"page-{number}")}.en.md", $"---\ntitle: {value}\nsummary: {value}\nmenu: {value}\nparams: {{note: {value}}}\n---\n\n{payload}\n"));
        var name = payload.Replace('/', '-').Replace('\\', '-');
        if (!name.Any(char.IsControl))
        {
            Write(site, ($"templates/assets/{name}.js", "1"));
            Write(site, ($"static/{name}.txt", "1"));
        }

        if (number % 3 == 0)
            AddSeeds(site, number, payload);
        else
            AddFeedsAndPages(site, number, payload, new string([.. name.Where(c => !char.IsControl(c))]));
    }

    // Each in all that its form can say.
    private static void AddFeedsAndPages(MemorySiteFiles site, int number, string payload, string name)
    {
        var line = payload.Replace('\n', ' ');
        var value = Yaml(line);
        var text = $"Ferries {line} will run at night again from Monday, said Ana Ferro, director of the Lake Board number {number}.";
        var html = System.Net.WebUtility.HtmlEncode(line);
        var twice = System.Net.WebUtility.HtmlEncode(System.Net.WebUtility.HtmlEncode(text));
        if (number % 3 == 1)
        {
            Write(site, ($"seeds/{name} {number}.txt", $"{text}\n\n{text}\n"));
            Write(site, ($"seeds/q{number}.md", $"---\ntitle: {value}\nauthor: {value}\ntags: [{value}]\nsource: {value}\ndescription: {value}\nslug: {value}\naliases: [{value}]\nlink: {value}\nlayout: {value}\n---\n\n{text}\n\n{payload}\n"));
            Write(site, ($"seeds/w{number}.atom", $"<feed xmlns='http://www.w3.org/2005/Atom' xml:base=\"https://a.test/\"><title type='html'>{twice}</title><entry><id>{html}</id><title type='html'>{twice}</title><author><name>{html}</name></author><category term=\"{html}\"/><link href=\"{html}\"/><updated>2025-03-03</updated><summary type='html'>{twice}</summary><content type='html'>{twice}</content></entry></feed>"));
            return;
        }

        Write(site, ($"seeds/j{number}.json", JsonSerializer.Serialize(new { version = "https://jsonfeed.org/version/1.1", title = line, items = new[] { new { id = line, url = line, title = line, content_html = text, summary = line, image = line, authors = new[] { new { name = line } }, tags = new[] { line } } } })));
        Write(site, ($"seeds/l{number}.html", $"<html><head><title>{html}</title><base href=\"{html}\"><meta name=author content=\"{html}\"><meta property=og:site_name content=\"{html}\"><meta property=og:image content=\"{html}\"><link rel=canonical href=\"{html}\"><script type=\"application/ld+json\">{JsonSerializer.Serialize(new { type = "NewsArticle", headline = line, author = line, publisher = line })}</script></head><body><article><h1>{html}</h1><p>{text}</p><p><a href=\"{html}\" title=\"{html}\">{html}</a> <img src=\"{html}\" alt=\"{html}\"></p><figure><figcaption>{html}</figcaption></figure><p>{html}</p></article></body></html>"));
    }

    private static void AddSeeds(MemorySiteFiles site, int number, string payload)
    {
        var line = payload.Replace('\n', ' ');
        var lead = $"LINDAU, March {(number % 28) + 1}, 2025 - Ferries {line} will run at night again from Monday, said Ana Ferro, director of the Lake Board number {number}.";
        var html = System.Net.WebUtility.HtmlEncode(lead);
        Write(site, ($"seeds/t{number}.txt", $"Ferries {number} {line}\n\n{lead}\n\n{payload}\n\nSource: {line}\n"));
        Write(site, ($"seeds/m{number}.md", $"# Boats {number} {line}\n\n{lead}\n\n{payload}\n"));
        Write(site, ($"seeds/h{number}.html", $"<html><head><title>Ships {number} {html}</title></head><body><h1>Ships {number} {html}</h1><p>{html}</p><p>{lead}</p></body></html>"));
        Write(site, ($"seeds/f{number}.xml", $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>{html}</title><item><title>Sails {number} {html}</title><guid>g{number}</guid><link>https://a.test/{number}</link><description>{System.Net.WebUtility.HtmlEncode(html)}</description></item></channel></rss>"));
    }

    private static void Write(MemorySiteFiles site, (string Path, string Text) file) => site.Write(file.Path, Encoding.UTF8.GetBytes(file.Text));

    private static string Yaml(string text) => YamlText.Scalar(text, inFlow: true);
}
