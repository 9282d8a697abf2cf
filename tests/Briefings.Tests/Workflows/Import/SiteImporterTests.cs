using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Linking.Readings;
using Briefings.Workflows.Import;
using Xunit;

namespace Briefings.Tests.Workflows.Import;

public class SiteImporterTests
{
    private const string Seed = """
        Lake ferries run at night again

        LINDAU, March 3, 2025 (Harbour Wire) -- Ferries on the lake will run at night again from Monday, said Ana Ferro, director
        of the Lake Board. The service had stopped in 2019 after two winters with few passengers and much ice.

        Tickets cost 4.50 euros. The first boat leaves Lindau at 11 p.m., and the last one returns at 4 in the morning.

        """;

    private const string OtherSeed = """
        Museum of clocks opens its doors in Bregenz

        BREGENZ, April 8, 2025 (Harbour Wire) -- A museum of clocks opened in Bregenz on Tuesday with 212 pieces from six centuries,
        said Tom Keller, curator of the museum. The oldest clock was built in 1480 for the tower of a monastery.

        Visitors may wind some of the clocks themselves. Entry is free on Sundays until the end of the year, the museum said.

        """;

    [Fact]
    public void A_new_seed_becomes_an_article_that_reads_back()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed };

        var (report, findings) = Import(site);

        Assert.Empty(findings);
        Assert.Equal((1, ImportStatus.New), (report.Seeds.Length, report.Seeds[0].Status));
        var article = Read(site).Articles.Single();
        Assert.Equal("content/briefings/2025/lake-ferries-run-at-night-again.en.md", article.Origin.Path);
        Assert.Equal("Lake ferries run at night again", article.Title);
        Assert.Equal(report.Seeds[0].Article!.Id, article.Id);
    }

    [Theory]
    [InlineData("seeds/posts/pier.md", "seeds/posts/pier.de.md", "posts-pier")]
    [InlineData("seeds/en/2025/pier.md", "seeds/de/2025/pier.md", "2025-pier")]
    [InlineData("seeds/pier/index.en.md", "seeds/pier/index.de.md", "pier-index")]
    [InlineData("seeds/posts/pier.md", "seeds/posts/pier-neu.de.md", null)]
    [InlineData("seeds/posts/pier.txt", "seeds/posts/pier.de.txt", null)]
    public void Files_that_differ_in_their_language_alone_are_versions_of_one_release(string english, string german, string? key)
    {
        var site = new MemorySiteFiles
        {
            [english] = "---\ntitle: A note\nlang: en\n---\n\nThe pier is open again for all boats of the lake.\n",
            [german] = "---\ntitle: Ein Hinweis\nlang: de\n---\n\nDie Museen der Stadt sind am Montag geschlossen.\n",
        };

        Import(site);

        Assert.Equal([key, key], Read(site).Articles.Select(article => article.TranslationKey));
    }

    [Fact]
    public void A_version_that_comes_later_joins_what_is_there()
    {
        var site = new MemorySiteFiles { ["seeds/posts/pier.md"] = "---\ntitle: A note\nlang: en\n---\n\nThe pier is open again for all boats of the lake.\n" };
        Import(site);
        site.Write("seeds/posts/pier.de.md", "---\ntitle: Ein Hinweis\nlang: de\n---\n\nDie Museen der Stadt sind am Montag geschlossen.\n"u8.ToArray());

        Import(site);

        Assert.Single(Read(site).Articles.Select(article => article.ReleaseKey).Distinct());
    }

    [Fact]
    public void The_texts_of_an_archive_are_not_read_again_for_a_new_seed()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed };
        Import(site);
        site.Write("seeds/b.txt", Encoding.UTF8.GetBytes(OtherSeed));

        Import(site);

        var readings = KnownReadings.Load(site);
        Assert.All(Read(site).Articles, article => readings.Of(article));
        Assert.Equal((2, 0), (Read(site).Articles.Length, readings.NewlyRead));
    }

    [Theory]
    [InlineData("Harbour opens\n\nROSTOCK, May 6, 2031 - The new harbour opened on Monday with 340 guests, said Ann Hill, mayor of Rostock.\n\nThe work took 14 years.\n")]
    [InlineData("Harbour opens\n\nROSTOCK, May 6, 2031 - The new harbour opened on\nMonday with 340 guests, said Ann Hill, mayor of\nRostock, in a speech that took the whole morning.\n")]
    [InlineData("Harbour opens\n\nROSTOCK, May 6, 2031 - The new harbour opened on Monday:\n\n- 340 guests came, said Ann Hill, mayor of Rostock.\n- 14 ships left.\n\nContact: Eva Lind, tel. 040 123456\n")]
    public void What_an_import_keeps_of_a_text_is_what_linking_reads_in_its_article(string text)
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = text };

        Import(site);

        var kept = KnownReadings.Load(site);
        var article = Assert.Single(Read(site).Articles);
        Assert.Equal(JsonSerializer.Serialize(ArticleReading.Of(article)), JsonSerializer.Serialize(kept.Of(article)));
        Assert.Equal(0, kept.NewlyRead);
    }

    [Fact]
    public void A_dry_run_keeps_nothing()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed };

        new SiteImporter(site, new DiagnosticBag()) { IsDryRun = true }
            .Import(SeedFolder.ReadAll(site, SeedFolder.Name, new DiagnosticBag()), Read(site));

        Assert.False(site.Exists(KnownReadings.FileName));
    }

    [Theory]
    [InlineData("seeds/truth.sqlite", 1)]
    [InlineData("seeds/photo.jpg", 1)]
    [InlineData("seeds/.gitkeep", 0)]
    public void What_is_no_text_by_its_name_is_left_out(string path, int warnings)
    {
        var site = new MemorySiteFiles { [path] = Seed };
        var diagnostics = new DiagnosticBag();

        var seeds = SeedFolder.ReadAll(site, SeedFolder.Name, diagnostics);

        Assert.Empty(seeds);
        Assert.Equal(Enumerable.Repeat("BR0416", warnings), diagnostics.ToSorted().Select(finding => finding.Code));
    }

    [Fact]
    public void Importing_again_changes_no_byte()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed, ["seeds/b.txt"] = OtherSeed };
        Import(site);
        var before = Texts(site);

        var (report, findings) = Import(site);

        Assert.Empty(findings);
        Assert.All(report.Seeds, seed => Assert.Equal(ImportStatus.Unchanged, seed.Status));
        Assert.Equal(before, Texts(site));
    }

    [Fact]
    public void An_edited_article_is_kept()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed };
        var path = Import(site).Report.Seeds[0].Article!.Origin.Path;
        Replace(site, path, "Tickets cost", "Tickets now cost");
        var edited = site[path];

        var (report, _) = Import(site);

        Assert.Equal(ImportStatus.Kept, report.Seeds[0].Status);
        Assert.Equal(edited, site[path]);
    }

    [Fact]
    public void A_changed_seed_renews_an_article_that_no_one_edited_with_its_id_and_address()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed };
        var first = Import(site).Report.Seeds[0].Article!;
        Replace(site, "seeds/a.txt", "4.50 euros", "5.50 euros");
        var place = Read(site).Articles.Single().Origin.At("import");

        var (report, findings) = Import(site);

        Assert.Matches(@"\.md:\d+:\d+$", place.ToString());
        Assert.Equal(ImportStatus.Updated, report.Seeds[0].Status);
        Assert.Equal(
            [$"{place}: warning BR0451: '{first.Origin.Path}' was written again, because 'seeds/a.txt' changed: body"],
            findings.Select(finding => finding.ToString()));
        var renewed = Read(site).Articles.Single();
        Assert.Equal((first.Id, first.Origin.Path), (renewed.Id, renewed.Origin.Path));
        Assert.Contains("5.50 euros", renewed.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tickets cost", "Tickets now cost")]
    [InlineData("place: Lindau", "place: Lindau am Bodensee")]
    public void A_changed_seed_does_not_touch_an_article_that_somebody_edited(string was, string @is)
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed };
        var path = Import(site).Report.Seeds[0].Article!.Origin.Path;
        Replace(site, path, was, @is);
        Replace(site, "seeds/a.txt", "Lake ferries run", "All ferries run");
        var edited = site[path];

        var (report, findings) = Import(site);

        Assert.Equal(ImportStatus.Kept, report.Seeds[0].Status);
        Assert.Equal(edited, site[path]);
        var finding = Assert.Single(findings);
        Assert.Equal("BR0452", finding.Code);
        Assert.Contains(
            "title 'Lake ferries run at night again' → 'All ferries run at night again'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_seeds_with_the_same_bytes_give_one_article_and_both_are_named()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed, ["seeds/b.txt"] = Seed };

        var (report, findings) = Import(site);

        Assert.Single(report.Seeds);
        Assert.Equal(
            ["seeds/b.txt:1:1: warning BR0450: 'seeds/b.txt' has the same bytes as 'seeds/a.txt' and was not imported again; remove one"],
            findings.Select(finding => finding.ToString()));
        Assert.Equal<Diagnostic>(findings, Import(site).Findings);
    }

    [Fact]
    public void Items_of_two_feeds_that_have_one_number_are_two_articles_and_those_of_one_site_are_one()
    {
        var site = new MemorySiteFiles
        {
            ["seeds/a.xml"] = Feed("https://harbour.example/", "Pier opens", "The harbour council opened the pier on Friday, after two years of work and three storms."),
            ["seeds/b.xml"] = Feed("https://lake.example/", "Ferry runs at night", "The lake board lets the ferry run at night from Monday on, and there is more of it to come."),
            ["seeds/c.xml"] = Feed("https://www.harbour.example/firms/", "Pier opens", "The harbour council opened the pier on Friday, after two years of work and three storms."),
        };

        var (report, findings) = Import(site);

        Assert.Equal(["seeds/a.xml", "seeds/b.xml"], report.Seeds.Select(seed => seed.Seed));
        Assert.Equal("seeds/c.xml:1:1: warning BR0454: 'seeds/c.xml' has an item that 'seeds/a.xml' has too, by its id; it was not imported again", Assert.Single(findings).ToString());
    }

    [Fact]
    public void The_newest_version_of_a_news_item_is_taken_and_the_earlier_named()
    {
        var both = new MemorySiteFiles { ["seeds/b.json"] = News(1, "Pier opens", "usable"), ["seeds/a.json"] = News(2, "Pier opens late", "usable") };
        var first = new MemorySiteFiles { ["seeds/b.json"] = News(1, "Pier opens", "usable") };

        Assert.Equal("seeds/b.json:1:1: warning BR0455: 'seeds/b.json' has an earlier version of an item in 'seeds/a.json' and was not imported; remove it", Assert.Single(Import(both).Findings).ToString());
        Import(first);
        first.Write("seeds/c.json", Encoding.UTF8.GetBytes(News(2, "Pier opens late", "usable")));
        Assert.Equal(["BR0451", "BR0455"], Import(first).Findings.Select(finding => finding.Code).Order());

        Assert.Equal("Pier opens late", Read(both).Articles.Single().Title);
        Assert.Equal("Pier opens late", Read(first).Articles.Single().Title);
        Assert.Equal("BR0455", Assert.Single(Import(first).Findings).Code);
    }

    [Fact]
    public void A_news_item_that_is_canceled_later_becomes_a_draft()
    {
        var site = new MemorySiteFiles { ["seeds/a.json"] = News(1, "Pier opens", "usable") };
        Import(site);
        site.Write("seeds/b.json", Encoding.UTF8.GetBytes(News(2, "Pier opens", "canceled")));

        Import(site);

        Assert.True(Read(site).Articles.Single().Draft);
    }

    private static string Feed(string site, string title, string text) =>
        $"<rss version=\"2.0\"><channel><title>News</title><link>{site}</link><item><title>{title}</title><guid isPermaLink=\"false\">1</guid><description>{text}</description></item></channel></rss>";

    private static string News(int version, string headline, string status) =>
        $"{{\"uri\":\"urn:news:1\",\"version\":\"{version}\",\"type\":\"text\",\"pubstatus\":\"{status}\",\"firstcreated\":\"2024-05-03T09:00:00Z\",\"versioncreated\":\"2024-05-03T1{version}:00:00Z\",\"language\":\"en\","
        + $"\"headline\":\"{headline}\",\"body_text\":\"The harbour council opened the pier on Friday, after two years of work and three storms.\"}}";

    [Fact]
    public void A_seed_that_cannot_be_read_does_not_keep_others_from_being_imported()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = "", ["seeds/b.txt"] = Seed };

        var (report, findings) = Import(site);

        Assert.Equal([ImportStatus.Failed, ImportStatus.New], report.Seeds.Select(seed => seed.Status));
        Assert.Equal("seeds/a.txt", findings.Single().Place.Path);
        Assert.Single(Read(site).Articles);
    }

    [Fact]
    public void Two_releases_with_one_title_get_files_of_their_own()
    {
        var site = new MemorySiteFiles
        {
            ["seeds/a.txt"] = Seed,
            ["seeds/b.txt"] = OtherSeed.Replace(
                "Museum of clocks opens its doors in Bregenz", "Lake ferries run at night again", StringComparison.Ordinal),
        };

        Import(site);

        Assert.Equal(
            ["lake-ferries-run-at-night-again-2.en.md", "lake-ferries-run-at-night-again.en.md"],
            Read(site).Articles.Select(article => Path.GetFileName(article.Origin.Path)));
    }

    [Fact]
    public void Without_seeds_there_is_nothing_to_do()
    {
        var (report, findings) = Import(new MemorySiteFiles());

        Assert.Empty(report.Seeds);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seed };
        var diagnostics = new DiagnosticBag();

        new SiteImporter(site, diagnostics) { IsDryRun = true }
            .Import(SeedFolder.ReadAll(site, "seeds", diagnostics), Archive.Empty);

        Assert.Empty(site.List("content"));
    }

    private static (ImportReport Report, ImmutableArray<Diagnostic> Findings) Import(MemorySiteFiles site)
    {
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveReader.Read(site, diagnostics);
        var report = new SiteImporter(site, diagnostics).Import(SeedFolder.ReadAll(site, "seeds", diagnostics), archive);
        return (report, diagnostics.ToSorted());
    }

    private static Archive Read(MemorySiteFiles site)
    {
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveReader.Read(site, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return archive;
    }

    private static void Replace(MemorySiteFiles site, string path, string was, string @is)
    {
        Assert.Contains(was, site[path], StringComparison.Ordinal);
        site.Write(path, Encoding.UTF8.GetBytes(site[path].Replace(was, @is, StringComparison.Ordinal)));
    }

    private static Dictionary<string, string> Texts(MemorySiteFiles site) =>
        site.List("content").ToDictionary(file => file.Path, file => site[file.Path]);
}
