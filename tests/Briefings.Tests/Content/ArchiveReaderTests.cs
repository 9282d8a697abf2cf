using Briefings.Content;
using Briefings.Diagnostics;
using Xunit;

namespace Briefings.Tests.Content;

public class ArchiveReaderTests
{
    private const string Path = "content/briefings/2025/a.en.md";

    [Fact]
    public void An_unknown_key_is_named_with_its_place_and_the_nearest_known_one() => Finds(
        Article("titel: A"), $"{Path}:5:1: error BR0302: Key 'titel' is not known; did you mean 'title'?");

    [Fact]
    public void An_unknown_event_is_named_with_the_nearest_known_one() => Finds(
        Article("events: [harbour-day]"),
        $"{Path}:5:10: error BR0203: Event 'harbour-day' is not known; did you mean 'harbour-days'?");

    [Fact]
    public void A_date_that_is_none_says_what_would_be_right() => Finds(
        Article("date: 2025-02-30"),
        $"{Path}:5:7: error BR0305: 'date' is '2025-02-30', but must be a day as in 2025-09-11, "
            + "or a minute with its offset as in 2025-09-11T10:30+08:00");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/news/1")]
    [InlineData("mailto:a@b.example")]
    public void An_original_that_no_browser_opens_is_named(string address) => Finds(
        Article($"originalUrl: {address}"),
        $"{Path}:5:14: warning BR0212: 'originalUrl' is '{address}', which is no address of a web page, so that nothing links there; write it whole, as in 'https://example.org/news/1'");

    [Fact]
    public void A_key_that_occurs_twice_is_an_error() => Finds(
        Article("title: B"), $"{Path}:5:1: error BR0303: Key 'title' is here a second time; keep one");

    [Fact]
    public void Anchors_are_refused() => Finds(
        Article("source: &x Wire"),
        $"{Path}:5:9: error BR0301: This is not valid YAML: Anchors and aliases are not read here; write the value out");

    [Fact]
    public void Malformed_yaml_is_named_with_its_line()
    {
        var found = Read(Article("source: [a"));

        Assert.Contains(found, d => d.Code == "BR0301" && d.Place.Line is 5 or 6);
    }

    [Fact]
    public void A_file_without_front_matter_says_how_to_begin() => Finds(
        "Just text.",
        $"{Path}:1:1: error BR0201: The file has no front matter; begin it with a line '---', the fields, and another line '---'");

    [Fact]
    public void Front_matter_that_is_not_closed_is_an_error() => Finds(
        "---\ntitle: A\n", $"{Path}:1:1: error BR0202: The front matter is not closed; end it with a line '---'");

    [Fact]
    public void Two_articles_with_one_id_are_reported_with_both_places()
    {
        var files = new MemorySiteFiles { [Path] = Article(""), ["content/briefings/2025/b.en.md"] = Article("") };

        Assert.Equal(
            ["content/briefings/2025/b.en.md:2:5: error BR0206: Article id 'urn:uuid:1' is used in "
                + "content/briefings/2025/a.en.md:2:5 already; every article needs its own"],
            Messages(files));
    }

    [Fact]
    public void An_article_without_an_id_is_offered_one()
    {
        var found = Read("---\ntitle: A\nlanguage: en\n---\n\nText.\n").Single();

        Assert.Equal("BR0210", found.Code);
        Assert.Contains("'id: urn:uuid:", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_that_are_part_of_each_other_are_reported()
    {
        var files = new MemorySiteFiles
        {
            ["content/events/a.md"] = "---\ntitle: A\npartOf: b\n---\n",
            ["content/events/b.md"] = "---\ntitle: B\npartOf: a\n---\n",
        };

        Assert.Equal(
            [
                "content/events/a.md:3:9: error BR0208: Event 'a' is part of itself by way of 'partOf'; leave one of them out",
                "content/events/b.md:3:9: error BR0208: Event 'b' is part of itself by way of 'partOf'; leave one of them out",
            ],
            Messages(files));
    }

    [Fact]
    public void All_findings_of_all_files_come_at_once()
    {
        var files = new MemorySiteFiles
        {
            [Path] = Article("date: soon\ndraft: maybe"),
            ["content/events/Bad Name.md"] = "---\ntitle: A\n---\n",
            ["content/notes.txt"] = "x",
        };

        Assert.Equal(["BR0305", "BR0305", "BR0207", "BR0211"], Diagnose(files).Select(d => d.Code));
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_named_at_the_byte()
    {
        var files = new MemorySiteFiles();
        files.Write(Path, [.. "---\ntitle: "u8, 0xE9, .. "\n---\n"u8]);

        Assert.Equal([$"{Path}:2:8: error BR0104: The file is not UTF-8; save it as UTF-8"], Messages(files));
    }

    private static string Article(string line) =>
        $"---\nid: urn:uuid:1\ntitle: A\nlanguage: en\n{line}\n---\n\nText.\n";

    private static void Finds(string article, string message) =>
        Assert.Equal([message], Read(article).Select(d => d.ToString()));

    private static IEnumerable<Diagnostic> Read(string article) => Diagnose(new MemorySiteFiles
    {
        [Path] = article,
        ["content/events/harbour-days.md"] = "---\ntitle: Harbour Days\n---\n",
    });

    private static IEnumerable<string> Messages(MemorySiteFiles files) => Diagnose(files).Select(d => d.ToString());

    private static IEnumerable<Diagnostic> Diagnose(MemorySiteFiles files)
    {
        var diagnostics = new DiagnosticBag();
        ArchiveReader.Read(files, diagnostics);
        return diagnostics.ToSorted();
    }
}
