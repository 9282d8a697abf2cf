using System.Text.Json;
using Briefings.Cli;
using Briefings.Cli.Terminal;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class ImportCommandTests
{
    [Fact]
    public void A_file_from_elsewhere_is_copied_to_the_seeds_and_imported()
    {
        using var site = new TestSite().Write("inbox/ferries.txt", SeedText.Ferries);

        var run = site.Run("import", "inbox/ferries.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(SeedText.Ferries, site.Read("seeds/ferries.txt"));
        Assert.Equal(
            "new       seeds/ferries.txt → content/briefings/2025/lake-ferries-run-at-night-again.en.md\n", run.Out);
    }

    [Fact]
    public void A_quiet_import_prints_only_what_is_wrong()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries).Write("seeds/b.txt", "");

        var run = site.Run("import", "-q");

        Assert.Equal("", run.Out);
        Assert.StartsWith("seeds/b.txt", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(site.At("content/briefings/2025/lake-ferries-run-at-night-again.en.md")));
    }

    [Fact]
    public void A_person_gets_a_table_of_what_was_read_guessed_and_linked()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries).Write("seeds/b.txt", SeedText.Untitled);
        var (table, error) = (new StringWriter(), new StringWriter());
        var session = new Session(table, error, TextReader.Null, site.Folder, HasColor: false) { HasTables = true };

        Assert.Equal(0, CommandLine.Run(["import"], session));

        Assert.Matches("Title +Date +Lang +Guessed +Linked to", table.ToString());
        Assert.Matches("new +Lake ferries run .*2025-03-03 +en", table.ToString());
        Assert.Matches("new .*2025-03-03 +en +title", table.ToString());
    }

    [Fact]
    public void A_file_does_not_take_the_place_of_another_seed()
    {
        using var site = new TestSite().Write("inbox/a.txt", SeedText.Ferries).Write("seeds/a.txt", "Another text.\n");

        var run = site.Run("import", "inbox/a.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("inbox/a.txt: error BR0453", run.Error, StringComparison.Ordinal);
        Assert.Equal("Another text.\n", site.Read("seeds/a.txt"));
    }

    [Fact]
    public void A_dry_run_prints_all_that_was_read_and_writes_nothing()
    {
        using var site = new TestSite().Write("inbox/ferries.txt", SeedText.Ferries);

        using var json = JsonDocument.Parse(site.Run("import", "inbox", "--dry-run", "--json").Out);

        var seed = json.RootElement.GetProperty("articles")[0];
        Assert.Equal("inbox/ferries.txt", seed.GetProperty("seed").GetString());
        Assert.Equal("new", seed.GetProperty("status").GetString());
        Assert.Equal("2025-03-03", seed.GetProperty("article").GetProperty("date").GetString());
        Assert.Equal(JsonValueKind.Null, seed.GetProperty("article").GetProperty("translationKey").ValueKind);
        Assert.Contains(seed.GetProperty("evidence").EnumerateArray(), e => e.GetProperty("field").GetString() == "place");
        Assert.Equal(1, seed.GetProperty("ledger")[0].GetProperty("line").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("links").GetProperty("pairs").GetArrayLength());
        Assert.False(Directory.Exists(site.At("content")));
        Assert.False(Directory.Exists(site.At("seeds")));
    }

    [Fact]
    public void A_folder_without_a_site_is_left_as_it_is()
    {
        using var folder = new TestSite().Write("ferries.txt", SeedText.Ferries);
        File.Delete(folder.At("site.yml"));

        var all = folder.Run("import");
        var one = folder.Run("import", "ferries.txt");
        var dry = folder.Run("import", "ferries.txt", "--dry-run");

        Assert.All([all, one], run => Assert.Contains("error BR0306: There is no 'site.yml' here", run.Error, StringComparison.Ordinal));
        Assert.Equal((1, 1, 0), (all.ExitCode, one.ExitCode, dry.ExitCode));
        Assert.Equal(["ferries.txt"], Directory.EnumerateFileSystemEntries(folder.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_in_the_place_of_the_seeds_is_named()
    {
        using var site = new TestSite().Write("inbox/ferries.txt", SeedText.Ferries).Write("seeds", "no folder");

        var run = site.Run("import", "inbox/ferries.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("seeds/ferries.txt: error BR0103", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_file_cannot_speak_to_the_terminal()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = new TestSite().Write("seeds/a\e[2J.txt", SeedText.Ferries).Write("seeds/b\e[2J.txt", "");

        var run = site.Run("import");

        Assert.DoesNotContain('\e', run.Out + run.Error);
        Assert.Contains("new       seeds/a\\u001B[2J.txt", run.Out, StringComparison.Ordinal);
        Assert.Contains("seeds/b\\u001B[2J.txt:1:1: error BR0401", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        using var site = new TestSite();

        var run = site.Run("import", "nowhere.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.txt: error BR0102", run.Error, StringComparison.Ordinal);
    }
}
