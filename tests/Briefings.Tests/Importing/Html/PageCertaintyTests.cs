using System.Text;
using Xunit;

namespace Briefings.Tests.Importing.Html;

/// <summary>What of a page is stated, and what its curator is asked about.</summary>
public class PageCertaintyTests
{
    private const string Title = "Northern pier to be rebuilt after three storms";

    [Fact]
    public void What_all_places_of_a_page_agree_on_is_stated()
    {
        var stated = Stated(Page(Title, Title, "2024-03-05T10:00:00Z", "5 March 2024"));

        Assert.Equal("author, date, title", stated);
    }

    [Theory]
    [InlineData(Title, "7 March 2024", "author, title")]
    [InlineData(Title, "6 March 2024", "author, title")]
    [InlineData("Council votes for the plan of the harbour master", "5 March 2024", "author, date")]
    public void What_a_reader_sees_otherwise_is_asked_about(string heading, string shown, string expected)
    {
        Assert.Equal(expected, Stated(Page(Title, heading, "2024-03-05T10:00:00Z", shown)));
    }

    [Fact]
    public void A_day_that_is_stated_in_one_place_alone_is_asked_about()
    {
        var html = $"<html lang=en><head><title>{Title}</title></head><body><h1>{Title}</h1><p>5 March 2024</p><p>{Seeds.Paragraph}</p><p>{Seeds.Paragraph}</p></body></html>";

        Assert.DoesNotContain("date", Stated(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-03-05T10:00:00Z'>", "<p>5 March 2024</p>", true)]
    [InlineData("<meta property='article:published_time' content='2024-03-05T22:00:00Z'>", "<p>6 March 2024</p>", true)]
    [InlineData("<meta property='article:published_time' content='2024-03-05T22:00:00Z'>", "<p>5 March 2024</p>", false)]
    [InlineData("<meta property='article:published_time' content='2024-03-05T10:00:00Z'><link rel=canonical href='https://example.org/2017/7/12/pier'>", "<p>5 March 2024</p>", false)]
    public void A_day_is_stated_where_the_head_and_the_line_beside_the_title_are_of_one_day(string head, string line, bool stated)
    {
        var html = $"<html lang=en><head><title>{Title}</title>{head}</head><body><h1>{Title}</h1>{line}<p>{Seeds.Paragraph}</p><p>{Seeds.Paragraph}</p></body></html>";

        Assert.Equal(stated, Stated(html).Contains("date", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Harbour news: the northern pier, its storms and its new cranes")]
    [InlineData("Northern pier to be rebuilt after three storms, says the council, which had asked the region for money in the spring")]
    public void A_title_that_may_have_more_than_the_title_in_it_is_asked_about(string title)
    {
        Assert.Equal("author, date", Stated(Page(title, title, "2024-03-05T10:00:00Z", "5 March 2024")));
    }

    private static string Page(string head, string heading, string published, string shown) =>
        $"<html lang=en><head><title>{head}</title><meta property='og:title' content='{head}'><meta property='article:published_time' content='{published}'>"
        + $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{head}\",\"datePublished\":\"{published}\",\"author\":{{\"@type\":\"Person\",\"name\":\"Ann Miller\"}}}}</script></head>"
        + $"<body><article><h1>{heading}</h1><p>By <a rel='author' href='/a'>Ann Miller</a></p><p class='byline'><span class='author-name'>Ann Miller</span></p><p>{shown}</p>"
        + $"<p>{Seeds.Paragraph}</p><p>{Seeds.Paragraph}{Seeds.Paragraph}</p></article></body></html>";

    private static string Stated(string html) => string.Join(", ", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html", new DateOnly(2026, 12, 1)).Articles.Single().Evidence
        .Where(evidence => !evidence.Inferred && evidence.Field is ("title" or "date" or "author")).Select(evidence => evidence.Field).Order(StringComparer.Ordinal));
}
