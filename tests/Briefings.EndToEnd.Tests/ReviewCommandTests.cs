using System.Text.RegularExpressions;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public partial class ReviewCommandTests
{
    private const string Article = "content/briefings/2025/lake-ferry-conference-2025.en.md";

    [Fact]
    public void A_round_from_seed_to_answer()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Untitled);
        var built = site.Run();
        Assert.Contains("1 inferred field, 0 proposed links and 0 differing facts wait for the curator", built.Out, StringComparison.Ordinal);

        var listed = site.Run("review");
        Assert.Contains("title: ", listed.Out, StringComparison.Ordinal);
        var id = Id().Match(listed.Out).Value;

        var accepted = site.Run("review", "accept", id);
        Assert.Equal((0, ""), (accepted.ExitCode, accepted.Error));
        Assert.Contains("accept: true", site.Read("content/decisions.yml"), StringComparison.Ordinal);

        Assert.Equal(0, site.Run("build", "--strict").ExitCode);
        Assert.Equal("", site.Run("review").Out);
    }

    [Theory]
    [InlineData("review")]
    [InlineData("review", "accept", "1f3a90c2")]
    [InlineData("links")]
    public void Where_there_is_no_site_that_is_said(params string[] words)
    {
        using var site = new TestSite();
        File.Delete(site.At("site.yml"));

        var run = site.Run(words);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("site.yml: error BR0306: There is no 'site.yml' here", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_outlives_the_article_and_is_not_asked_again()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Untitled);
        site.Run();
        site.Run("review", "accept", Id().Match(site.Run("review").Out).Value);

        Directory.Delete(site.At("content/briefings"), recursive: true);
        var run = site.Run("build", "--strict");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_question_that_does_not_wait_is_named()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Untitled);
        site.Run();

        var run = site.Run("review", "accept", "00000000");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0502: No question '00000000' waits", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At("content/decisions.yml")));
    }

    [Fact]
    public void A_title_cannot_be_left_empty()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Untitled);
        site.Run();

        var run = site.Run("review", "reject", Id().Match(site.Run("review").Out).Value);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0503: Every article has a title", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_field_is_explained_by_the_words_it_was_read_from()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);
        site.Run();

        var run = site.Run("review", "explain", "content/briefings/2025/lake-ferries-run-at-night-again.en.md");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("date: 2025-03-03 (stated", run.Out, StringComparison.Ordinal);
        Assert.Contains("  seeds/a.txt:3:9\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n            ^^^^^^^^^^^^^\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("line 1: metadata", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_explained_for_files_named_from_the_site_or_from_the_current_folder()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries).Write("seeds/b.txt", SeedText.Untitled);
        site.Run();
        var files = Directory.GetFiles(site.At("content/briefings"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Folder, file)).Order(StringComparer.Ordinal).ToArray();
        var elsewhere = Directory.CreateDirectory(site.At("static")).FullName;

        string[][] ways = [files, [.. files.Select(file => Path.Combine("..", file))], [.. files.Select(site.At)]];

        Assert.All(ways, way => Assert.Equal(0, CliRun.In(elsewhere, "--site", site.Folder, "links", "explain", way[0], way[1]).ExitCode));
    }

    [GeneratedRegex("^[0-9a-f]{8}", RegexOptions.Multiline)]
    private static partial Regex Id();
}
