using System.Text;
using Briefings.Output.Parts;
using Xunit;

namespace Briefings.Tests.Output.Parts;

public class PartManifestTests
{
    private static readonly PartManifest Manifest = new(PartKind.Build, new Share(2, 7), "1.2.3+abc")
    {
        Files = [new PartFile("pages/en/index.html", 12, new string('a', 64)), new PartFile("pages/ä b.html", 0, new string('0', 64))],
    };

    [Fact]
    public void It_reads_back_as_it_was_written()
    {
        var read = PartManifest.Parse(Encoding.UTF8.GetString(Manifest.ToBytes()))!;

        Assert.Equal((Manifest.Kind, Manifest.Share, Manifest.Program), (read.Kind, read.Share, read.Program));
        Assert.Equal(Manifest.Files.AsEnumerable(), read.Files.AsEnumerable());
    }

    [Fact]
    public void One_that_is_cut_anywhere_is_none()
    {
        var text = Encoding.UTF8.GetString(Manifest.ToBytes());

        Assert.All(Enumerable.Range(0, text.Length), length => Assert.Null(PartManifest.Parse(text[..length])));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../x")]
    [InlineData("pages/../../x")]
    [InlineData("pages//x")]
    [InlineData("pages\\x")]
    public void A_file_outside_the_part_makes_it_none(string path)
    {
        var text = Encoding.UTF8.GetString((Manifest with { Files = [new PartFile(path, 1, new string('a', 64))] }).ToBytes());

        Assert.Null(PartManifest.Parse(text));
    }

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/7", 2, 7)]
    public void A_share_is_a_number_of_a_count(string text, int number, int count) =>
        Assert.Equal((true, new Share(number, count)), (Share.TryParse(text, out var share), share));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("-1/2")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("1/0")]
    [InlineData("1/10001")]
    [InlineData(" 1/2")]
    [InlineData("１/2")]
    public void Anything_else_is_no_share(string? text) => Assert.False(Share.TryParse(text, out _));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Each_path_belongs_to_one_share(int count)
    {
        var paths = Enumerable.Range(0, 2000).Select(i => $"seeds/{i}.txt").ToArray();
        var sizes = Enumerable.Range(1, count).Select(number => paths.Count(new Share(number, count).Has)).ToArray();

        Assert.All(paths, path => Assert.Single(Enumerable.Range(1, count), number => new Share(number, count).Has(path)));
        Assert.All(sizes, size => Assert.InRange(size, 1600 / count, 2400 / count));
    }
}
