using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Workflows.Build.Reuse;

/// <summary>
/// A build that knows the last one gives what a clean one gives. <c>BRIEFINGS_EDITS</c> says how many edits are tried,
/// <c>BRIEFINGS_SEED</c> which.
/// </summary>
public sealed class IncrementalTests : IDisposable
{
    // So many that a site has been through much, and so few that it is still a site.
    private const int EditsOfASite = 40;

    private readonly TemporaryFolder _folder = new();

    private static int Edits => int.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_EDITS"), out var edits) ? edits : 200;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_SEED"), out var seed) ? seed : 20250911;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void After_every_edit_the_site_and_the_findings_are_those_of_a_clean_build()
    {
        var (reused, built, last) = (0, 0, "");
        for (var number = 0; number * EditsOfASite < Edits; number++)
        {
            var site = new EditedSite(new Random(unchecked((Seed * 1_000_003) + number))).Begin();
            var history = new List<string>();
            // A server holds what it read, a build does not.
            var held = number % 2 == 0 ? null : KeptArticles.Held.Begin();
            var good = site.Copy();
            for (var edit = 0; edit <= EditsOfASite; edit++)
            {
                // In files of its own: what a clean build leaves is what the next one would find.
                var clean = Build(site.Copy(), $"clean-{number}", isClean: true, held: null);
                var next = Build((site.Files, site.AsOf, site.HasDrafts), $"next-{number}", isClean: false, held);

                Assert.True(clean.Found == next.Found, $"{string.Join('\n', history)}\n\nclean:\n{clean.Found}\n\nincremental:\n{next.Found}");
                Assert.Equal("", Difference(clean.Folder, next.Folder, history));
                last = next.Found;
                reused += next.Report?.Reused ?? 0;
                built += next.Report is null ? 0 : 1;
                // What cannot be built is compared as well, and taken back, or soon nothing could be built.
                if (next.Report is null)
                    site.Restore(good);
                else
                    good = site.Copy();
                history.Add((next.Report is null ? "(taken back) " : "") + site.Edit());
            }
        }

        // Most edits leave most pages alone, and most sites can be built: else this test would show little.
        Assert.True(built > Edits / 2 && reused > built * 20, $"{built} built, {reused} reused; last {last}");
    }

    private (string Folder, BuildReport? Report, string Found) Build(
        (MemorySiteFiles Files, ArticleDate? AsOf, bool HasDrafts) site, string name, bool isClean, KeptArticles.Held? held)
    {
        var (diagnostics, folder) = (new DiagnosticBag(), _folder.At(name));
        var report = new SiteBuilder(diagnostics).Build(
            new BuildRequest(site.Files) { AsOf = site.AsOf, HasDrafts = site.HasDrafts, IsClean = isClean, Held = held }, folder);
        return (folder, report, string.Join('\n', diagnostics.ToSorted()));
    }

    private static string Difference(string clean, string next, List<string> history)
    {
        var (expected, actual) = (FilesOf(clean), FilesOf(next));
        var different = expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal)
            .Where(file => !expected.TryGetValue(file, out var a) || !actual.TryGetValue(file, out var b) || !a.AsSpan().SequenceEqual(b))
            .Select(file => file + (expected.ContainsKey(file) ? actual.ContainsKey(file) ? " differs" : " is missing" : " is stale"))
            .ToArray();
        return different.Length == 0 ? "" : $"{string.Join('\n', history.TakeLast(6))}\n\n{string.Join('\n', different.Take(20))}";
    }

    private static Dictionary<string, byte[]> FilesOf(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes, StringComparer.Ordinal)
        : [];
}
