using System.Text.Json;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class CheckCommandTests
{
    [Fact]
    public void A_site_as_it_is_built_has_no_errors()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries);
        site.Run("build", "-q");

        var run = site.Run("check");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(": error ", run.Out, StringComparison.Ordinal);
        Assert.Contains(" pages, ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_printed_with_its_line_and_fails()
    {
        using var site = Broken();

        var run = site.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("public/index.html:2:10: error BR0802: 'gone/' leads to no file", run.Out, StringComparison.Ordinal);
        Assert.Contains("  <a href=\"gone/\">", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_github_and_sarif_are_for_programs()
    {
        using var site = Broken();

        using var json = JsonDocument.Parse(site.Run("check", "--json").Out);
        using var sarif = JsonDocument.Parse(site.Run("check", "--format", "sarif").Out);
        var github = site.Run("check", "--format", "github").Out;

        Assert.Equal("BR0802", json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("BR0802", result.GetProperty("ruleId").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("public/index.html", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.StartsWith("::error file=public/index.html,line=2,col=10,", github, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_was_not_built_says_what_to_do()
    {
        using var site = new TestSite();

        var run = site.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("public: error BR0801: There is no built site in 'public'; run 'briefings build' first", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_is_missed_when_it_is_gone()
    {
        using var site = Broken().Write("public/index.html", "<html lang=\"en\"><title>T</title>")
            .Write("urls.lock", "# comment\nurl /\nurl /old/\n");

        var run = site.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("urls.lock:3:1: error BR0841: '/old/' was published and is gone; give its article the alias '/old/', or bring it back\n  url /old/\n  ^^^^^^^^^\n", run.Out);
    }

    [Fact]
    public void Pages_in_a_language_without_words_are_reported()
    {
        using var site = new TestSite().Write("public/index.html", "<html lang=\"la\"><title>T</title>");

        var run = site.Run("check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("templates/i18n: warning BR0814: There are pages in 'la'", run.Out, StringComparison.Ordinal);
    }

    private static TestSite Broken() =>
        new TestSite().Write("public/index.html", "<!doctype html><html lang=\"en\"><title>T</title>\n<a href=\"gone/\">\n");
}
