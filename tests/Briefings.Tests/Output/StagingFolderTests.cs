using Briefings.Output;
using Xunit;

namespace Briefings.Tests.Output;

public sealed class StagingFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StagingFolder _staged;

    public StagingFolderTests() => _staged = new StagingFolder(_folder.At("public.new"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt", 0)]
    [InlineData("zh/2024/港口 – état/index.html", 70_000)]
    [InlineData("deep/er/and/deeper/b.bin", 9_000_001)]
    public void Files_have_all_of_their_bytes(string path, int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray();

        _staged.Write(path, bytes);

        Assert.Equal(bytes, File.ReadAllBytes(_folder.At("public.new/" + path)));
        Assert.True(File.Exists(_folder.At("public.new/.briefings")));
    }

    [Fact]
    public void What_cannot_be_written_is_said_with_its_path()
    {
        _staged.Write("a", "1"u8);

        Assert.Contains("public.new/a", Assert.Throws<IOException>(() => _staged.Write("a", "2"u8)).Message, StringComparison.Ordinal);
        Assert.Contains("public.new/a", Assert.Throws<IOException>(() => _staged.Write("a/b", "2"u8)).Message, StringComparison.Ordinal);
        Assert.Equal("1", File.ReadAllText(_folder.At("public.new/a")));
    }
}
