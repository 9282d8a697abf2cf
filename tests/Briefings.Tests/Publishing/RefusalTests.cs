using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Publishing;
using Xunit;

namespace Briefings.Tests.Publishing;

public class RefusalTests
{
    [Theory]
    [InlineData(1000, 50, true)]
    [InlineData(2000, 51, false)]
    [InlineData(100, 5, true)]
    [InlineData(100, 6, false)]
    [InlineData(0, 0, true)]
    public void More_than_fifty_files_or_five_in_a_hundred_are_not_deleted(int published, int removed, bool isAllowed)
    {
        var plan = new PublishPlan(published, 0) { Removed = [.. Enumerable.Range(0, removed).Select(i => $"{i}.html")] };

        Assert.Equal(isAllowed, Refusals(plan, new PublishRisks([], [], 0), PublishPermissions.None).Length == 0);
        Assert.Empty(Refusals(plan, new PublishRisks([], [], 0), PublishPermissions.Deletions));
    }

    [Fact]
    public void Each_risk_needs_its_own_word()
    {
        var risks = new PublishRisks(["/a/"], [("/b/", "urn:1")], 3);
        var plan = new PublishPlan(1, 0);

        Assert.Equal(["BR0906", "BR0907", "BR0908"], Refusals(plan, risks, PublishPermissions.Deletions));
        Assert.Equal(["BR0906", "BR0907"], Refusals(plan, risks, PublishPermissions.Errors));
        Assert.Equal(["BR0908"], Refusals(plan, risks, PublishPermissions.BrokenUrls | PublishPermissions.ChangedIds));
    }

    [Fact]
    public void Programs_complain_without_the_passwords_they_repeat()
    {
        var result = new ToolResult(128, "", "fatal: unable to access 'https://me:word@example.org/x.git/'\n");

        Assert.Equal("fatal: unable to access 'https://*******@example.org/x.git/'", result.Complaint);
    }

    private static string[] Refusals(PublishPlan plan, PublishRisks risks, PublishPermissions allowed)
    {
        var diagnostics = new DiagnosticBag();
        risks.Refuse(plan, new FolderTarget("web", SourceSpan.File("site.yml"), "www", 5), allowed, diagnostics);
        return [.. diagnostics.ToSorted().Select(found => found.Code)];
    }
}
