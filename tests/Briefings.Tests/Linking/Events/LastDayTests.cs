using Briefings.Content;
using Xunit;

namespace Briefings.Tests.Linking.Events;

/// <summary>An event of which the texts say only when it ended.</summary>
public sealed class LastDayTests
{
    private static readonly Article s_closed = Texts.Of("a", "en", "12th Baltic Herring Forum ends with a call", "2031-05-07", "The 12th Baltic Herring Forum in Rostock concluded on Monday with a call for open shores.");

    [Fact]
    public void The_last_day_stands_for_the_first_as_a_guess()
    {
        var known = Assert.Single(Texts.Link(s_closed).Events);

        Assert.Equal("2031-05-05", known.Start.ToString());
        Assert.Contains("start", known.Inferred.Keys);
    }

    [Fact]
    public void Where_another_text_has_the_first_day_that_is_the_reason()
    {
        var opened = Texts.Of("b", "en", "12th Baltic Herring Forum opens", "2031-05-03", "The 12th Baltic Herring Forum in Rostock was opened on May 3, 2031.");

        var known = Assert.Single(Texts.Link(s_closed, opened).Events);

        Assert.Equal(("2031-05-03", "2031-05-05"), (known.Start.ToString(), known.End.ToString()));
        Assert.Contains("opened", known.Inferred["start"], StringComparison.Ordinal);
    }
}
