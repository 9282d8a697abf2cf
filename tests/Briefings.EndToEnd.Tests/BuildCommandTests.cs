using System.Text;
using System.Text.Json;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class BuildCommandTests
{
    [Fact]
    public void Without_a_command_the_site_is_built_and_summed_up()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);

        var run = site.Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1 article in 1 language, 0 translation pairs, 0 events,", run.Out, StringComparison.Ordinal);
        Assert.Contains(site.At("public/index.html"), run.Out, StringComparison.Ordinal);
        Assert.Contains("Lake ferries run at night again", site.Read("public/en/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_is_found_from_a_folder_below_it()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);

        var run = CliRun.In(site.At("seeds"));

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(site.At("public/index.html")));
    }

    [Fact]
    public void A_site_is_named_from_anywhere_and_the_output_is_relative_to_there()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);
        using var elsewhere = new TestSite();

        var run = elsewhere.Run("--site", site.Folder, "build", "-o", "out");

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(elsewhere.At("out/index.html")));
    }

    [Fact]
    public void Two_builds_write_the_same_bytes_and_the_second_none()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);
        site.Run();
        var before = Bytes(site.At("public"));

        var run = site.Run();

        Assert.Contains("0 files written", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(site.At("public")));
    }

    [Fact]
    public void Wrong_words_are_wrong_usage()
    {
        using var site = new TestSite();

        var run = site.Run("build", "--as-of", "soon");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'soon' is not a day as in 2025-09-11", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, site.Run("bild").ExitCode);
        Assert.Equal(2, site.Run("build", "--base-url", "ftp://example.org").ExitCode);
    }

    [Fact]
    public void Without_a_site_the_message_says_where_to_run()
    {
        using var folder = new TestSite();
        File.Delete(folder.At("site.yml"));

        var run = folder.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yml: error BR0306: There is no 'site.yml' here", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-v")]
    [InlineData("--stats")]
    public void The_time_of_each_step_is_printed_when_asked_for(string option)
    {
        using var site = new TestSite();

        Assert.Contains("configuration ", site.Run("build", option).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("configuration ", site.Run("build").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_seeds_or_content_builds()
    {
        using var site = new TestSite();

        var run = site.Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(site.At("public/en/index.html")));
    }

    [Fact]
    public void Errors_in_content_come_all_at_once_and_the_last_site_stays()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);
        site.Run();
        var before = Bytes(site.At("public"));
        site.Write("site.yml", "title: Test\nlanguag: en\n")
            .Write("content/briefings/2025/bad.en.md", "---\nid: urn:x:1\ntitle: B\nevents: [nowhere]\n---\n\nText.\n");

        var run = site.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yml:2:1: error BR0302: Key 'languag' is not known; did you mean 'languages'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("bad.en.md:4:10: error BR0203: Event 'nowhere' is not known", run.Error, StringComparison.Ordinal);
        Assert.Contains("  languag: en\n  ^^^^^^^", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(site.At("public")));
    }

    [Theory]
    [InlineData("BR0401", "")]
    [InlineData("BR0403", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0")]
    [InlineData("BR0445", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n")]
    [InlineData("BR0404", "Some text\0\0\0with NUL bytes\0 that goes on and on.\n")]
    public void A_seed_that_is_no_text_is_named_and_the_others_are_published(string code, string bytes)
    {
        using var site = new TestSite()
            .Write("seeds/a.txt", SeedText.Ferries)
            .Write("seeds/bad.txt", Encoding.Latin1.GetBytes(bytes));

        var run = site.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("seeds/bad.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains($"error {code}", run.Error, StringComparison.Ordinal);
        Assert.Contains("Lake ferries", site.Read("public/en/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_of_fifty_megabytes_is_refused_by_its_size()
    {
        using var site = new TestSite().Write("seeds/big.txt", new byte[50_000_000]);

        var run = site.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("seeds/big.txt: error BR0402", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Seeds_in_other_encodings_are_read()
    {
        var text = SeedText.Ferries.Replace("Ana Ferro", "Ana Ferró", StringComparison.Ordinal);
        using var site = new TestSite()
            .Write("seeds/utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])
            .Write("seeds/latin1.txt", Encoding.Latin1.GetBytes(text.Replace("night", "day", StringComparison.Ordinal)));

        var run = site.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ana Ferró", site.Read("content/briefings/2025/lake-ferries-run-at-night-again.en.md"), StringComparison.Ordinal);
        Assert.Contains("Ana Ferró", site.Read("content/briefings/2025/lake-ferries-run-at-day-again.en.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_site_is_not_followed()
    {
        using var site = new TestSite();
        using var other = new TestSite().Write("secret.md", "---\nid: urn:x:1\ntitle: Secret\nlanguage: en\n---\n\nSecret.\n");
        Directory.CreateDirectory(site.At("content/briefings/2025"));
        File.CreateSymbolicLink(site.At("content/briefings/2025/secret.en.md"), other.At("secret.md"));

        var run = site.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/briefings/2025/secret.en.md: error BR0101", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_somebody_elses_is_not_replaced()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries).Write("public/thesis.txt", "years of work");

        var run = site.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0105", run.Error, StringComparison.Ordinal);
        Assert.Equal("years of work", site.Read("public/thesis.txt"));
    }

    [Fact]
    public void Two_articles_with_one_address_are_both_named_and_nothing_is_written()
    {
        const string Front = "title: A\nlanguage: en\ndate: 2025-01-02\nslug: same\n---\n\nText.\n";
        using var site = new TestSite()
            .Write("content/briefings/2025/a.en.md", "---\nid: urn:x:1\n" + Front)
            .Write("content/briefings/2025/b.en.md", "---\nid: urn:x:2\n" + Front);

        var run = site.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/briefings/2025/a.en.md", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/briefings/2025/b.en.md", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public")));
    }

    [Theory]
    [InlineData("templates/article.html", "{{ if article }}\n{{ article.title | nofunction }}\n", "templates/article.html:2:33: error BR0701")]
    [InlineData("templates/article.html", "{{ include 'partials/absent.html' }}", "templates/article.html:1:13: error BR0702")]
    [InlineData("templates/i18n/en.yml", "home: [here]\n", "templates/i18n/en.yml:1:7: error BR0305: 'home' ")]
    public void A_mistake_in_a_theme_is_named_and_nothing_is_written(string path, string text, string message)
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries).Write(path, text);

        var run = site.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public")));
    }

    [Fact]
    public void Strict_fails_while_something_waits()
    {
        using var site = new TestSite().Write("content/briefings/2025/a.en.md", """
            ---
            id: urn:x:1
            title: A
            language: en
            import:
              seed: seeds/a.txt
              sha256: "00"
              body: "00"
              inferred:
                title: from the first sentence
            ---

            Text.
            """);

        Assert.Equal(0, site.Run("build").ExitCode);
        var run = site.Run("build", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0501: 1 inferred field, ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_printed_for_programs_too()
    {
        using var site = new TestSite().Write("site.yml", "title: Test\nlanguag: en\n");

        using var json = JsonDocument.Parse(site.Run("--format", "json").Error);
        var github = site.Run("--format", "github").Error;

        var finding = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal("BR0302", finding.GetProperty("code").GetString());
        Assert.Equal((2, 1), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.StartsWith(
            "::error file=site.yml,line=2,col=1,endLine=2,endColumn=8,title=BR0302::Key 'languag'", github, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Bytes(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(path)));
}
