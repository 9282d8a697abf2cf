using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Files;

public sealed class MarkedFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_mark_goes_last_so_that_what_a_kill_leaves_is_still_told()
    {
        _folder.Write("site/.mark", "");
        _folder.Write("site/.a", "");
        _folder.Write("site/b/c.html", "");
        _folder.Write("site/z.html", "");

        Assert.Equal([".a", "b", "z.html", ".mark"], MarkedFolder.InOrderOfRemoval(_folder.At("site"), ".mark").Select(entry => entry.Name));
    }

    [Fact]
    public void All_of_it_is_removed_and_what_a_link_leads_to_stays()
    {
        _folder.Write("site/.mark", "");
        _folder.Write("site/b/c.html", "");
        var mine = _folder.Write("mine/letter.txt", "dear");
        Directory.CreateSymbolicLink(_folder.At("site/link"), _folder.At("mine"));

        MarkedFolder.Remove(_folder.At("site"), ".mark");

        Assert.False(Directory.Exists(_folder.At("site")));
        Assert.True(File.Exists(mine));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_fault() => MarkedFolder.Remove(_folder.At("none"), ".mark");

    public void Dispose() => _folder.Dispose();
}
