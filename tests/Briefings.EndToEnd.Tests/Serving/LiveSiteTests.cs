using Briefings.Cli.Serving;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class LiveSiteTests
{
    private const string Article = "content/briefings/2025/harbour.en.md";

    [Theory]
    [InlineData("/", "<!doctype html>")]
    [InlineData("/index.html", "<!doctype html>")]
    [InlineData("/en/2025/harbour/", "Harbour opens")]
    [InlineData("/en/2025/harbour/index.md", "Harbour opens")]
    [InlineData("/assets/a b.txt", "spaced")]
    public void A_file_is_found_by_its_address(string path, string text)
    {
        using var site = Site();

        Assert.Contains(text, Text(Live(site).Find(path)), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/absent")]
    [InlineData("/assets/")]
    [InlineData("/assets")]
    [InlineData("//en/")]
    [InlineData("/../site.yml")]
    [InlineData("/en/../../site.yml")]
    [InlineData("/..\\site.yml")]
    [InlineData("/en/..%2f..%2fsite.yml")]
    [InlineData("/./index.html")]
    [InlineData("/index.html\0.txt")]
    [InlineData("/index.html/")]
    [InlineData("/site.yml")]
    public void Nothing_else_is_found(string path)
    {
        using var site = Site();

        Assert.Null(Live(site).Find(path));
    }

    [Fact]
    public void A_folder_is_named_with_its_slash()
    {
        using var site = Site();

        Assert.Same(SiteAnswer.MovedBelow, Live(site).Find("/en"));
    }

    [Theory]
    [InlineData("/en/absent/", "lang=\"en\"")]
    [InlineData("/de/fehlt/", "lang=\"de\"")]
    [InlineData("/../absent", "lang=\"en\"")]
    [InlineData("/", "lang=\"en\"")]
    public void What_is_not_there_is_answered_in_the_language_of_its_address(string path, string text)
    {
        using var site = Site().Write(
            "content/briefings/2025/hafen.de.md", "---\nid: urn:x:2\ntitle: Hafen\nlanguage: de\n---\n\nEr ist offen.\n");

        Assert.Contains(text, Text(Live(site).NotFound(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_build_there_is_nothing()
    {
        Assert.Null(new LiveSite().Find("/"));
        Assert.Null(new LiveSite().NotFound("/"));
    }

    [Fact]
    public void A_change_is_announced_when_a_page_in_view_is_another()
    {
        using var site = Site();
        var live = Live(site);
        live.Find("/en/2025/harbour/");
        live.Find("/en/2025/ferry/");

        Assert.False(live.Show(State(site)));
        site.Write("content/briefings/2025/ferry.en.md", "---\nid: urn:x:3\ntitle: Ferry\ndate: 2025-04-02\nlanguage: en\n---\n\nIt sails.\n");
        Assert.True(live.Show(State(site)), "A page that was asked for in vain is there now");
        File.Delete(site.At(Article));
        Assert.True(live.Show(State(site)), "A page in view is gone");
    }

    [Fact]
    public void A_page_that_is_asked_for_while_others_are_compared_is_not_forgotten()
    {
        using var site = Site();
        var pages = new SiteBuilder(new DiagnosticBag()).Prepare(new BuildRequest(new DiskSiteFiles(site.Folder)))!.Plan.Pages;
        var live = new LiveSite();
        live.Show(new ServedSite(pages, _ => "old"u8.ToArray()));
        live.Find("/en/2025/harbour/");
        var next = new ServedSite(pages, page =>
        {
            if (page.Path.FileName != "en/2025/harbour/index.html")
                return "new"u8.ToArray();
            // Someone opens another page at this moment.
            Assert.Equal("old", Text(live.Find("/en/")));
            return "old"u8.ToArray();
        });

        Assert.True(live.Show(next));
        Assert.Equal("new", Text(live.Find("/en/")));
    }

    [Fact]
    public void A_state_in_which_a_page_in_view_cannot_be_made_is_not_shown()
    {
        using var site = Site();
        var live = Live(site);
        var before = Text(live.Find("/en/2025/harbour/"));
        site.Write("templates/article.html", Broken);

        Assert.Null(live.Show(State(site)));
        Assert.Equal(before, Text(live.Find("/en/2025/harbour/")));
    }

    [Fact]
    public void A_page_that_cannot_be_made_is_answered_with_the_last_good_one()
    {
        using var site = Site();
        var good = Live(site);
        good.Trust();
        var never = new LiveSite();
        site.Write("templates/article.html", Broken);
        good.Show(State(site));
        never.Show(State(site));

        Assert.Contains("Harbour opens", Text(good.Find("/en/2025/harbour/")), StringComparison.Ordinal);
        Assert.Same(SiteAnswer.Failed, never.Find("/en/2025/harbour/"));
    }

    // Nothing is wrong with it until it is run.
    private const string Broken = "{{ 1 / (page.title | string.size - page.title | string.size) }}\n";

    private static TestSite Site() => new TestSite()
        .Write(Article, "---\nid: urn:x:1\ntitle: Harbour opens\ndate: 2025-04-01\nlanguage: en\n---\n\nIt is open.\n")
        .Write("templates/assets/a b.txt", "spaced");

    private static LiveSite Live(TestSite site)
    {
        var live = new LiveSite();
        Assert.True(live.Show(State(site)));
        return live;
    }

    private static ServedSite State(TestSite site)
    {
        var files = new DiskSiteFiles(site.Folder);
        return new ServedSite(new SiteBuilder(new DiagnosticBag()).Prepare(new BuildRequest(files))!);
    }

    private static string Text(SiteAnswer? answer) => System.Text.Encoding.UTF8.GetString(answer!.Bytes);
}
