using System.Text.Json;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class PublishCommandTests
{
    [Fact]
    public void Without_apply_it_is_a_plan()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}");

        var run = site.Run("publish");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("+ a/index.html\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("web: 6 added, 0 changed, 0 removed, ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Add --apply to publish", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(site.At("www")));
        Assert.False(File.Exists(site.At("urls.lock")));
    }

    [Fact]
    public void A_plan_begins_with_the_titles_of_articles()
    {
        using var site = new TestSite().Write("site.yml", "title: News\nbaseUrl: https://news.harbour.dev/\npublish: {web: {to: folder, path: www}}\n")
            .Write(OldArticle("one")).Write(OldArticle("two"));
        Assert.Equal(0, site.Run("build", "-q").ExitCode);
        Assert.StartsWith("Articles: 2 new, 0 changed, 0 moved\n  new     ", site.Run("publish").Out, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("publish", "--apply").ExitCode);

        site.Write("content/briefings/one.md", OldArticle("one").Text.Replace("Text of", "More of", StringComparison.Ordinal));
        site.Run("build", "-q");

        Assert.StartsWith("Articles: 0 new, 1 changed, 0 moved\n  changed The one\n", site.Run("publish").Out, StringComparison.Ordinal);

        static (string Path, string Text) OldArticle(string name) =>
            ($"content/briefings/{name}.md", $"---\nid: urn:x:{name}\ntitle: The {name}\nlanguage: en\ndate: 2025-03-03\n---\n\nText of {name}.\n");
    }

    [Fact]
    public void A_base_url_that_readers_cannot_reach_is_refused()
    {
        foreach (var url in (string[])["http://localhost:4000/", "https://example.org/"])
        {
            using var site = new TestSite().Write("site.yml", $"title: News\nbaseUrl: {url}\npublish: {{web: {{to: folder, path: www}}}}\n");
            site.Run("build", "-q");

            var run = site.Run("publish", "--apply");

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("baseUrl", run.Error, StringComparison.Ordinal);
            Assert.False(Path.Exists(site.At("www")));
        }
    }

    [Fact]
    public void A_source_of_the_site_that_no_article_has_is_reported()
    {
        using var site = new TestSite().Write("site.yml", "title: News\nsources: {Harbour Wier: {display: excerpt}}\n").Write("content/briefings/one.md", "---\nid: urn:x:one\ntitle: The one\nlanguage: en\nsource: Harbour Wire\n---\n\nText.\n");

        Assert.Contains("BR1211: No article has the source 'Harbour Wier'; did you mean 'Harbour Wire'?", site.Run("build", "-q").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_something_else_publishes_is_written_down_and_nothing_is_published()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}");

        var run = site.Run("publish", "--lock");

        Assert.Equal((0, "Wrote 5 addresses to urls.lock\n"), (run.ExitCode, run.Error));
        Assert.Contains("url /a/\n", site.Read("urls.lock"), StringComparison.Ordinal);
        Assert.False(Path.Exists(site.At("www")));
        Directory.Delete(site.At("public/a"), recursive: true);
        var gone = site.Run("publish", "--lock");
        Assert.Equal(1, gone.ExitCode);
        Assert.Contains("url /a/\n", site.Read("urls.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_shows_the_new_site_keeps_the_old_ones_and_goes_back()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www, keep: 2}}");

        var runs = new[] { "1", "2", "3" }.Select(text => site.Page("a", text).Run("publish", "--apply", "-q")).ToArray();

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        Assert.Contains("<p>3</p>", site.Read("www/a/index.html"), StringComparison.Ordinal);
        Assert.Equal(["000002", "000003"], Directory.GetDirectories(site.At("www.releases")).Select(Path.GetFileName).Order());
        Assert.Equal(0, site.Run("publish", "--rollback", "--plan").ExitCode);
        Assert.Contains("<p>3</p>", site.Read("www/a/index.html"), StringComparison.Ordinal);
        Assert.Equal(0, site.Run("publish", "--rollback").ExitCode);
        Assert.Contains("<p>2</p>", site.Read("www/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("BR0915", site.Run("publish", "--rollback").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_say_whether_drafts_are_in_it_is_refused()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}");
        File.Delete(site.At("public/.briefings"));

        var run = site.Run("publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("public: error BR0922: ", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(site.At("www")));
    }

    [Fact]
    public void A_site_that_shows_drafts_is_refused()
    {
        const string article = "---\nid: urn:uuid:00000000-0000-4000-8000-000000000001\ntitle: A\ndate: 2025-03-03\n---\nText.\n";
        using var site = new TestSite()
            .Write("site.yml", "title: Test\nbaseUrl: https://ex.org/\npublish: {web: {to: folder, path: www}}\n")
            .Write("content/briefings/2025/a.en.md", article)
            .Write("content/briefings/2025/b.en.md", article.Replace("0001\n", "0002\ndraft: true\n", StringComparison.Ordinal).Replace("title: A", "title: B", StringComparison.Ordinal));
        Assert.Equal(0, site.Run("build", "-q", "--drafts").ExitCode);

        var run = site.Run("publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("public: error BR0920: ", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(site.At("www")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("baseUrl: http://localhost:4000/\n")]
    [InlineData("baseUrl: https://127.0.0.1/\n")]
    [InlineData("baseUrl: https://example.org/\n")]
    [InlineData("baseUrl: https://news.example/\n")]
    public void A_site_whose_address_no_reader_can_open_is_refused(string address)
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}").Write("site.yml", $"title: Test\n{address}publish: {{web: {{to: folder, path: www}}}}\n");

        var run = site.Run("publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0921: ", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(site.At("www")));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", delete: all", false)]
    public void What_others_put_into_the_folder_stays_unless_all_is_to_be_deleted(string delete, bool stays)
    {
        using var site = PublishedSite.With($"{{web: {{to: folder, path: www{delete}}}}}");
        site.Run("publish", "--apply", "-q");
        site.Write("www/CNAME", "news.ex.org").Write("www/.well-known/proof.txt", "1").Page("a", "second");

        var run = site.Run("publish", "--apply", "-q", "--allow-deletions");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<p>second</p>", site.Read("www/a/index.html"), StringComparison.Ordinal);
        Assert.Equal((stays, stays), (File.Exists(site.At("www/CNAME")), File.Exists(site.At("www/.well-known/proof.txt"))));
    }

    [Fact]
    public void Links_out_of_the_site_are_refused_and_those_within_it_are_published_as_files()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}").Write("secret/key.txt", "secret");
        File.CreateSymbolicLink(site.At("public/first.html"), "a/index.html");
        Assert.Equal(0, site.Run("publish", "--apply").ExitCode);
        File.CreateSymbolicLink(site.At("public/key.txt"), "../secret/key.txt");
        Directory.CreateSymbolicLink(site.At("public/all"), "../secret");

        var run = site.Run("publish", "--apply");

        Assert.Contains("<p>first</p>", site.Read("www/first.html"), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("public/all: error BR0101: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("public/key.txt: error BR0101: ", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(site.At("www/all")) || File.Exists(site.At("www/key.txt")));
    }

    [Fact]
    public void A_folder_with_strange_files_is_left_alone()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}").Write("www/mine.txt", "mine");

        var run = site.Run("publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yml:3:11: error BR0912: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", site.Read("www/mine.txt"));
    }

    [Fact]
    public void Deletions_gone_addresses_and_changed_ids_are_refused_unless_allowed_by_name()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}").Feed("urn:1");
        site.Run("publish", "--apply");
        site.Feed("urn:2");
        Directory.Delete(site.At("public/b"), recursive: true);

        var refused = site.Run("publish", "--apply");
        var allowed = site.Run("publish", "--apply", "--allow-deletions", "--allow-broken-urls", "--allow-changed-ids");
        var after = site.Run("publish", "--apply");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Not published: see the errors below", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Add --apply", refused.Error, StringComparison.Ordinal);
        foreach (var code in (string[])["BR0905", "BR0906", "BR0907"])
            Assert.Contains(code, refused.Error, StringComparison.Ordinal);
        Assert.Contains("! address would be gone: /b/\n! id would change: /a/ (was urn:1)\n", refused.Out, StringComparison.Ordinal);
        Assert.Equal((0, 0), (allowed.ExitCode, after.ExitCode));
        Assert.False(Path.Exists(site.At("www/b")));
        Assert.DoesNotContain("/b/", site.Read("urls.lock"), StringComparison.Ordinal);
        Assert.Contains("id urn:2 /a/\n", site.Read("urls.lock"), StringComparison.Ordinal);
        Assert.Contains("Nothing changed", after.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public/a/index.html", "<title>No language</title>")]
    [InlineData("public/a/index.html", "<!doctype html><html lang=\"en\"><title>A</title><a href=\"/nowhere/\">\n")]
    [InlineData("content/briefings/2025/a.en.md", "---\ntitel: A\n---\n")]
    [InlineData("seeds/empty.txt", "")]
    [InlineData("templates/home.html", "{{ if }}")]
    public void A_site_with_errors_is_published_only_when_that_is_asked_for_by_name(string path, string text)
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}").Write(path, text);

        var refused = site.Run("publish", "--apply", "--allow-deletions", "--allow-broken-urls", "--allow-changed-ids");
        var isOut = Path.Exists(site.At("www"));
        var allowed = site.Run("publish", "--apply", "--allow-errors");

        Assert.Contains("site.yml:3:11: error BR0908: The site has errors: ", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-errors", refused.Error, StringComparison.Ordinal);
        Assert.Equal((1, false, 0), (refused.ExitCode, isOut, allowed.ExitCode));
    }

    [Fact]
    public void The_plan_can_be_read_by_programs()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}").Feed("urn:1");

        using var plan = JsonDocument.Parse(site.Run("publish", "--format", "json").Out);

        Assert.Equal(7, plan.RootElement.GetProperty("added").GetArrayLength());
        Assert.Equal("feed.xml", plan.RootElement.GetProperty("feeds")[0].GetString());
        Assert.False(plan.RootElement.GetProperty("applied").GetBoolean());
    }

    [Theory]
    [InlineData("{}", "", "BR0902")]
    [InlineData("{a: {to: folder, path: x}, b: {to: folder, path: y}}", "", "BR0904")]
    [InlineData("{web: {to: folder, path: x}}", "wep", "did you mean 'web'?")]
    [InlineData("{web: {to: folder, path: seeds/www}}", "", "BR0923")]
    [InlineData("{web: {to: folder, path: .}}", "", "BR0923")]
    [InlineData("{web: {to: ftp}}", "", "'to' is 'ftp', but must be 'git', 'rclone' or 'folder'")]
    [InlineData("{web: {to: git, remote: \"https://me:secret@example.org/x.git\"}}", "", "BR0901")]
    [InlineData("{web: {to: git, remote: \"--upload-pack=x\"}}", "", "BR0305")]
    [InlineData("{web: {to: git, remote: ./none.git}}", "", "BR0910")]
    public void What_is_wrong_with_the_target_is_reported(string publish, string target, string says)
    {
        using var site = PublishedSite.With(publish);

        var run = site.Run([.. new[] { "publish", target, "--apply" }.Where(word => word.Length > 0)]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_never_miss_a_page_nor_see_two_sites_at_once()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www, keep: 50}}");
        site.Run("publish", "--apply", "-q");
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() => ReadUntil(site.At("www"), stop.Token), CancellationToken.None);

        foreach (var text in (string[])["second", "third", "fourth"])
        {
            foreach (var name in (string[])["", "a", "b", "c", "d"])
                site.Page(name, text);
            Assert.Equal(0, site.Run("publish", "--apply", "-q").ExitCode);
        }

        await stop.CancelAsync();
        Assert.True(await reader > 0);
    }

    // Reads as a web server does that follows the link once for a request, and once more for each page by its path.
    private static int ReadUntil(string www, CancellationToken stop)
    {
        var rounds = 0;
        do
        {
            var shown = new DirectoryInfo(www).ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            var texts = new[] { "", "a", "b", "c", "d" }
                .Select(name => File.ReadAllText(Path.Combine(shown, name, "index.html")).Split("<p>")[1]).Distinct().ToArray();
            Assert.Single(texts);
            Assert.NotEmpty(File.ReadAllText(Path.Combine(www, "a", "index.html")));
            rounds++;
        }
        while (!stop.IsCancellationRequested);
        return rounds;
    }
}
