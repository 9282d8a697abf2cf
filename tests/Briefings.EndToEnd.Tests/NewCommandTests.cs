using Xunit;

namespace Briefings.EndToEnd.Tests;

public class NewCommandTests
{
    [Fact]
    public void A_new_site_builds_at_once_and_without_findings()
    {
        using var folder = new TestSite();

        var made = folder.Run("new", "archive");
        var built = CliRun.In(folder.At("archive"));

        Assert.Equal((0, 0, ""), (made.ExitCode, built.ExitCode, built.Error));
        Assert.Contains("1 article in 1 language", built.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing waits for the curator", built.Out, StringComparison.Ordinal);
        Assert.Contains("Town library opens", folder.Read("archive/public/en/index.html"), StringComparison.Ordinal);
        Assert.Contains("/public/", folder.Read("archive/.gitignore"), StringComparison.Ordinal);
        Assert.Contains("briefings serve", folder.Read("archive/README.md"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("archive/templates")));
    }

    [Fact]
    public void An_empty_folder_will_do()
    {
        using var folder = new TestSite();
        Directory.CreateDirectory(folder.At("empty"));

        Assert.Equal(0, folder.Run("new", "empty").ExitCode);
        Assert.True(File.Exists(folder.At("empty/site.yml")));
    }

    [Fact]
    public void A_folder_with_files_is_left_alone()
    {
        using var folder = new TestSite().Write("thesis/chapter.txt", "years of work");

        var run = folder.Run("new", "thesis");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("thesis: error BR0151: 'thesis' is not empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(["chapter.txt"], Directory.GetFileSystemEntries(folder.At("thesis")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_in_the_way_is_named()
    {
        using var folder = new TestSite().Write("notes", "text");

        Assert.Contains("error BR0151: 'notes'", folder.Run("new", "notes").Error, StringComparison.Ordinal);
        Assert.Contains("error BR0103", folder.Run("new", "notes/below").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_templates_are_copied_out_and_those_of_the_site_left_alone()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries).Write("templates/home.html", "mine");

        var run = site.Run("new", "--templates");

        Assert.Equal((0, ""), (run.ExitCode, string.Concat(run.Error.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)))));
        Assert.EndsWith("files copied to templates/, 1 left as they were\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("mine", site.Read("templates/home.html"));
        Assert.True(File.Exists(site.At("templates/assets/style.css")));
        Assert.True(File.Exists(site.At("templates/i18n/de.yml")));
        Assert.True(File.Exists(site.At("templates/partials/top.html")));
    }

    [Fact]
    public void The_words_of_a_language_are_written_out_to_be_translated_once()
    {
        using var site = new TestSite().Write("site.yml", "title: T\ndefaultLanguage: de\n");

        var run = site.Run("new", "--language", "la");
        var again = site.Run("new", "--language", "la");
        var wrong = site.Run("new", "--language", "latin!");

        Assert.Equal((0, "The words to translate are in templates/i18n/la.yml\n"), (run.ExitCode, run.Out));
        Assert.Contains("\nhome: Startseite\n", site.Read("templates/i18n/la.yml"), StringComparison.Ordinal);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("templates/i18n/la.yml: error BR0706", again.Error, StringComparison.Ordinal);
        Assert.Equal(2, wrong.ExitCode);
    }

    [Fact]
    public void Templates_are_copied_to_a_site_only()
    {
        using var folder = new TestSite();
        File.Delete(folder.At("site.yml"));

        var run = folder.Run("new", "--templates");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0306", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("templates")));
    }

    [Fact]
    public void Without_a_folder_the_usage_is_wrong()
    {
        using var folder = new TestSite();

        var run = folder.Run("new");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'briefings new my-archive'", run.Error, StringComparison.Ordinal);
    }
}
