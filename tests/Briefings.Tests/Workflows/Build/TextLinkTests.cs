using Briefings.Content;
using Briefings.Tests.Planning;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Workflows.Build;

public sealed class TextLinkTests : IDisposable
{
    private readonly BuildRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("[a](/en/2024/pier/)")]
    [InlineData("[a](/en/2024/pier/index.html#p1)")]
    [InlineData("[a](../pier/#p1 'Title') and [b](#p1) and [c](#top) and [d](#)")]
    [InlineData("[a](/en/2024/pier/?from=here#:~:text=pier)")]
    [InlineData("[a](/old/pier/)")]
    [InlineData("[a](/en/feed.xml) and ![b](/assets/icon.svg)")]
    [InlineData("[a](https://news.example/archive/en/2024/pier/) and [b](https://news.example/other)")]
    [InlineData("[a](/%65n/2024/pier/)")]
    [InlineData("[a](https://elsewhere.example/gone) and <https://elsewhere.example> and [b](mailto:a@b.example)")]
    [InlineData("`[a](/gone/)` and \\[b](/gone/)")]
    [InlineData("<a href=\"/gone/\">raw</a>")]
    public void A_link_that_leads_somewhere_is_no_finding(string body) =>
        Assert.Empty(_run.Build(Site(body)));

    [Theory]
    [InlineData("Text.\n\nSee [a](/en/2024/pire/).", 10, 9, "BR0606: '/en/2024/pire/' leads to no page of this site; did you mean '/en/2024/pier/'?")]
    [InlineData("[a](../pire/)", 8, 5, "BR0606: '../pire/' leads to no page of this site; did you mean '/en/2024/pier/'?")]
    [InlineData("[a](/en/2024/pier)", 8, 5, "BR0606: '/en/2024/pier' leads to no page of this site; did you mean '/en/2024/pier/'?")]
    [InlineData("[a](pire.en.md)", 8, 5, "BR0606: 'pire.en.md' leads to no page of this site; did you mean '/content/briefings/2024/pier.en.md'?")]
    [InlineData("[a](pier.de.md)", 8, 5, "BR0606: 'pier.de.md' leads to no page of this site; did you mean '/en/2024/pier/'?")]
    [InlineData("[a](pier.en.md#p2)", 8, 5, "BR0607: 'pier.en.md#p2' leads to no place on that page: it has no '#p2'; did you mean 'p1'?")]
    [InlineData("[a](/de/2024/pier/)", 8, 5, "BR0606: '/de/2024/pier/' leads to no page of this site; did you mean '/en/2024/pier/'?")]
    [InlineData("[a](https://news.example/archive/nowhere/at-all/)", 8, 5, "BR0606: 'https://news.example/archive/nowhere/at-all/' leads to no page of this site")]
    [InlineData("<https://news.example/archive/nowhere/at-all/>", 8, 1, "BR0606: 'https://news.example/archive/nowhere/at-all/' leads to no page of this site")]
    [InlineData("![a](/img/a.png)", 8, 6, "BR0606: '/img/a.png' leads to no page of this site")]
    [InlineData("See [a][x].\n\n[x]: /nowhere/at-all/", 10, 6, "BR0606: '/nowhere/at-all/' leads to no page of this site")]
    [InlineData("- > deep [a](\n  > /nowhere/at-all/)", 9, 5, "BR0606: '/nowhere/at-all/' leads to no page of this site")]
    [InlineData("[a](#p2)", 8, 5, "BR0607: '#p2' leads to no place on that page: it has no '#p2'; did you mean 'p1'?")]
    [InlineData("[a](/en/2024/pier/#conclusion)", 8, 5, "BR0607: '/en/2024/pier/#conclusion' leads to no place on that page: it has no '#conclusion'")]
    public void A_link_that_leads_nowhere_is_an_error_where_it_is(string body, int line, int column, string message) =>
        Assert.Equal($"content/briefings/2024/bridge.en.md:{line}:{column}: error {message}", _run.Build(Site(body)));

    [Theory]
    [InlineData("pier.en.md", "en/2024/wharf/")]
    [InlineData("./pier.md#p1", "en/2024/wharf/#p1")]
    [InlineData("pier.de.md", "de/2024/pier/")]
    [InlineData("../2024/pier.en.md?from=here", "en/2024/wharf/?from=here")]
    [InlineData("content/briefings/2024/pier.en.md", "en/2024/wharf/")]
    [InlineData("/content/briefings/2024/pier.en.md", "en/2024/wharf/")]
    [InlineData("/briefings/2024/pier.en.md", "en/2024/wharf/")]
    [InlineData("../../pages/legal/imprint.en.md", "en/legal/imprint/")]
    [InlineData("../../events/days-2024.md", "en/events/days-2024/")]
    [InlineData("%70ier.en.md", "en/2024/wharf/")]
    public void A_text_may_be_linked_to_by_its_file(string written, string address)
    {
        var files = SampleArchive.Files(
            Article("2024/pier.en", "date: 2024-05-01\nslug: wharf"), Article("2024/pier.de", "date: 2024-05-01"),
            Article("2024/bridge.en", "date: 2024-05-02\nevents: [days-2024]", $"[a]({written})"),
            Event("days-2024", "title: Days 2024"), ("content/pages/legal/imprint.en.md", "---\ntitle: Imprint\n---\n\nText.\n"));

        Assert.Empty(_run.Build(files));
        Assert.Contains($"<a href=\"https://news.example/archive/{address}\">a</a>", _run.Read("en/2024/bridge/index.html"), StringComparison.Ordinal);
        Assert.Contains($"[a](https://news.example/archive/{address})", _run.Read("en/2024/bridge/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_on_events_are_checked_too()
    {
        var files = SampleArchive.Files(
            ("content/events/days-2024.md", "---\ntitle: Days 2024\n---\n\nSee [there](/gone-for-good/).\n"),
            Article("2024/pier.en", "date: 2024-05-01"));

        Assert.Equal(
            "content/events/days-2024.md:5:13: error BR0606: '/gone-for-good/' leads to no page of this site", _run.Build(files));
    }

    [Fact]
    public void A_link_to_a_draft_leads_nowhere()
    {
        var files = SampleArchive.Files(
            Article("2024/pier.en", "date: 2024-05-01\ndraft: true"), Article("2024/bridge.en", "date: 2024-05-02", "[a](../pier/)"));

        Assert.StartsWith("content/briefings/2024/bridge.en.md:8:5: error BR0606", _run.Build(files), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[words](map.png)")]
    [InlineData("![words](x)")]
    [InlineData("![words](\"onerror=\"alert(1)\")")]
    [InlineData("[words](/\"onmouseover=\"alert(1))")]
    public void What_no_one_wrote_for_this_site_keeps_its_words_without_a_link(string body)
    {
        var found = _run.Build(Site(body));

        Assert.Contains("warning BR0608", found, StringComparison.Ordinal);
        Assert.Contains("<p>words</p>", _run.Read("en/2024/bridge/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "warning BR0608")]
    [InlineData(1, "error BR0606")]
    public void An_imported_text_links_from_where_it_was_copied_until_a_person_edits_it(int edits, string found)
    {
        const string body = "See [page two](/news/2) there.";
        var import = $"import: {{seed: seeds/a.txt, sha256: '00', body: {ContentHash.Of(body)}}}";
        var files = SampleArchive.Files(Article("2024/pier.en", $"date: 2024-05-01\n{import}", body + new string('!', edits)));

        Assert.Contains(found, _run.Build(files), StringComparison.Ordinal);
        Assert.Equal(edits == 0, File.Exists(Path.Combine(_run.Output, "index.html")));
    }

    [Fact]
    public void What_is_found_in_a_text_that_this_run_imports_has_its_place_in_the_file_that_is_written()
    {
        var files = SampleArchive.Files();
        files.Write("seeds/pier.md", System.Text.Encoding.UTF8.GetBytes(
            "# The pier opens again\n\nLINDAU, 3 May 2024 – The pier of the harbour opens again on Friday after two years of work, the town said.\n\nVisitors find more [on page two](/news/2) of its paper.\n"));

        var first = Assert.Single(_run.Build(files).Split('\n'), line => line.Contains("BR0608", StringComparison.Ordinal));

        var place = first.Split(':');
        var line = files[place[0]].Split('\n')[int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture) - 1];
        Assert.StartsWith("/news/2)", line[(int.Parse(place[2], System.Globalization.CultureInfo.InvariantCulture) - 1)..], StringComparison.Ordinal);
        Assert.Contains(first, _run.Build(files), StringComparison.Ordinal);
    }

    private static MemorySiteFiles Site(string body) => SampleArchive.Files(
        Article("2024/pier.en", "date: 2024-05-01\naliases: [/old/pier/]"), Article("2024/bridge.en", "date: 2024-05-02", body));
}
