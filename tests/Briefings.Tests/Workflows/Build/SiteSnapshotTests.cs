using Briefings.Diagnostics;
using Briefings.Tests.Planning;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Workflows.Build;

public class SiteSnapshotTests
{
    [Fact]
    public void Who_asks_later_gets_the_same_site_and_the_same_findings_whatever_became_of_the_files()
    {
        var files = SampleArchive.Files(("site.yml", "title: Harbour\nlanguages: [en]\nnonsense: 1\n"), SampleArchive.Article("2025/a.en", "date: 2025-05-01"), ("urls.lock", "url /en/\nwhat is this\n"));
        var snapshot = new SiteSnapshot(files);
        var (first, second) = (new DiagnosticBag(), new DiagnosticBag());
        var config = snapshot.Config(first);
        var archive = snapshot.Archive(first);
        var published = snapshot.Published(first);

        files.Write("site.yml", "title: Other\n"u8.ToArray());
        files.Write("content/briefings/2025/a.en.md", "---\nid: [\n"u8.ToArray());
        files.Write("urls.lock", ""u8.ToArray());

        Assert.Same(config, snapshot.Config(second));
        Assert.Same(archive, snapshot.Archive(second));
        Assert.Same(published, snapshot.Published(second));
        Assert.Equal(["site.yml", "urls.lock"], first.ToSorted().Select(finding => finding.Place.Path));
        Assert.Equal(string.Join('\n', first.ToSorted()), string.Join('\n', second.ToSorted()));
    }
}
