using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Files;

public sealed class DiskSiteFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_link_to_another_file_of_the_site_is_followed()
    {
        _folder.Write("site/content/a.txt", "a");
        Link("site/seeds/relative.txt", "../content/a.txt");
        Link("site/seeds/absolute.txt", _folder.At("site/content/a.txt"));
        Link("site/seeds/twice.txt", "relative.txt");

        Assert.Equal(["absolute.txt", "relative.txt", "twice.txt"], Listed(isStray: false));
        Assert.Empty(Listed(isStray: true));
    }

    [Fact]
    public void A_pipe_is_an_empty_file_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_folder.At("site/seeds"));
        using (var made = System.Diagnostics.Process.Start("mkfifo", _folder.At("site/seeds/a.txt")))
            made.WaitForExit();
        var buffer = Array.Empty<byte>();

        Assert.Empty(new DiskSiteFiles(_folder.At("site")).Read("seeds/a.txt"));
        Assert.Equal(0, new DiskSiteFiles(_folder.At("site")).Read("seeds/a.txt", ref buffer));
    }

    [Fact]
    public void A_link_out_of_the_site_is_stray_by_whatever_way_it_leads_there()
    {
        _folder.Write("secret.txt", "secret");
        _folder.Write("other/secret.txt", "secret");
        _folder.Write("site/seeds/secret.txt", "harmless, and the bait");
        Link("site/seeds/door", "../../other");
        Link("site/seeds/straight.txt", "../../secret.txt");
        Link("site/seeds/through.txt", "door/secret.txt");
        Link("site/seeds/around.txt", "door/../secret.txt");
        Link("site/seeds/circle.txt", "circle.txt");
        Link("site/seeds/nowhere.txt", "none.txt");

        Assert.Equal(["secret.txt"], Listed(isStray: false));
        Assert.Equal(["around.txt", "circle.txt", "door", "nowhere.txt", "straight.txt", "through.txt"], Listed(isStray: true));
    }

    [Fact]
    public void A_site_that_is_itself_reached_by_a_link_keeps_its_own_links()
    {
        _folder.Write("site/content/a.txt", "a");
        Link("site/seeds/a.txt", "../content/a.txt");
        Link("here", "site");

        Assert.False(Assert.Single(new DiskSiteFiles(_folder.At("here")).List("seeds")).IsStrayLink);
    }

    [Theory]
    [InlineData("seeds", "seeds/a.txt", false)]
    [InlineData("seeds", "seeds/.gitkeep", true)]
    [InlineData("seeds", "seeds/.trash/a.txt", true)]
    [InlineData("../.inbox/seeds", "../.inbox/seeds/a.txt", false)]
    [InlineData(".", "./a.txt", false)]
    public void What_a_program_keeps_for_itself_is_hidden(string folder, string path, bool isHidden) =>
        Assert.Equal(isHidden, new SiteFile(path, IsStrayLink: false).IsHiddenBelow(folder));

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Listed(bool isStray) => new DiskSiteFiles(_folder.At("site")).List("seeds")
        .Where(file => file.IsStrayLink == isStray).Select(file => file.Path["seeds/".Length..]);

    private void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.At(path))!);
        File.CreateSymbolicLink(_folder.At(path), target);
    }
}
