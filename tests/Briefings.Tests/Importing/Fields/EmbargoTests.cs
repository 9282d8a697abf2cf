using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Importing;
using Xunit;

namespace Briefings.Tests.Importing.Fields;

public class EmbargoTests
{
    private static readonly DateOnly Today = new(2029, 1, 1);

    [Theory]
    [InlineData("EMBARGOED UNTIL 00:01 GMT FRIDAY 3 MAY 2030", "2030-05-03T00:01Z")]
    [InlineData("UNDER EMBARGO UNTIL MAY 3, 2030, 10 A.M. EDT", "2030-05-03T10:00-04:00")]
    [InlineData("Strictly embargoed until Thursday 2 May 2030 at 22:30 BST", "2030-05-02T22:30+01:00")]
    [InlineData("Embargo: 3 May 2030, 10 CEST", "2030-05-03T10:00+02:00")]
    [InlineData("Embargo: 3 May 2030, 0001 GMT", "2030-05-03T00:01Z")]
    [InlineData("NOT FOR PUBLICATION BEFORE 3 MAY 2030", "2030-05-03")]
    public void A_text_is_held_back_to_the_minute_and_nothing_is_asked(string embargo, string date)
    {
        var (articles, findings) = Read($"{embargo}\n\nThe pier is rebuilt\n\n{Seeds.Paragraph}\n");

        Assert.Empty(findings);
        Assert.Equal((date, false), (articles.Single().Article.Date.ToString(), articles.Single().Article.Draft));
        Assert.False(articles.Single().Evidence("date").Inferred);
        Assert.Empty(articles.Single().Article.Author);
    }

    [Theory]
    [InlineData("SPERRFRIST: 3. Mai 2030, 10:00 Uhr", "Der Hafenbetrieb eröffnet eine neue Pier, die 200 Meter lang und für alle frei ist. Die Stadt hat ein Drittel davon bezahlt.")]
    [InlineData("SOUS EMBARGO JUSQU'AU 3 MAI 2030 À 10 HEURES", "Le port ouvre un nouveau quai, qui est long de 200 mètres et libre pour tous. La ville en a payé un tiers et la région le reste.")]
    [InlineData("НЕ ДЛЯ ПУБЛИКАЦИИ ДО 10:00 3 МАЯ 2030 ГОДА", "Порт открывает новый причал, его длина 200 метров, и он открыт для всех. Город оплатил треть, а область всё остальное.")]
    [InlineData("EMBARGADO ATÉ 3 DE MAIO DE 2030 ÀS 10H", "O porto abre um novo cais, que tem 200 metros e é livre para todos. A cidade pagou um terço e a região pagou o resto.")]
    [InlineData("解禁：2030年5月3日 10時", "港湾会社は新しい桟橋を開設する。長さは200メートルで、誰でも利用できる。市が3分の1を負担し、残りは県が支払った。")]
    [InlineData("Embargo: 3 May 2030 10:00", Seeds.Paragraph)]
    [InlineData("Embargoed until 3 May 2030, 10:00 CST", Seeds.Paragraph)]
    public void An_hour_without_its_zone_makes_a_draft_until_a_person_says_when_that_is(string embargo, string text)
    {
        var (articles, findings) = Read($"{embargo}\n\n{text}\n");

        Assert.Equal((new ArticleDate(new DateOnly(2030, 5, 3)), true), (articles.Single().Article.Date, articles.Single().Article.Draft));
        Assert.Equal("BR0423", Assert.Single(findings).Code);
    }

    [Fact]
    public void What_stands_for_two_zones_is_the_one_of_the_languages_country()
    {
        var (articles, findings) = Read("解禁：2030年5月3日 10:00 CST\n\n港口公司启用了新的码头，长度为二百米，任何人都可以使用。市政府承担了三分之一的费用，其余由省政府支付。\n");

        Assert.Empty(findings);
        Assert.Equal("2030-05-03T10:00+08:00", articles.Single().Article.Date.ToString());
    }

    [Fact]
    public void An_embargo_that_is_over_holds_nothing_back()
    {
        var (articles, findings) = Read($"Embargoed until 3 May 2024, 10:00\n\nThe pier is rebuilt\n\n{Seeds.Paragraph}\n");

        Assert.Empty(findings);
        Assert.False(articles.Single().Article.Draft);
    }

    [Fact]
    public void An_embargo_below_the_title_is_read()
    {
        var (articles, _) = Read($"The pier is rebuilt\n\nEMBARGO: 3 May 2030 10:00\n\n{Seeds.Paragraph}\n");

        Assert.Equal(("The pier is rebuilt", true), (articles.Single().Article.Title, articles.Single().Article.Draft));
    }

    private static (ImmutableArray<ImportedArticle> Articles, ImmutableArray<Diagnostic> Findings) Read(string text) =>
        Seeds.Run(Encoding.UTF8.GetBytes(text), asOf: Today);
}
