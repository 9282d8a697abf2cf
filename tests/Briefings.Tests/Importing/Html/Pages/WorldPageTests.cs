using System.Text;
using Xunit;

namespace Briefings.Tests.Importing.Html.Pages;

/// <summary>Pages as the programs of the world make them, with a title, a day and a writer where each has them.</summary>
public class WorldPageTests
{
    public static TheoryData<PageCase> Cases => [.. PageCases.Read("pages.txt"), .. PageCases.Read("systems.txt")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_is_read_as_a_careful_curator_would_write_it(PageCase page)
    {
        var (articles, _) = Seeds.Run(Encoding.UTF8.GetBytes(page.Html), "seeds/a.html", new DateOnly(2026, 12, 1));
        var article = Assert.Single(articles).Article;

        string DayOf(string? date) => date is { Length: > 10 } ? date[..10] : date ?? "";
        Assert.Equal(
            (page.Title, page.Date, page.Updated, page.Author),
            (article.Title, DayOf(article.Date?.ToString()), DayOf(article.Updated?.ToString()), string.Join(", ", article.Author)));
    }
}
