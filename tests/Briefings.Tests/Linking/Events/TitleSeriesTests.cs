using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking.Events;

/// <summary>Issues whose titles differ in their edition only, and whose texts have nothing in common.</summary>
public sealed class TitleSeriesTests
{
    private static readonly Article s_april = Of("a", "Newsletter of the Visby Rowing Club – April 2031", "2031-04-02", "The club house opens on Saturday. Boats are painted on 13 April.");
    private static readonly Article s_may = Of("b", "Newsletter of the Visby Rowing Club – May 2031", "2031-05-03", "The regatta drew 43 boats. The sauna is closed.");

    [Fact]
    public void Months_of_a_newsletter_are_a_series()
    {
        var links = Texts.Link(s_april, s_may);

        Assert.Equal("Newsletter of the Visby Rowing Club", Assert.Single(links.Series).Title.Any);
        Assert.Equal(["2031-04", "2031-05"], links.Events.Select(known => known.Edition!));
        Assert.Equal([LinkKind.SameSeries], links.Pairs.Select(pair => pair.Kind));
    }

    [Fact]
    public void One_issue_alone_is_no_event()
    {
        Assert.Empty(Texts.Link(s_april, Of("c", "Rowing club wins cup", "2031-06-01", "It was close.")).Events);
    }

    [Fact]
    public void Two_senders_with_one_title_have_no_series()
    {
        var links = Texts.Link(s_april with { Source = "Visby Rowing Club" }, s_may with { Source = "Harbour Wire" });

        Assert.Empty(links.Series);
    }

    [Theory]
    [InlineData("This Week in Kelp 512", "2031-05-01", "This Week in Kelp 513", "2031-05-08", true)]
    [InlineData("Storm Kills 12", "2031-05-01", "Storm Kills 13", "2031-05-02", false)]
    [InlineData("Storm Kills 12", "2031-05-01", "Storm Kills 31", "2031-05-09", false)]
    [InlineData("Lamps Sold 14", "2031-05-01", "Lamps Sold 13", "2031-05-09", false)]
    public void Numbers_are_of_a_series_where_they_count_up_with_time(string first, string day, string second, string later, bool isSeries)
    {
        var links = Texts.Link(Of("a", first, day, "Trees fell on cars in Visby."), Of("b", second, later, "The harbour of Turku is closed until autumn."));

        Assert.Equal(isSeries, !links.Series.IsEmpty);
    }

    private static Article Of(string id, string title, string day, string body) => Texts.Of(id, "en", title, day, body);
}
