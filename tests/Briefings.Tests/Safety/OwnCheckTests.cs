using System.Text;
using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Briefings.Workflows.Build;
using Briefings.Workflows.Check;
using Xunit;

namespace Briefings.Tests.Safety;

/// <summary>
/// What the program writes passes its own check: archives made up by chance, and the same after articles were given
/// other addresses. <c>BRIEFINGS_ARCHIVES</c> says how many, <c>BRIEFINGS_SEED</c> which.
/// </summary>
public class OwnCheckTests
{
    private static int Archives => int.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_ARCHIVES"), out var count) ? count : 60;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_SEED"), out var seed) ? seed : 20250911;

    [Fact]
    public void Every_archive_that_is_built_passes_the_check()
    {
        var failures = Enumerable.Range(0, Archives).Select(Try).Where(failure => failure.Length > 0).Take(12).ToArray();

        Assert.True(failures.Length == 0, string.Join("\n\n", failures));
    }

    private static string Try(int number)
    {
        var (before, after) = new RandomArchive(new Random(unchecked((Seed * 1_000_003) + number))).Make();
        var found = BuildAndCheck(before, out var published);
        if (found.Length == 0)
        {
            after.Write(PublishedUrls.FileName, Encoding.UTF8.GetBytes(published.ToText()));
            found = BuildAndCheck(after, out _);
        }

        return found.Length == 0 ? "" : $"Archive {number} of seed {Seed}:\n{found}";
    }

    /// <returns>The errors, one a line.</returns>
    private static string BuildAndCheck(MemorySiteFiles site, out PublishedUrls published)
    {
        var diagnostics = new DiagnosticBag();
        published = PublishedUrls.None;
        if (new SiteBuilder(diagnostics).Prepare(new BuildRequest(site)) is not { } prepared)
            return "Not built:\n" + Errors(diagnostics);
        var output = new MemorySiteFiles();
        if (!prepared.RenderAll((page, bytes) => output.Write("public/" + page.Path.FileName, bytes), new ParallelOptions()))
            return "Not rendered:\n" + Errors(diagnostics);
        published = new SiteChecker(diagnostics).Check(new SiteCheckRequest(site, output, "public"))!.Urls;
        return Errors(diagnostics);
    }

    private static string Errors(DiagnosticBag diagnostics) =>
        string.Join('\n', diagnostics.ToSorted().Where(finding => finding.Severity == Severity.Error).Take(8));
}
