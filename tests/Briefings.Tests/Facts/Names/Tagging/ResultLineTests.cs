using Briefings.Facts.Names.Tagging;
using Xunit;

namespace Briefings.Tests.Facts.Names.Tagging;

public class ResultLineTests
{
    [Theory]
    [InlineData("DETROIT 3 BOSTON 2", true)]
    [InlineData("Bayern München – Borussia Dortmund 3:1 (2:0)", true)]
    [InlineData("Спартак — Зенит 2:1", true)]
    [InlineData("1. Max Verstappen (NED) Red Bull 1:32:11.2", true)]
    [InlineData("| Anna Weber | 34 | 12 | 7 |", true)]
    [InlineData("Keane 12 pts, Weber 8 pts, Brix 6 pts", true)]
    [InlineData("Anna Weber, 34, of Porto, won by 3 points.", false)]
    [InlineData("On 6 May 2031 Anna Weber opened the conference in Rostock with 340 guests.", false)]
    [InlineData("Am 6. Mai 2031 eröffnete Anna Weber die Messe.", false)]
    [InlineData("Martin Keane", false)]
    [InlineData("3 4 5", false)]
    [InlineData("東京 3 大阪 2", false)]
    [InlineData("", false)]
    public void Lines_of_results_are_mostly_numbers_and_capitals(string line, bool isResult)
    {
        var tokens = new List<NameToken>();
        NameTokenizer.Read(line, "en", tokens);

        Assert.Equal(isResult, ResultLine.Is(line, tokens.ToArray()));
    }
}
