using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Files;

public sealed class ScratchFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scratch").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_added_is_read_from_its_place()
    {
        using var scratch = ScratchFile.Create(_folder)!;
        var places = new long[100];
        Parallel.For(0, places.Length, i => places[i] = scratch.Add([(byte)i, 7, (byte)i]));

        Parallel.For(0, places.Length, i =>
        {
            var bytes = new byte[3];
            scratch.Read(places[i], bytes);
            Assert.Equal([(byte)i, 7, (byte)i], bytes);
        });
        Assert.Throws<EndOfStreamException>(() => scratch.Read(299, new byte[2]));
    }

    [Fact]
    public void Nothing_is_left_in_the_folder()
    {
        using (var scratch = ScratchFile.Create(_folder)!)
        {
            scratch.Add([1]);
            // Where a file in use can have no name, one that is killed leaves none either.
            Assert.True(OperatingSystem.IsWindows() || Directory.GetFiles(_folder).Length == 0);
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Where_no_file_can_be_made_there_is_none() => Assert.Null(ScratchFile.Create(Path.Combine(_folder, "missing")));
}
