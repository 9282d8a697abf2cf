using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>An import with nothing new asks only whether files changed; what it says is the same.</summary>
public class RepeatedImportTests
{
    private const string Article = "content/briefings/2025/lake-ferries-run-at-night-again.en.md";
    private const string Unchanged = "0 new, 0 updated, 0 kept as edited, 1 unchanged, 0 failed\n";

    [Fact]
    public void What_is_not_new_is_said_again_without_a_look_at_it()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries).Write("seeds/notes.xyz", "?");

        site.Run("import");
        var read = site.Run("import");
        var repeated = site.Run("import");

        Assert.Contains(Unchanged, read.Error, StringComparison.Ordinal);
        Assert.Contains("seeds/notes.xyz", read.Error, StringComparison.Ordinal);
        Assert.Equal((read.ExitCode, read.Out, read.Error), (repeated.ExitCode, repeated.Out, repeated.Error));
    }

    [Fact]
    public void An_edit_is_seen_whenever_it_comes()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries);
        site.Run("import");
        Assert.EndsWith(Unchanged, site.Run("import").Error, StringComparison.Ordinal);

        site.Write(Article, site.Read(Article).Replace("night", "dusk", StringComparison.Ordinal));
        var read = site.Run("import");
        var repeated = site.Run("import");

        Assert.StartsWith("kept      seeds/ferries.txt", read.Out, StringComparison.Ordinal);
        Assert.Equal((read.Out, read.Error), (repeated.Out, repeated.Error));
    }

    [Theory]
    [InlineData("1 new, 0 updated, 0 kept as edited, 1 unchanged", "seeds/pier.txt", SeedText.Pier)]
    [InlineData("0 new, 1 updated, 0 kept as edited, 0 unchanged", "seeds/ferries.txt", SeedText.Ferries + "\nThe last boat leaves at two.\n")]
    public void What_is_new_is_imported_after_any_number_of_repeated_runs(string expected, string seed, string text)
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries);
        for (var run = 0; run < 4; run++)
            site.Run("import");

        site.Write(seed, text);

        Assert.Contains(expected, site.Run("import").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_was_removed_is_imported_again()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries);
        for (var run = 0; run < 3; run++)
            site.Run("import");

        File.Delete(site.At(Article));
        site.Run("import");

        Assert.True(File.Exists(site.At(Article)));
    }

    [Fact]
    public void What_was_kept_may_be_damaged_or_gone()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries);
        for (var run = 0; run < 3; run++)
            site.Run("import");

        site.Write(".briefings/import-seeds", "no such thing");
        Assert.EndsWith(Unchanged, site.Run("import").Error, StringComparison.Ordinal);
        Directory.Delete(site.At(".briefings"), recursive: true);
        Assert.EndsWith(Unchanged, site.Run("import").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_import_wrote_itself_is_not_read_again_by_the_next()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries);
        site.Run("import");
        Assert.True(IsKept(site));
        site.Write("seeds/pier.txt", SeedText.Pier);
        site.Run("import");

        Assert.True(IsKept(site));
        var repeated = site.Run("import");
        site.Write(".briefings/import-seeds", "no such thing");
        var read = site.Run("import");

        Assert.Contains("2 unchanged", read.Error, StringComparison.Ordinal);
        Assert.Equal((read.ExitCode, read.Out, read.Error), (repeated.ExitCode, repeated.Out, repeated.Error));
    }

    [Fact]
    public void A_seed_that_did_not_change_is_said_as_before_when_another_did()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries).Write("seeds/pier.txt", SeedText.Pier).Write("seeds/same.txt", SeedText.Pier);
        site.Run("import");
        site.Write(Article, site.Read(Article).Replace("night", "dusk", StringComparison.Ordinal));
        site.Run("import");
        Assert.True(IsKept(site));

        // Another seed each time, so that all is asked for: with what is known, and without.
        site.Write("seeds/a.txt", "");
        var known = site.Run("import");
        Directory.Delete(site.At(".briefings"), recursive: true);
        var read = site.Run("import");
        Assert.Equal((read.ExitCode, read.Out, read.Error), (known.ExitCode, known.Out, known.Error));
        Assert.Contains("kept      seeds/ferries.txt", known.Out, StringComparison.Ordinal);

        File.Delete(site.At("seeds/a.txt"));
        File.Delete(site.At("seeds/same.txt"));
        site.Run("import");
        File.Delete(site.At(Article));
        site.Write("seeds/pier.txt", SeedText.Pier + "\nIt closes at night.\n");
        Assert.Contains("1 new, 1 updated", site.Run("import").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_write_while_an_import_runs_or_after_it_is_seen()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries);
        site.Run("import");
        site.Write(Article, site.Read(Article).Replace("night", "dusk", StringComparison.Ordinal));

        Assert.StartsWith("kept      seeds/ferries.txt", site.Run("import").Out, StringComparison.Ordinal);
        File.Delete(site.At(Article));
        Assert.Contains("1 new", site.Run("import").Error, StringComparison.Ordinal);
        site.Write("content/briefings/2025/own.en.md", "---\nid: urn:x:own\ntitle: Own\nlanguage: en\noriginalUrl: nowhere\n---\n\nIt is new.\n");
        Assert.Contains("BR0212", site.Run("import").Error, StringComparison.Ordinal);
        Assert.Contains("BR0212", site.Run("import").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_found_in_a_new_seed_is_said_once_and_by_no_repeated_run()
    {
        using var site = new TestSite().Write("seeds/ferries.txt", SeedText.Ferries).Write("seeds/same.txt", SeedText.Ferries);
        var runs = Enumerable.Range(0, 4).Select(_ => site.Run("import")).ToArray();

        Assert.Equal(runs[1].Error, runs[2].Error);
        Assert.Equal(runs[1].Error, runs[3].Error);
    }

    // One byte alone marks an import that read all.
    private static bool IsKept(TestSite site) => new FileInfo(site.At(".briefings/import-seeds")).Length > 200;
}
