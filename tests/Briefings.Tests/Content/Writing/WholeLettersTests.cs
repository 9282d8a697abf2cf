using Briefings.Content.Writing;
using Xunit;

namespace Briefings.Tests.Content.Writing;

public class WholeLettersTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("Vie\u0323\u0302t", "Vi\u1ec7t")]
    [InlineData("и\u0306од", "йод")]
    [InlineData("α\u0301", "ά")]
    [InlineData("か\u3099", "が")]
    [InlineData("\u1112\u1161\u11ab", "한")]
    [InlineData("\u1112\u1161", "하")]
    [InlineData("Росси\u0301я", "Росси\u0301я")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("plain", "plain")]
    [InlineData("\u0301e", "\u0301e")]
    public void Letters_in_parts_become_whole_and_others_stay(string text, string whole) => Assert.Equal(whole, WholeLetters.Of(text));
}
