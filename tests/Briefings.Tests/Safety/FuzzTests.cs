using System.Collections.Concurrent;
using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Linking.Readings;
using Briefings.Planning.Addresses;
using Briefings.Rendering.Markdown;
using Briefings.Tests.Planning;
using Briefings.Workflows.Build;
using Briefings.Workflows.Import;
using Xunit;

namespace Briefings.Tests.Safety;

/// <summary>
/// No input of any kind is unhandled, or takes the machine: mutated seeds, content, decisions, locks, caches and themes.
/// <c>BRIEFINGS_FUZZ</c> says how many cases, <c>BRIEFINGS_SEED</c> which; <c>BRIEFINGS_CASE</c> runs one of them alone.
/// </summary>
public class FuzzTests
{
    private const long MostBytes = 500L << 20;
    private const int MostShown = 12;

    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(10);

    private static readonly MarkdownContext s_page = new(new Uri("https://news.example/"), new Uri("https://news.example/en/2025/p/"));

    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_FUZZ"), out var cases) ? cases : 5_000;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_SEED"), out var seed) ? seed : 20250911;

    [Fact]
    public void No_input_is_unhandled_or_takes_the_machine()
    {
        var failures = new ConcurrentBag<string>();

        var first = int.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_CASE"), out var alone) ? alone : 0;
        Parallel.For(first, first > 0 ? first + 1 : Cases, (number, loop) =>
        {
            if (failures.Count >= MostShown)
                loop.Stop();
            if (Run(number) is { } failure)
                failures.Add(failure);
        });

        Assert.True(failures.IsEmpty, $"{failures.Count} of {Cases} cases failed:\n" + string.Join("\n\n", failures.Order(StringComparer.Ordinal)));
    }

    private static string? Run(int number)
    {
        var random = new Random(unchecked((Seed * 1_000_003) + number));
        var mutator = new InputMutator(random);
        var kind = "";
        string? failure = null;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var time = ThreadClock.Time(() =>
        {
            try
            {
                (kind, failure) = Try(random, mutator);
            }
            catch (Exception error)
            {
                failure = error.ToString();
            }
        });
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        failure ??= time > s_most ? $"It took {time}" : bytes > MostBytes ? $"It took {bytes} bytes" : null;
        return failure is null ? null : $"Case {number} of seed {Seed}, {kind}: {failure[..Math.Min(failure.Length, 900)]}";
    }

    private static (string Kind, string? Failure) Try(Random random, InputMutator mutator) => random.Next(100) switch
    {
        < 62 => TrySeed(random, mutator),
        < 94 => TryContent(random, mutator),
        < 97 => TryCache(mutator),
        _ => TryBuild(random, mutator),
    };

    private static (string Kind, string? Failure) TrySeed(Random random, InputMutator mutator)
    {
        var (path, text) = FuzzCases.Seeds[random.Next(FuzzCases.Seeds.Length)];
        var site = new MemorySiteFiles { ["seeds/b.txt"] = FuzzCases.Good };
        site.Write(path, Encoding.UTF8.GetBytes(mutator.Mutate(text, () => FuzzCases.Seeds[random.Next(FuzzCases.Seeds.Length)].Text)));
        var diagnostics = new DiagnosticBag();
        var report = Import(site, diagnostics);
        foreach (var article in report.Archive.Articles)
            MarkdownWriter.Write(article.Body, s_page);
        var isOtherLost = report.Seeds.All(seed => seed.Seed != "seeds/b.txt" || seed.Status != ImportStatus.New);
        return (path, isOtherLost ? "the other seed is lost" : Defect(diagnostics));
    }

    private static (string Kind, string? Failure) TryContent(Random random, InputMutator mutator)
    {
        var file = FuzzCases.Content[random.Next(FuzzCases.Content.Length)];
        file.Text = mutator.Mutate(file.Text, () => FuzzCases.Content[random.Next(FuzzCases.Content.Length)].Text);
        var site = FuzzCases.Site(file);
        var diagnostics = new DiagnosticBag();
        if (Briefings.Configuration.SiteConfigReader.Read(site, diagnostics) is null)
            return (file.Path, Defect(diagnostics));
        PublishedUrls.Read(site, diagnostics);
        var plan = SampleArchive.Plan(site, diagnostics, new DateOnly(2025, 5, 1));
        foreach (var briefing in plan.Index.Briefings)
            MarkdownWriter.Write(briefing.Body, s_page);
        return (file.Path, Defect(diagnostics));
    }

    private static (string Kind, string? Failure) TryCache(InputMutator mutator)
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = FuzzCases.Seeds[0].Text, ["seeds/b.txt"] = FuzzCases.Good };
        site.Write(KnownReadings.FileName, FuzzCases.Seal(mutator.Mutate(FuzzCases.Cache, 48)));
        var diagnostics = new DiagnosticBag();
        Import(site, diagnostics);
        return ("readings", Defect(diagnostics));
    }

    // The whole way, which takes most of the time.
    private static (string Kind, string? Failure) TryBuild(Random random, InputMutator mutator)
    {
        (string Path, string Text)[] all = [.. FuzzCases.Seeds, .. FuzzCases.Content, .. FuzzCases.Themes, .. FuzzCases.Themes];
        var file = all[random.Next(all.Length)];
        file.Text = mutator.Mutate(file.Text, () => all[random.Next(all.Length)].Text);
        var diagnostics = new DiagnosticBag();
        if (new SiteBuilder(diagnostics).Prepare(new BuildRequest(FuzzCases.Site(file)) { AsOf = new DateOnly(2025, 5, 1) }) is { } prepared)
            prepared.RenderAll((_, _) => { }, new ParallelOptions { MaxDegreeOfParallelism = 1 });
        return ("build with " + file.Path, Defect(diagnostics));
    }

    private static ImportReport Import(MemorySiteFiles site, DiagnosticBag diagnostics) => new SiteImporter(site, diagnostics) { IsDryRun = true }.Import(
        SeedFolder.ReadAll(site, SeedFolder.Name, diagnostics), ArchiveReader.Read(site, diagnostics));

    // A defect that is caught and told is a defect all the same.
    private static string? Defect(DiagnosticBag diagnostics) =>
        diagnostics.ToSorted().FirstOrDefault(finding => finding.Code is "BR0420" or "BR0421") is { } defect ? defect.ToString() : null;
}
