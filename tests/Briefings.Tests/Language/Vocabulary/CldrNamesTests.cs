using System.Runtime.CompilerServices;
using Briefings.Language.Vocabulary;
using Xunit;

namespace Briefings.Tests.Language.Vocabulary;

public class CldrNamesTests
{
    [Fact]
    public void What_is_packed_for_the_program_is_the_file_that_can_be_read()
    {
        var lines = File.ReadLines(TextFile()).Where(line => !line.StartsWith('#')).Select(line => line.Split(' ', 3)).ToArray();

        Assert.True(lines.Length > 600);
        Assert.All(lines, line =>
        {
            var packed = CldrNames.Of(line[0], line[1]).Select(entry => string.Join(',', [entry.Id, .. entry.Names])).ToArray();
            var written = line[2].Split('|');
            // Some languages have names under a second tag as well, behind their own.
            Assert.Equal(written, packed[..Math.Min(packed.Length, written.Length)]);
        });
    }

    [Theory]
    [InlineData("de", "territories", "CN", "China")]
    [InlineData("ja", "territories", "CN", "中国")]
    [InlineData("zh", "territories", "KR", "韩国")]
    [InlineData("zh", "territories", "KR", "南韓")]
    [InlineData("tl", "territories", "JP", "Japan")]
    public void A_thing_has_the_names_of_a_language(string language, string kind, string id, string name)
    {
        Assert.Contains(CldrNames.Of(language, kind), entry => entry.Id == id && entry.Names.Contains(name));
    }

    [Theory]
    [InlineData("tlh", "territories")]
    [InlineData("de", "rivers")]
    [InlineData("de", "terr")]
    public void What_CLDR_has_not_is_empty(string language, string kind)
    {
        Assert.Empty(CldrNames.Of(language, kind));
    }

    private static string TextFile([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../../../src/Briefings/Language/Vocabulary/cldr-names.txt"));
}
