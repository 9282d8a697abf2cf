using Xunit;

namespace Briefings.Tests.Workflows.Build;

/// <summary>Names of files and addresses that some systems cannot have, take for one, or are for no reader.</summary>
public sealed class OddNameTests : IDisposable
{
    private const string Site = "title: T\nbaseUrl: https://ex.org/\n";

    private readonly BuildRun _run = new();

    [Theory]
    [InlineData("con.en.md", "", "1:1")]
    [InlineData("a.en.md", "slug: aux\n", "5:7")]
    [InlineData("a.en.md", "aliases: [/nul.html]\n", "5:11")]
    [InlineData("a.en.md", "aliases: [/old./x/]\n", "5:11")]
    public void A_name_that_Windows_cannot_have_is_said_at_its_place(string name, string field, string place)
    {
        var findings = _run.Build(new MemorySiteFiles { ["site.yml"] = Site, ["content/briefings/2025/" + name] = Article("1", "A", field) });

        Assert.StartsWith($"content/briefings/2025/{name}:{place}: warning BR0615", findings);
        Assert.DoesNotContain('\n', findings);
    }

    [Fact]
    public void A_topic_gets_an_address_that_every_system_can_have()
    {
        Assert.Equal("", _run.Build(new MemorySiteFiles { ["site.yml"] = Site, ["content/briefings/2025/a.en.md"] = Article("1", "A", "topics: [Aux]\n") }));

        Assert.True(Directory.Exists(Path.Combine(_run.Output, "en/topics/aux-1")));
    }

    [Fact]
    public void Two_files_whose_names_differ_in_how_a_letter_is_written_want_one_address()
    {
        var findings = _run.Build(new MemorySiteFiles
        {
            ["site.yml"] = Site,
            ["content/briefings/2025/caf\u00e9.en.md"] = Article("1", "A", ""),
            ["content/briefings/2025/cafe\u0301.en.md"] = Article("2", "B", ""),
        });

        Assert.Equal(2, findings.Split('\n').Count(line => line.Contains("error BR0601", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_title_over_two_lines_is_one_line_wherever_it_is_shown()
    {
        Assert.Equal("", _run.Build(new MemorySiteFiles { ["site.yml"] = Site, ["content/briefings/2025/a.en.md"] = Article("1", "|\n  Ferries\n  run", "place: \"Lin\\ndau\"\n") }));

        Assert.Contains("<title>Ferries run", _run.Read("en/2025/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("<title>Ferries run</title>", _run.Read("en/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("Lin dau", _run.Read("en/2025/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_systems_and_repositories_leave_in_static_is_not_published_and_secrets_are_named()
    {
        var findings = _run.Build(new MemorySiteFiles
        {
            ["site.yml"] = Site,
            ["static/.git/config"] = "x",
            ["static/a/.svn/entries"] = "x",
            ["static/._a.txt"] = "x",
            ["static/Thumbs.db"] = "x",
            ["static/a.txt~"] = "x",
            ["static/.env"] = "KEY=1",
            ["static/a/.env.local"] = "KEY=1",
            ["static/.aws/credentials"] = "x",
            ["static/keys/site.p12"] = "x",
            ["static/.briefings"] = "x",
            ["static/.htaccess"] = "x",
            ["static/.well-known/security.txt"] = "x",
        });

        Assert.Equal(
            ["static/.aws/credentials:1:1: warning BR0616", "static/.env:1:1: warning BR0616", "static/a/.env.local:1:1: warning BR0616", "static/keys/site.p12:1:1: warning BR0616"],
            findings.Split('\n').Select(line => line[..line.IndexOf(": '", StringComparison.Ordinal)]));
        string[] left = [".git/config", "a/.svn/entries", "._a.txt", "Thumbs.db", "a.txt~", ".env", "a/.env.local", ".aws/credentials", "keys/site.p12"];
        Assert.DoesNotContain(left, name => File.Exists(Path.Combine(_run.Output, name)));
        Assert.True(File.Exists(Path.Combine(_run.Output, ".htaccess")));
        Assert.True(File.Exists(Path.Combine(_run.Output, ".well-known/security.txt")));
    }

    [Theory]
    [InlineData("static/en", "static/en: error BR0617: '/en' would be a file and a folder at once")]
    [InlineData("static/en/2025", "static/en/2025: error BR0617: ")]
    [InlineData("static/assets/style.css/more.txt", "static/assets/style.css/more.txt: error BR0617: ")]
    [InlineData("static/a\nb.txt", "static/a\\nb.txt' has a line break or a control character in its name")]
    public void A_file_of_static_that_cannot_be_where_it_is_wanted_is_reported(string path, string says)
    {
        var site = new MemorySiteFiles { ["site.yml"] = Site, ["content/briefings/2025/a.en.md"] = Article("1", "A", ""), [path] = "x" };

        var findings = _run.Build(site);

        Assert.Contains(says, findings, StringComparison.Ordinal);
        Assert.DoesNotContain("BR0103", findings, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    private static string Article(string number, string title, string field) =>
        $"---\nid: urn:uuid:00000000-0000-4000-8000-00000000000{number}\ntitle: {title}\ndate: 2025-03-03\n{field}---\nText.\n";
}
