using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Linking.Readings;
using Briefings.Workflows.Import;
using Xunit;

namespace Briefings.Tests.Workflows.Import;

public class OneBadTextTests
{
    private const string Good = """
        Lake ferries run at night again

        LINDAU, March 3, 2025 (Harbour Wire) -- Ferries on the lake will run at night again from Monday, said Ana Ferro, director
        of the Lake Board. The service had stopped in 2019 after two winters with few passengers and much ice.

        """;

    [Theory]
    [InlineData("全国人民代表大会常务委员会第三届会议在北京召开，代表们听取了工作报告。")]
    [InlineData("会议期间代表参观第三届博览会并听取了各方面的工作报告，大家都很高兴。")]
    [InlineData("论坛2025第十届在北京召开，来自各地的代表和专家共同讨论了未来的发展道路与合作方式。")]
    [InlineData("大会会议论坛第一届第二届第三届大会在北京召开，代表们听取了工作报告。")]
    public void An_end_word_before_the_edition_ends_no_import(string chinese)
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Good, ["seeds/b.txt"] = $"会议召开\n\n北京2025年3月3日电 {chinese}代表们听取了工作报告。\n" };

        var (report, findings) = Import(site);

        Assert.DoesNotContain("defect", findings, StringComparison.Ordinal);
        Assert.All(report.Seeds, seed => Assert.Equal(ImportStatus.New, seed.Status));
        Assert.Equal(2, report.Seeds.Length);
    }

    [Fact]
    public void An_id_that_two_articles_have_ends_no_import()
    {
        const string article = "---\nid: urn:test:a\ntitle: A\ndate: 2025-03-03\n---\nThe ferries run again.\n";
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Good, ["content/briefings/2025/a.en.md"] = article, ["content/briefings/2025/b.en.md"] = article };

        Assert.Equal(ImportStatus.New, Import(site).Report.Seeds.Single().Status);
    }

    [Theory]
    [InlineData("one", "one")]
    [InlineData("two", "one")]
    public void Events_that_are_part_of_themselves_end_no_import(string first, string second)
    {
        var site = new MemorySiteFiles
        {
            ["seeds/a.txt"] = Good,
            ["content/events/one.md"] = $"---\ntitle: Lake Conference\nstart: 2025-03-01\npartOf: {first}\n---\n",
            ["content/events/two.md"] = $"---\ntitle: Harbour Days\nstart: 2025-03-01\npartOf: {second}\n---\n",
            ["content/briefings/2025/a.en.md"] = "---\nid: urn:test:a\ntitle: A\ndate: 2025-03-03\nevents: [one, two]\n---\nThe Harbour Days were part of the Lake Conference in Lindau.\n",
        };

        Assert.Equal(ImportStatus.New, Import(site).Report.Seeds.Single().Status);
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\f")]
    [InlineData("\v")]
    [InlineData("\r")]
    [InlineData("\u2028\u2028\n")]
    [InlineData("\n\u00a0\n\u2003")]
    public void A_rare_line_end_makes_no_edit(string lineEnd)
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Good.Replace(" again from ", $" again{lineEnd}from ", StringComparison.Ordinal) };

        Import(site);
        var (report, _) = Import(site);

        Assert.Equal(ImportStatus.Unchanged, report.Seeds.Single().Status);
        site.Write("seeds/a.txt", Encoding.UTF8.GetBytes(site["seeds/a.txt"].Replace("two winters", "three winters", StringComparison.Ordinal)));
        Assert.Equal(ImportStatus.Updated, Import(site).Report.Seeds.Single().Status);
    }

    [Theory]
    [InlineData(".html", "<html><body><h1>Ferries run</h1><p>LINDAU, March 3, 2025 - Ferries run at night&#x2028;again, the &#8233;board said on Monday, and much more besides.</p></body></html>")]
    [InlineData(".md", "# Ferries run\n\nLINDAU, March 3, 2025 - Ferries run at\u2028night again, the board said on Monday.\n\n\u2028\n\nMore of it.\n")]
    public void Nor_does_one_that_markup_names(string extension, string text)
    {
        var site = new MemorySiteFiles();
        site.Write("seeds/a" + extension, Encoding.UTF8.GetBytes(text));

        Import(site);

        Assert.Equal(ImportStatus.Unchanged, Import(site).Report.Seeds.Single().Status);
    }

    [Fact]
    public void A_cache_with_a_right_hash_and_bad_content_is_made_again()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Good };
        Import(site);
        var kept = site.Read(KnownReadings.FileName);
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])kept.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
                bytes[random.Next(48, bytes.Length)] = (byte)(random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => random.Next(256) });
            System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(48), bytes.AsSpan(16));
            site.Write(KnownReadings.FileName, bytes);
            site.Write("seeds/b.txt", Encoding.UTF8.GetBytes(Good.Replace("2019", $"{i}", StringComparison.Ordinal)));

            Assert.DoesNotContain("BR042", Import(site, isDryRun: true).Findings, StringComparison.Ordinal);
        }
    }

    private static (ImportReport Report, string Findings) Import(MemorySiteFiles site, bool isDryRun = false)
    {
        var diagnostics = new DiagnosticBag();
        var report = new SiteImporter(site, diagnostics) { IsDryRun = isDryRun }.Import(
            SeedFolder.ReadAll(site, SeedFolder.Name, diagnostics), ArchiveReader.Read(site, diagnostics));
        return (report, string.Join('\n', diagnostics.ToSorted()));
    }
}
