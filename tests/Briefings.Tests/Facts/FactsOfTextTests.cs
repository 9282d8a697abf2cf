using Briefings.Content;
using Briefings.Facts;
using Xunit;

namespace Briefings.Tests.Facts;

public class FactsOfTextTests
{
    private const string Title = "Harbour opens";

    private static readonly ArticleDate s_date = new(new DateOnly(2031, 5, 6));

    private static readonly FactsOfText s_known = FactsOfText.Read("en", Title, ["It opened on May 5.", "Ann Hill, mayor, spoke."], s_date);

    [Fact]
    public void A_text_that_was_read_is_not_read_again() =>
        Assert.Same(s_known, FactsOfText.Read("en", Title, ["It opened on May 5.", "Ann Hill, mayor, spoke."], s_date, s_known));

    [Fact]
    public void Any_other_text_is_read()
    {
        Assert.NotSame(s_known, FactsOfText.Read("de", Title, ["It opened on May 5.", "Ann Hill, mayor, spoke."], s_date, s_known));
        Assert.NotSame(s_known, FactsOfText.Read("en", "Harbour opened", ["It opened on May 5.", "Ann Hill, mayor, spoke."], s_date, s_known));
        Assert.NotSame(s_known, FactsOfText.Read("en", Title, ["It opened on May 5."], s_date, s_known));
        Assert.NotSame(s_known, FactsOfText.Read("en", Title, ["It opened on May 5.", "Ann Hill, mayor, spoke.", "x"], s_date, s_known));
        Assert.NotSame(s_known, FactsOfText.Read("en", Title, ["It opened on May 5.", "Ann Hill, mayor, spoke!"], s_date, s_known));
        Assert.NotSame(s_known, FactsOfText.Read("en", Title, ["It opened on May 5.", "Ann Hill, mayor, spoke."], null, s_known));
    }
}
