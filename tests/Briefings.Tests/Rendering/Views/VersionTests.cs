using System.Text;
using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Briefings.Tests.Planning;
using Briefings.Workflows.Build;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Rendering.Views;

/// <summary>What pages say of their versions in other languages, and where moved ones lead.</summary>
public class VersionTests
{
    private const string Key = "translationKey: ferries\n";

    [Fact]
    public void Of_two_reprints_the_one_that_a_translation_names_names_it_in_turn()
    {
        var site = RenderedSite.Of(SampleArchive.Files(
            Article("2025/a.en", Key + "date: 2025-03-03"), Article("2025/b.en", Key + "date: 2025-03-04"), Article("2025/c.de", Key + "date: 2025-03-03")));

        Assert.Equal("en=/en/2025/b/ de=/de/2025/c/ x-default=/en/2025/b/", Alternates(site, "de/2025/c"));
        Assert.Equal("en=/en/2025/b/ de=/de/2025/c/ x-default=/en/2025/b/", Alternates(site, "en/2025/b"));
        Assert.Equal("", Alternates(site, "en/2025/a"));
        Assert.Contains("href=\"/archive/de/2025/c/\"", site.Main("en/2025/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_to_be_found_is_named_by_no_version()
    {
        var site = RenderedSite.Of(SampleArchive.Files(
            Article("2025/a.en", Key + "noindex: true"), Article("2025/c.de", Key), Article("2025/d.fr", Key),
            ("content/pages/imprint.en.md", "---\ntitle: A\nnoindex: true\n---\n\nText.\n"), ("content/pages/imprint.de.md", "---\ntitle: B\n---\n\nText.\n")));

        Assert.Equal("de=/de/undated/c/ fr=/fr/undated/d/ x-default=/de/undated/c/", Alternates(site, "de/undated/c"));
        Assert.Equal("", Alternates(site, "en/undated/a"));
        Assert.Equal("", Alternates(site, "de/imprint"));
    }

    [Theory]
    [InlineData(Key, "/archive/en/2025/ferries/de/")]
    [InlineData("", "/archive/en/2025/ferries/")]
    public void Versions_side_by_side_that_were_published_lead_to_where_they_are_after_a_rename(string key, string target)
    {
        var site = SampleArchive.Files(
            Article("2025/a.en", key + "date: 2025-03-03\nslug: ferries\naliases: [/en/2025/a/]"), Article("2025/c.de", key + "date: 2025-03-03"));
        site.Write(PublishedUrls.FileName, Encoding.UTF8.GetBytes("url /en/2025/a/\nurl /en/2025/a/de/\nurl /en/2025/a/de/x/\nurl /en/2025/ab/de/\n"));

        var plan = new SiteBuilder(new DiagnosticBag()).Prepare(new BuildRequest(site))!;
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        plan.RenderAll((page, bytes) => pages.Add(page.Path.FileName, Encoding.UTF8.GetString(bytes)), new ParallelOptions { MaxDegreeOfParallelism = 1 });

        Assert.Equal($"/archive/en/2025/a/ /archive/en/2025/ferries/ 301\n/archive/en/2025/a/de/ {target} 301\n", pages["_redirects"]);
        Assert.Contains($"url={target}\"", pages["en/2025/a/de/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/en/2025/03/")]
    [InlineData("/b/../c/")]
    [InlineData("/feed.xml/a/")]
    public void An_address_that_only_a_seed_asks_for_ends_no_build(string alias)
    {
        var site = SampleArchive.Files(("seeds/a.md", $"---\ntitle: Boats\ndate: 2025-03-03\naliases: [/old/, {alias}]\n---\n\nBoats of wood were built here for 200 years, and the last of them is in the museum now.\n"));
        var diagnostics = new DiagnosticBag();

        var prepared = new SiteBuilder(diagnostics).Prepare(new BuildRequest(site));

        Assert.Contains(prepared!.Plan.Pages, page => page.Path.ToString() == "/old/");
        Assert.Equal(alias.Contains("..", StringComparison.Ordinal) ? 0 : 1, diagnostics.ToSorted().Count(finding => finding.Code == "BR0614" && finding.Severity == Severity.Warning));
    }

    // As "en=/en/2025/a/ x-default=/en/2025/a/".
    private static string Alternates(RenderedSite site, string folder) => string.Join(' ', site.Head(folder + "/index.html").Split("<link rel=\"alternate\" hreflang=\"").Skip(1)
        .Select(link => link[..link.IndexOf("/\">", StringComparison.Ordinal)].Replace("\" href=\"https://news.example/archive", "=", StringComparison.Ordinal) + "/"));
}
