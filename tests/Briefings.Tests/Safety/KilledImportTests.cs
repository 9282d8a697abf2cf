using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Linking.Readings;
using Briefings.Tests.Architecture;
using Briefings.Tests.Planning;
using Briefings.Workflows.Build;
using Briefings.Workflows.Import;
using Xunit;

namespace Briefings.Tests.Safety;

/// <summary>An import that is killed at any of its writes leaves a site that can be built, and the next one completes it.</summary>
public class KilledImportTests
{
    [Fact]
    public void Wherever_an_import_is_killed_the_next_one_gives_what_it_would_have_given()
    {
        var whole = Site();
        Import(whole);
        var expected = Content(whole);
        Assert.Contains(expected, file => file.StartsWith("content/events/", StringComparison.Ordinal));
        Assert.Contains(expected, file => file.StartsWith("content/links.yml", StringComparison.Ordinal));

        for (var writes = 0; ; writes++)
        {
            var site = Site();
            site.Write(KnownReadings.FileName, whole.Read(KnownReadings.FileName));
            if (!IsKilled(site, writes))
            {
                Assert.True(writes > expected.Length, $"{writes} places");
                return;
            }

            var left = new DiagnosticBag();
            Assert.True(new SiteBuilder(left).Prepare(new BuildRequest(site) { Imports = false }) is not null, $"Killed at write {writes}:\n{string.Join('\n', left.ToSorted())}");
            Assert.Subset(expected.ToHashSet(StringComparer.Ordinal), Content(site).ToHashSet(StringComparer.Ordinal));
            Import(site);
            Assert.Equal(expected, Content(site));
        }
    }

    [Fact]
    public void A_feed_that_grows_keeps_the_articles_that_it_had()
    {
        const string Item = "<item><title>{0}</title><guid>{0}</guid><description>Ferries run at night again from Monday, the board said in the town hall of {0}.</description></item>";
        var site = SampleArchive.Files(("seeds/a.xml", Feed("Lindau")));
        Import(site);
        var before = Content(site);
        site.Write("seeds/a.xml", Encoding.UTF8.GetBytes(Feed("Lindau", "Bregenz")));
        Import(site);
        site.Write("seeds/a.xml", Encoding.UTF8.GetBytes(Feed("Konstanz")));
        Import(site);

        Assert.Subset(Content(site).ToHashSet(StringComparer.Ordinal), before.Where(file => file.StartsWith("content/briefings/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(3, site.List("content/briefings").Length);

        static string Feed(params string[] names) =>
            $"<rss version='2.0'><channel><title>Harbour</title>{string.Concat(names.Select(name => Item.Replace("{0}", name, StringComparison.Ordinal)))}</channel></rss>";
    }

    private static bool IsKilled(MemorySiteFiles site, int writes)
    {
        try
        {
            Import(new DyingFiles(site, writes));
            return false;
        }
        catch (DyingFiles.KilledException)
        {
            return true;
        }
    }

    private static void Import(ISiteFiles site)
    {
        var diagnostics = new DiagnosticBag();
        new SiteImporter(site, diagnostics).Import(SeedFolder.ReadAll(site, SeedFolder.Name, diagnostics), ArchiveReader.Read(site, diagnostics));
    }

    // Each as its path and its text.
    private static string[] Content(MemorySiteFiles site) => [.. site.List("content").Select(file => $"{file.Path}: {site[file.Path]}")];

    private static MemorySiteFiles Site()
    {
        var site = SampleArchive.Files();
        foreach (var (_, text) in FuzzCases.Seeds)
            site.Write($"seeds/{site.List("seeds").Length}{Path.GetExtension(text.StartsWith('<') ? ".html" : ".txt")}", Encoding.UTF8.GetBytes(text));
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(SourceFiles.Root, "seeds")))
            site.Write("seeds/" + Path.GetFileName(seed), File.ReadAllBytes(seed));
        return site;
    }
}
