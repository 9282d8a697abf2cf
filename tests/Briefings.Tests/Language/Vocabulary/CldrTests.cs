using System.Runtime.CompilerServices;
using Briefings.Language.Vocabulary;
using Xunit;

namespace Briefings.Tests.Language.Vocabulary;

public class CldrTests
{
    [Fact]
    public void What_is_packed_for_the_program_is_the_file_that_can_be_read()
    {
        var months = File.ReadLines(TextFile()).Select(line => line.Split(' ', 3)).Where(line => line is [_, "months", _]).ToArray();

        Assert.True(months.Length > 250);
        Assert.All(months, line => Assert.Equal(line[2], string.Join('|', Cldr.Months(line[0]).Select(names => string.Join(',', names)))));
    }

    private static string TextFile([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "../../../../src/Briefings/Language/Vocabulary/cldr.txt");
}
