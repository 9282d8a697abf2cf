namespace Briefings.Templating.Tests.Functions;

public class DateCodeTests
{
    [Theory]
    [InlineData("%-d", "%-d")]
    [InlineData("%-d.%-m.", "%-d.%-m.")]
    [InlineData("%E", "%E")]
    [InlineData("%^B", "%^B")]
    [InlineData("% d", "% d")]
    [InlineData("%/", "%/")]
    [InlineData("%:z", "%:z")]
    [InlineData("%é", "%é")]
    [InlineData("%", "%")]
    [InlineData("100%", "100%")]
    [InlineData("%%d", "%d")]
    [InlineData("%e", " 5")]
    [InlineData("%v", " 5-JAN-2026")]
    [InlineData("%c", "Mon Jan 05 07:08:09 2026")]
    [InlineData("%D %x %R %r", "01/05/26 01/05/2026 07:08 07:08:09 AM")]
    public void A_code_that_is_none_is_written_as_it_is(string pattern, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ d | date.parse | date.to_string p }}", $$"""{"d":"2026-01-05T07:08:09","p":"{{pattern}}"}"""));
    }

    [Theory]
    [InlineData("date.parse ''")]
    [InlineData("date ''")]
    [InlineData("date.parse '' '%d'")]
    [InlineData("date.parse_to_string ''")]
    [InlineData("'' | date.parse | date.to_string '%d'")]
    [InlineData("date.parse null")]
    public void An_empty_text_is_no_date(string expression)
    {
        Assert.Equal("true", Page.Render("{{ (" + expression + ") == null }}"));
        Assert.Contains("is not a date", Page.Error("{{ date.parse ' x' }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_clock_is_refused_with_the_date_to_use()
    {
        Assert.Contains("`site.as_of`", Page.Error("{{ date.now }}"), StringComparison.Ordinal);
    }
}
