using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Publishing;
using Xunit;

namespace Briefings.Tests.Publishing;

public sealed class PublishPlanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_is_new_differs_or_is_gone_is_planned_and_feeds_are_named()
    {
        _folder.Write("public/new.xml", "n");
        _folder.Write("public/other.xml", "o2");
        _folder.Write("public/same.xml", "s");

        var plan = PublishPlan.Of(
            Site(), [Published("other.xml", "o1"), Published("same.xml", "s"), Published("gone.xml", "g")], ["new.xml", "other.xml", "same.xml"]);

        Assert.Equal(("new.xml", "other.xml", "gone.xml"), (Assert.Single(plan.Added), Assert.Single(plan.Changed), Assert.Single(plan.Removed)));
        Assert.Equal("new.xml other.xml", string.Join(" ", plan.Feeds));
        Assert.Equal((3, 3L), (plan.Published, plan.Bytes));
    }

    [Fact]
    public void A_store_may_hold_two_files_of_one_name()
    {
        _folder.Write("public/a.html", "a");

        var plan = PublishPlan.Of(Site(), [Published("a.html", "a"), Published("a.html", "b")], []);

        Assert.True(plan.IsEmpty);
    }

    [Fact]
    public void A_site_that_is_built_again_meanwhile_is_not_shown()
    {
        _folder.Write("public/a.html", "a");
        var site = Site();
        var diagnostics = new DiagnosticBag();
        var destination = new FolderDestination(new FolderTarget("web", SourceSpan.File("site.yml"), "www", 3), _folder.Path, diagnostics);
        var plan = PublishPlan.Of(site, destination.Read()!.Value, []);
        Directory.Move(_folder.At("public"), _folder.At("old"));
        _folder.Write("public/a.html", "b");

        var isDone = destination.Apply(plan, site, null);

        Assert.False(isDone);
        Assert.Equal(["BR0918"], diagnostics.ToSorted().Select(found => found.Code));
        Assert.False(Path.Exists(_folder.At("www")));
    }

    public void Dispose() => _folder.Dispose();

    private LocalSite Site() => LocalSite.In(_folder.At("public"));

    private static PublishedFile Published(string path, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return new PublishedFile(path, bytes.Length, HashKind.Sha256, FileHash.Of(bytes, HashKind.Sha256));
    }
}
