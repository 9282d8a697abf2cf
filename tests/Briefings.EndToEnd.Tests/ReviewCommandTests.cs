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
        Assert.Contains("3 inferred fields, 0 proposed links and 0 differing facts wait for the curator", built.Out, StringComparison.Ordinal);

        var listed = site.Run("review");
        Assert.Contains("title: ", listed.Out, StringComparison.Ordinal);
        var ids = Id().Matches(listed.Out).Select(match => match.Value);

        var accepted = site.Run(["review", "accept", .. ids]);
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
        Assert.Contains("'briefings new", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_guessed_of_an_event_is_asked_with_its_words_and_gone_once_it_is_rejected()
    {
        using var site = new TestSite()
            .Write("content/events/lake-days.md", """
                ---
                title: Lake Days
                start: 2025-03-01
                place: Mara Holm
                inferred:
                  place: "place beside the name, 50 % sure: “in the words of Mara Holm”"
                ---

                """)
            .Write("content/briefings/2025/ferries.en.md", "---\nid: urn:x:f\ntitle: Ferries run\ndate: 2025-03-03\nlanguage: en\nsource: Lake Wire\nevents: [lake-days]\n---\n\nIn the words of Mara Holm, they run.\n");

        var listed = site.Run("review").Out;
        var rejected = site.Run("review", "reject", "--value", "Mara Holm");

        Assert.Contains("place: Mara Holm", listed, StringComparison.Ordinal);
        Assert.Contains("in the words of Mara Holm", listed, StringComparison.Ordinal);
        Assert.Equal((0, ""), (rejected.ExitCode, rejected.Error));
        Assert.DoesNotContain("Mara Holm", site.Run("review").Out, StringComparison.Ordinal);
        site.Run("build", "-q");
        Assert.DoesNotContain("<dd>Mara Holm", site.Read("public/en/events/lake-days/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_outlives_the_article_and_is_not_asked_again()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Untitled);
        site.Run();
        site.Run("review", "accept", "--over", "0");

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

        var run = site.Run("review", "reject", site.Run("review").Out.Split('\n').Single(line => line.Contains("  title: ", StringComparison.Ordinal))[..8]);

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

    [Fact]
    public void Questions_are_asked_in_80_columns_with_both_titles_and_what_each_answer_does()
    {
        using var site = Many();

        var listed = site.Run("review").Out;

        Assert.All(listed.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Single(listed.Split('\n'), line => line.Length == 80 && line.StartsWith("source: Harbour Wire, 2 texts ", StringComparison.Ordinal) && line.EndsWith(" 60 % sure", StringComparison.Ordinal));
        Assert.Contains("all       briefings review accept --rule name-in-the-lead --value 'Harbour Wire'\n", listed, StringComparison.Ordinal);
        Assert.Matches("(?m)^          [0-9a-f]{8}  Boats on the lake$", listed);
        Assert.Matches("(?m)^          The pier$", listed);
        Assert.Contains("accept    it is stated from now on, and not asked again\nreject    the place is left empty\n", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_are_answered_at_once_and_the_answer_is_taken_back()
    {
        using var site = Many();

        var accepted = site.Run("review", "accept", "--rule", "name-in-the-lead", "--value", "Harbour Wire");
        Assert.Equal((0, 2), (accepted.ExitCode, accepted.Out.TrimEnd().Split('\n').Length));
        Assert.Equal("2 answers taken back\n", site.Run("review", "undo").Out);
        Assert.Contains("2 texts", site.Run("review").Out, StringComparison.Ordinal);
        Assert.Equal(1, site.Run("review", "accept", "--over", "0.99").ExitCode);
        Assert.Equal(2, site.Run("review", "accept").ExitCode);
        Assert.Equal(0, site.Run("review", "accept", "--all-of", "content/briefings/2025/boats.en.md").ExitCode);
        Assert.DoesNotContain("Boats on the lake", site.Run("review").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_guessed_of_one_text_is_one_question_with_one_answer()
    {
        using var site = new TestSite().Write(
            "content/briefings/2025/pier.en.md",
            Guess("pier", "The pier", "source: Lake Post\nplace: Lindau", "place: \"dateline, 70 % sure\"\n    source: \"sender, 60 % sure\""));

        var listed = site.Run("review").Out;
        Assert.Matches("(?m)^what was guessed of one text, 2 fields +60 % sure\n +The pier\n +content/briefings/2025/pier.en.md\n +[0-9a-f]{8}  source: Lake Post\n +[0-9a-f]{8}  place: Lindau$", listed);
        var command = listed.Split('\n').Single(line => line.StartsWith("all ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(2, site.Run(command).Out.TrimEnd().Split('\n').Length);
        Assert.Equal("", site.Run("review").Out);
    }

    [Fact]
    public void A_walk_is_answered_by_single_keys()
    {
        using var site = Many();

        // Accepts the group, goes back, rejects it, writes another place, and ends.
        var walk = CliRun.In(site.Folder, "auresBregenz\nq", ["review", "walk"]);

        Assert.Equal(0, walk.ExitCode);
        Assert.Contains("[1 of 2]", walk.Out, StringComparison.Ordinal);
        Assert.Contains("\naccepted, 2 questions at once\n", walk.Out, StringComparison.Ordinal);
        Assert.Contains("\ntaken back\n", walk.Out, StringComparison.Ordinal);
        Assert.Contains("field: source, value: Harbour Wire, accept: false", site.Read("content/decisions.yml"), StringComparison.Ordinal);
    }

    private static TestSite Many() => new TestSite()
        .Write("content/briefings/2025/boats.en.md", Guess("boats", "Boats on the lake", "source: Harbour Wire", "source: \"name in the lead, 60 % sure\""))
        .Write("content/briefings/2025/ferry.en.md", Guess("ferry", "A ferry is painted", "source: Harbour Wire", "source: \"name in the lead, 60 % sure\""))
        .Write("content/briefings/2025/pier.en.md", Guess("pier", "The pier", "source: Lake Post\nplace: Lindau", "place: \"from the dateline, 70 % sure: “LINDAU, where the pier is”\""));

    private static string Guess(string name, string title, string fields, string inferred) =>
        $"---\nid: urn:x:{name}\ntitle: {title}\ndate: 2025-03-01\nlanguage: en\n{fields}\nimport:\n  seed: seeds/{name}.txt\n  sha256: '0'\n  body: '0'\n  inferred:\n    {inferred}\n---\n\nText of {name}, with words of its own.\n";

    [GeneratedRegex("^[0-9a-f]{8}", RegexOptions.Multiline)]
    private static partial Regex Id();
}
