using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Workflows.Build;

/// <summary>A folder of the site that is something else is named, and not taken for an empty one.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private const string Site = "title: T\nbaseUrl: https://ex.org/\n";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("seeds")]
    [InlineData("content")]
    [InlineData("templates")]
    [InlineData("static")]
    public void A_file_where_a_folder_of_the_site_is_meant_is_an_error(string folder)
    {
        var site = new MemorySiteFiles { ["site.yml"] = Site, [folder] = "a file" };

        var finding = Assert.Single(Build(site));

        Assert.Equal((folder, "BR0111", Severity.Error), (finding.Place.Path, finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("content")]
    [InlineData("templates")]
    [InlineData("static")]
    public void A_folder_of_the_site_that_is_a_link_is_not_followed(string folder)
    {
        _folder.Write("site/site.yml", Site);
        _folder.Write("elsewhere/secret.txt", "Not for readers.");
        Directory.CreateSymbolicLink(_folder.At("site/" + folder), "../elsewhere");

        var finding = Assert.Single(Build(new DiskSiteFiles(_folder.At("site"))));

        Assert.Equal((folder, "BR0101"), (finding.Place.Path, finding.Code));
    }

    [Fact]
    public void A_link_in_static_is_named_as_one_elsewhere_is()
    {
        _folder.Write("site/site.yml", Site);
        _folder.Write("secret.txt", "Not for readers.");
        Directory.CreateDirectory(_folder.At("site/static"));
        File.CreateSymbolicLink(_folder.At("site/static/a.txt"), "../../secret.txt");

        var finding = Assert.Single(Build(new DiskSiteFiles(_folder.At("site"))));

        Assert.Equal(("static/a.txt", "BR0101"), (finding.Place.Path, finding.Code));
    }

    [Theory]
    [InlineData(".briefings/readings")]
    [InlineData("content/briefings/2025/a.en.md")]
    public void Nothing_is_written_or_deleted_below_a_link(string path)
    {
        var theirs = _folder.Write("elsewhere/" + Path.GetFileName(path), "theirs");
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.At("site/" + Path.GetDirectoryName(path)))!);
        Directory.CreateSymbolicLink(_folder.At("site/" + Path.GetDirectoryName(path)), _folder.At("elsewhere"));
        var files = new DiskSiteFiles(_folder.At("site"));

        Assert.Throws<IOException>(() => files.Write(path, "ours"u8));
        Assert.Throws<IOException>(() => files.Delete(path));
        Assert.Equal("theirs", File.ReadAllText(theirs));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<Diagnostic> Build(ISiteFiles site)
    {
        var diagnostics = new DiagnosticBag();
        new SiteBuilder(diagnostics).Prepare(new BuildRequest(site));
        return diagnostics.ToSorted();
    }
}
