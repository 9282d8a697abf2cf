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
}
