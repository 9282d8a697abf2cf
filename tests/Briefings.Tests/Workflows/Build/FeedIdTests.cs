using System.Text.Json;
using System.Xml.Linq;
using Briefings.Tests.Planning;
using Briefings.Tests.Rendering;
using Xunit;

namespace Briefings.Tests.Workflows.Build;

public sealed class FeedIdTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly BuildRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_new_slug_and_a_new_domain_leave_every_feed_its_items()
    {
        Build(Site("https://news.example/archive/", "slug: bridge-opens"));
        var before = IdsByFeed();

        Build(Site("https://other.example/", "slug: bridge\naliases: [/en/2024/bridge-opens/]"));

        Assert.Equal(before, IdsByFeed());
        Assert.True(before.Count > 20 && before["en/feed.xml"].Contains("urn:test:2024/new-bridge.en", StringComparison.Ordinal));
        Assert.Contains("https://other.example/en/2024/bridge/", _run.Read("en/feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("news.example", string.Concat(_run.ReadAll().Values), StringComparison.Ordinal);
        Assert.Contains("url=/en/2024/bridge/", _run.Read("en/2024/bridge-opens/index.html"), StringComparison.Ordinal);
        Assert.Contains("/en/2024/bridge-opens/ /en/2024/bridge/ 301", _run.Read("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_is_the_one_of_the_front_matter_in_every_form()
    {
        Build(Site("https://news.example/archive/", "slug: bridge-opens"));

        using var twin = JsonDocument.Parse(_run.Read("en/2024/bridge-opens/index.json"));
        Assert.Equal("urn:test:2024/new-bridge.en", twin.RootElement.GetProperty("id").GetString());
        Assert.Contains("id: \"urn:test:2024/new-bridge.en\"", _run.Read("en/2024/bridge-opens/index.md"), StringComparison.Ordinal);
        Assert.Equal(Ids("en/feed.xml"), Ids("en/atom.xml"));
        Assert.Equal(Ids("en/feed.xml"), Ids("en/feed.json"));
    }

    private void Build(MemorySiteFiles site) => Assert.DoesNotContain(" error ", _run.Build(site), StringComparison.Ordinal);

    private static MemorySiteFiles Site(string baseUrl, string fields) => SampleSite.Files(
        ("site.yml", $"title: Harbour News\nbaseUrl: {baseUrl}\ndefaultLanguage: en\noutputs: {{twins: [md, json]}}\nsources:\n  Closed Daily: {{display: excerpt}}\n"),
        SampleArchive.Article("2024/new-bridge.en", $"date: 2024-07-01\nevents: [harbour-days-2024]\npeople: [Ivo Brandt]\ntopics: [bridges]\n{fields}"));

    private SortedDictionary<string, string> IdsByFeed() => new(
        _run.ReadAll().Keys.Where(IsFeed).ToDictionary(path => path, Ids), StringComparer.Ordinal);

    private static bool IsFeed(string path) => Path.GetFileName(path) is "feed.xml" or "atom.xml" or "feed.json";

    // Those of all its items, in their order.
    private string Ids(string path)
    {
        var text = _run.Read(path);
        if (Path.GetExtension(path) == ".json")
        {
            using var json = JsonDocument.Parse(text);
            return string.Join(' ', json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        }

        var feed = XDocument.Parse(text);
        return string.Join(' ', feed.Descendants("guid").Concat(feed.Descendants(Atom + "entry").Elements(Atom + "id")).Select(id => id.Value));
    }
}
