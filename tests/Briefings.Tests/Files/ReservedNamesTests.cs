using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Files;

public class ReservedNamesTests
{
    [Theory]
    [InlineData("en/2025/con/index.html", "con")]
    [InlineData("AUX/x.txt", "AUX")]
    [InlineData("nul.html", "nul.html")]
    [InlineData("a/com\u00b9.txt", "com\u00b9.txt")]
    [InlineData("a./x", "a.")]
    [InlineData("b /x", "b ")]
    [InlineData("en/console/index.html", null)]
    [InlineData("com10/.well-known/a.b", null)]
    public void The_part_that_Windows_cannot_have_is_found(string path, string? part) => Assert.Equal(part, ReservedNames.FirstIn(path));
}
