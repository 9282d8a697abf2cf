using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>Another name for what was published: every address stays or redirects, and publishing goes on.</summary>
public sealed class RenameCommandTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .Write("site.yml", "title: Test\nbaseUrl: https://flussredaktion.net/\nlanguages: [en, de]\npublish: {web: {to: folder, path: www}}\n")
        .Write("content/briefings/2025/ships.en.md", "---\nid: urn:test:ships\ntitle: Ten ships came\ndate: 2025-01-01\ntopics: [Shiping]\nevents: [regatta]\n---\n\nText.\n")
        .Write("content/briefings/2025/ships.de.md", "---\nid: urn:test:schiffe\ntitle: Zehn Schiffe kamen\ndate: 2025-01-01\nevents: [regatta]\n---\n\nText.\n")
        .Write("content/briefings/2025/other.en.md", "---\nid: urn:test:other\ntitle: Another text\ndate: 2025-01-02\ntopics: [Shiping]\n---\n\nSee [the ships](/en/2025/ships/).\n")
        .Write("content/events/regatta.md", "---\ntitle: Regatta\nfollow: true\n---\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_article_an_event_and_a_topic_are_renamed_after_they_were_published()
    {
        Publish();

        Assert.Contains("moved     content/briefings/2025/ships.en.md → content/briefings/2025/nine-ships.en.md\n", Rename("content/briefings/2025/ships.en.md", "nine-ships"), StringComparison.Ordinal);
        Rename("events/regatta", "regatta-2025");
        Rename("topics/shiping", "Shipping");
        Publish();

        foreach (var (from, to) in (ReadOnlySpan<(string, string)>)[("en/2025/ships/", "en/2025/nine-ships/"), ("en/2025/ships/de/", "en/2025/nine-ships/de/"), ("de/events/regatta/", "de/events/regatta-2025/"), ("en/topics/shiping/", "en/topics/shipping/")])
        {
            Assert.Contains($"url=/{to}\"", _site.Read($"www/{from}index.html"), StringComparison.Ordinal);
            Assert.True(File.Exists(_site.At($"www/{to}index.html")), to);
        }

        Assert.Contains("/en/2025/nine-ships/\">the ships</a>", _site.Read("www/en/2025/other/index.html"), StringComparison.Ordinal);
        Assert.Contains("/en/events/regatta/feed.xml /en/events/regatta-2025/feed.xml 301", _site.Read("www/_redirects"), StringComparison.Ordinal);
        Assert.Contains("urn:test:ships", _site.Read("www/en/events/regatta-2025/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_named_with_what_was_meant_and_nothing_is_written()
    {
        var before = _site.Read("content/briefings/2025/ships.en.md");

        var run = _site.Run("rename", "events/regata", "regatta-2025");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("regatta", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _site.Read("content/briefings/2025/ships.en.md"));
        Assert.Equal(2, _site.Run("rename", "events/regatta").ExitCode);
    }

    private string Rename(string from, string to)
    {
        var run = _site.Run("rename", from, to);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Out;
    }

    private void Publish()
    {
        foreach (var words in (string[][])[["build", "--as-of", "2025-02-01"], ["check"], ["publish", "--apply"]])
        {
            var run = _site.Run(words);
            Assert.True(run.ExitCode == 0, run.Out + run.Error);
        }
    }
}
