using Briefings.Diagnostics;
using Briefings.Tests.Planning;
using Briefings.Tests.Workflows.Build;
using Briefings.Workflows.Rename;
using Xunit;

namespace Briefings.Tests.Workflows.Rename;

public class RenamerTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void An_article_keeps_its_release_its_id_and_its_old_address_and_all_else_in_its_file()
    {
        var files = Site();
        var before = files["content/briefings/2025/ships.en.md"];

        Rename(files, "ships.en", "nine-ships");

        Assert.False(files.Exists("content/briefings/2025/ships.en.md"));
        Assert.Equal(
            before.Replace("topics: [shiping, sea]\n", "topics: [shiping, sea]\ntranslationKey: ships\naliases:\n  - /en/2025/ships/\n", StringComparison.Ordinal),
            files["content/briefings/2025/nine-ships.en.md"]);
        Assert.Contains("[the ships](/en/2025/nine-ships/#p1)", files["content/briefings/2025/other.en.md"], StringComparison.Ordinal);
        using var run = new BuildRun();
        Assert.Empty(run.Build(files));
        Assert.Contains("url=/archive/en/2025/nine-ships/\"", run.Read("en/2025/ships/index.html"), StringComparison.Ordinal);
        Assert.Contains("url=/archive/en/2025/nine-ships/de/\"", run.Read("en/2025/ships/de/index.html"), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"de\" href=\"https://news.example/archive/de/2025/ships/\"", run.Read("en/2025/nine-ships/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](ships.en.md#p1)", "[a](nine-ships.en.md#p1)")]
    [InlineData("[a](ships.md)", "[a](nine-ships.md)")]
    [InlineData("[a](../2025/ships.en.md \"The ships\")", "[a](../2025/nine-ships.en.md \"The ships\")")]
    [InlineData("[a](<ships.en.md>)", "[a](<nine-ships.en.md>)")]
    [InlineData("[a][b]\n\n[b]: ships.en.md", "[a][b]\n\n[b]: nine-ships.en.md")]
    [InlineData("[a][b]\n\n[b]: /en/2025/ships/?x#p1", "[a][b]\n\n[b]: /en/2025/nine-ships/?x#p1")]
    [InlineData("[a](https://news.example/archive/en/2025/ships/)", "[a](https://news.example/archive/en/2025/nine-ships/)")]
    [InlineData("[a](../ships/)", "[a](/en/2025/nine-ships/)")]
    [InlineData("[a](ships.de.md) [b](/de/2025/ships/)", "[a](ships.de.md) [b](/de/2025/ships/)")]
    [InlineData("`[a](ships.en.md)`", "`[a](ships.en.md)`")]
    public void Links_follow_by_address_and_by_file(string before, string after)
    {
        foreach (var path in (string[])["content/briefings/2025/other.en.md", "content/pages/about.en.md", "content/events/race.md"])
        {
            var files = Site();
            files.Write("content/pages/about.en.md", System.Text.Encoding.UTF8.GetBytes("---\ntitle: About\n---\n"));
            var head = files[path][..(files[path].IndexOf("---\n", 4, StringComparison.Ordinal) + 4)];
            var isBeside = path.Contains("/briefings/", StringComparison.Ordinal);
            if (!isBeside && !before.Contains("/en/", StringComparison.Ordinal))
                continue;
            files.Write(path, System.Text.Encoding.UTF8.GetBytes($"{head}\nFirst, *a line*.\n\nThen {before}\n"));

            Rename(files, "ships.en", "nine-ships");

            Assert.Equal($"{head}\nFirst, *a line*.\n\nThen {after}\n", files[path]);
        }
    }

    [Fact]
    public void Links_follow_an_event_a_series_and_a_topic()
    {
        var files = Site();
        var links = "[a](../../events/regatta.md#coverage) [b](/de/events/regatta/) [c](/series/cups.md) [d](/en/series/cups/) [e](/en/topics/shiping/)";
        files.Write("content/briefings/2025/other.en.md", System.Text.Encoding.UTF8.GetBytes(files["content/briefings/2025/other.en.md"] + "\n" + links + "\n"));

        Rename(files, "events/regatta", "regatta-2025");
        Rename(files, "series/cups", "lake-cups");
        Rename(files, "topics/shiping", "shipping");

        Assert.EndsWith(
            "\n[a](../../events/regatta-2025.md#coverage) [b](/de/events/regatta-2025/) [c](/series/lake-cups.md) [d](/en/series/lake-cups/) [e](/en/topics/shipping/)\n",
            files["content/briefings/2025/other.en.md"],
            StringComparison.Ordinal);
        using var run = new BuildRun();
        Assert.Empty(run.Build(files));
    }

    [Fact]
    public void Renamed_back_it_has_the_address_it_had_and_the_other_redirects()
    {
        var files = Site();

        Rename(files, "content/briefings/2025/ships.en.md", "nine-ships");
        Rename(files, "nine-ships", "ships");

        Assert.Contains("aliases:\n  - /en/2025/nine-ships/\n---", files["content/briefings/2025/ships.en.md"], StringComparison.Ordinal);
        using var run = new BuildRun();
        Assert.Empty(run.Build(files));
    }

    [Fact]
    public void An_event_is_renamed_wherever_it_is_named()
    {
        var files = Site();

        Rename(files, "events/regatta", "regatta-2025");

        Assert.False(files.Exists("content/events/regatta.md"));
        Assert.Contains("aliases: [The Cup, /en/events/regatta/, /de/events/regatta/]", files["content/events/regatta-2025.md"], StringComparison.Ordinal);
        Assert.Contains("partOf: regatta-2025 # the whole", files["content/events/race.md"], StringComparison.Ordinal);
        Assert.Contains("events:\n  - regatta-2025\n  - {id: race, relation: announces}\n", files["content/briefings/2025/ships.en.md"], StringComparison.Ordinal);
        Assert.Contains("events: [{id: regatta-2025, relation: announces}]", files["content/briefings/2025/ships.de.md"], StringComparison.Ordinal);
        using var run = new BuildRun();
        Assert.Empty(run.Build(files));
        Assert.Contains("url=/archive/de/events/regatta-2025/\"", run.Read("de/events/regatta/index.html"), StringComparison.Ordinal);
        Assert.Contains("This feed has moved to", run.Read("en/events/regatta/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_is_renamed_in_its_editions()
    {
        var files = Site();

        Rename(files, "cups", "regattas");

        Assert.Contains("series: regattas", files["content/events/regatta.md"], StringComparison.Ordinal);
        Assert.Contains("aliases:\n  - /en/series/cups/\n", files["content/series/regattas.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_has_its_new_name_in_every_article_and_its_old_address_redirects()
    {
        var files = Site();

        Rename(files, "topics/shiping", "Shipping");

        Assert.Contains("topics: [Shipping, sea]", files["content/briefings/2025/ships.en.md"], StringComparison.Ordinal);
        Assert.Contains("  - Shipping\n", files["content/briefings/2025/other.en.md"], StringComparison.Ordinal);
        Assert.Equal("---\ntitle: Shipping\naliases:\n  - /en/topics/shiping/\n---\n", files["content/subjects/topics/shipping.md"]);
        using var run = new BuildRun();
        Assert.Empty(run.Build(files));
        Assert.Contains("url=/archive/en/topics/shipping/\"", run.Read("en/topics/shiping/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_a_name_in_each_language_keeps_them_and_has_its_new_id_as_address()
    {
        var files = Site();
        files.Write("content/subjects/topics/shiping.md", "---\ntitle: {en: ships, de: Schiffe}\n---\n"u8.ToArray());
        files.Write("content/briefings/2025/schiffe.de.md", System.Text.Encoding.UTF8.GetBytes(SampleArchive.Article("2025/schiffe.de", "date: 2025-05-01\ntopics: [Schiffe]").Text));

        Rename(files, "topics/shiping", "shipping");

        Assert.Contains("topics: [Schiffe]", files["content/briefings/2025/schiffe.de.md"], StringComparison.Ordinal);
        Assert.Contains("topics: [shipping, sea]", files["content/briefings/2025/ships.en.md"], StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: {en: ships, de: Schiffe}\n", files["content/subjects/topics/shipping.md"], StringComparison.Ordinal);
        using var run = new BuildRun();
        Assert.Empty(run.Build(files));
        Assert.Contains("url=/archive/de/topics/shipping/\"", run.Read("de/topics/shiping/index.html"), StringComparison.Ordinal);
        Assert.Contains(">ships</a>", run.Read("en/2025/ships/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_with_an_office_and_a_source_with_a_policy_are_renamed_too()
    {
        var files = Site();

        Rename(files, "people/Mara Lindqvist", "Mara Lindquist");
        Rename(files, "sources/Tide Wire", "Tide News");

        Assert.Contains("people: [{name: Mara Lindquist, role: mayor}]", files["content/briefings/2025/ships.en.md"], StringComparison.Ordinal);
        Assert.Contains("source: Tide News\n", files["content/briefings/2025/ships.en.md"], StringComparison.Ordinal);
        Assert.Contains("Tide News: {display: full}", files["site.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aliases:", "aliases:\n  - /en/2025/ships/")]
    [InlineData("aliases: /a/", "aliases: [/a/, /en/2025/ships/]")]
    [InlineData("aliases: [/a/, \"/b/\"] # old", "aliases: [/a/, /b/, /en/2025/ships/] # old")]
    [InlineData("aliases: [/en/2025/x/]", "aliases: [/en/2025/ships/]")]
    [InlineData("aliases:\n- /a/\n- /en/2025/x/\ndraft: false", "aliases:\n- /en/2025/ships/\n- /a/\ndraft: false")]
    [InlineData("aliases:\n    - /a/ # one", "aliases:\n    - /en/2025/ships/\n    - /a/ # one")]
    public void Lists_are_kept_as_they_were_written(string before, string after)
    {
        var files = SampleArchive.Files(SampleArchive.Article("2025/ships.en", $"date: 2025-05-01\n{before}"));

        Rename(files, "ships", "x");

        Assert.Contains($"date: 2025-05-01\n{after}\n---\n", files["content/briefings/2025/x.en.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "x", "BR1420")]
    [InlineData("ships", "x", "BR1421")]
    [InlineData("ships.en", "Nine Ships", "BR1422")]
    [InlineData("ships.en", "other", "BR1423")]
    [InlineData("events/regatta", "race", "BR1423")]
    public void What_cannot_be_renamed_is_said_and_nothing_is_written(string old, string name, string code)
    {
        var files = Site();
        var before = string.Concat(files.List("content").Select(file => files[file.Path]));

        Assert.Null(new Renamer(files, _diagnostics).Rename(old, name));

        Assert.Equal(code, Assert.Single(_diagnostics.ToSorted()).Code);
        Assert.Equal(before, string.Concat(files.List("content").Select(file => files[file.Path])));
    }

    private void Rename(MemorySiteFiles files, string old, string name)
    {
        Assert.NotNull(new Renamer(files, _diagnostics).Rename(old, name));
        Assert.Empty(_diagnostics.ToSorted());
    }

    private static MemorySiteFiles Site() => SampleArchive.Files(
        ("site.yml", SampleArchive.Site + "subjects: {people: {pages: 1}}\nsources:\n  Tide Wire: {display: full}\n"),
        ("content/series/cups.md", "---\ntitle: Cups\n---\n"),
        SampleArchive.Event("regatta", "title: {en: Regatta, de: Regatte}\nseries: cups\naliases: [The Cup]"),
        SampleArchive.Event("race", "title: Race\npartOf: regatta # the whole"),
        SampleArchive.Article("2025/ships.en", "date: 2025-05-01\nsource: Tide Wire\nevents:\n  - regatta\n  - {id: race, relation: announces}\npeople: [{name: Mara Lindqvist, role: mayor}]\ntopics: [shiping, sea]"),
        SampleArchive.Article("2025/ships.de", "date: 2025-05-02\nevents: [{id: regatta, relation: announces}]"),
        SampleArchive.Article("2025/other.en", "date: 2025-05-03\ntopics:\n  - shiping\n", "See [the ships](/en/2025/ships/#p1)."));
}
