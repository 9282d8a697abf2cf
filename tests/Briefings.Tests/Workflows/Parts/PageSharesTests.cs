using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Workflows.Build;
using Briefings.Workflows.Parts;
using Xunit;

namespace Briefings.Tests.Workflows.Parts;

public sealed class PageSharesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(3)]
    public void Shares_are_even_when_the_search_of_a_language_counts_too(int count)
    {
        var plan = Plan(120);
        var shares = new PageShares(plan, count);

        var work = new double[count];
        foreach (var page in plan.Pages)
            work[shares.NumberOf(page) - 1] += page is SearchShardPage ? 0 : 1;
        work[0] += 60;

        Assert.InRange(work.Max(), work.Average(), work.Average() * 1.5);
    }

    [Fact]
    public void One_briefing_more_moves_no_page_of_another()
    {
        var (before, after) = (Plan(120), Plan(121));
        var (old, now) = (new PageShares(before, 4), new PageShares(after, 4));

        Assert.All(before.Pages.Where(page => page is not SearchShardPage), page => Assert.Equal(old.NumberOf(page), now.NumberOf(after.Find(page.Path)!)));
    }

    private SitePlan Plan(int count)
    {
        var name = $"site{count}";
        _folder.Write($"{name}/site.yml", "title: Test\nbaseUrl: https://news.test.org/\n");
        for (var i = 0; i < count; i++)
            _folder.Write($"{name}/content/briefings/2025/ferry-{i}.en.md", $"---\nid: urn:x:{i}\ntitle: Ferry number {i} runs again\nlanguage: en\ndate: 2025-{1 + (i / 28):D2}-{1 + (i % 28):D2}\n---\n\nFerry number {i}.\n");
        return new SiteBuilder(new DiagnosticBag()).Prepare(new BuildRequest(new DiskSiteFiles(_folder.At(name))) { Imports = false })!.Plan;
    }
}
