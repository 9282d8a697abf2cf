using Briefings.Content;
using Briefings.Facts.Events;
using Xunit;

namespace Briefings.Tests.Facts.Events;

public sealed class TitleEditionTests
{
    [Theory]
    [InlineData("en", "Newsletter of the Visby Rowing Club – April 2031", "2031-04", "Newsletter of the Visby Rowing Club")]
    [InlineData("fr", "Lettre du Port de Brest (juin 2031)", "2031-06", "Lettre du Port de Brest")]
    [InlineData("de", "Rundbrief 3/2031 des Imkervereins Seeheim", "2031-3", "Rundbrief des Imkervereins Seeheim")]
    [InlineData("de", "Nordlicht AG: Ergebnis des dritten Quartals 2031", "2031-3", "Nordlicht AG: Ergebnis des Quartals")]
    [InlineData("en", "Nordlicht results Q3 2031", "2031-3", "Nordlicht results")]
    [InlineData("en", "This Week in Kelp 512", "512", "This Week in Kelp")]
    [InlineData("en", "Lantern Gear 23.08.1 Maintenance Release", "23.08.1", "Lantern Gear Maintenance Release")]
    [InlineData("es", "Festival del Faro 2031: programa completo", "2031", "Festival del Faro: programa completo")]
    [InlineData("ja", "灯台通信 第12号", "12", "灯台通信")]
    [InlineData("nl", "Nieuwsbrief wijkvereniging Zeeburg, nummer 14", "14", "Nieuwsbrief wijkvereniging Zeeburg")]
    [InlineData("de", "Wasserstand Seeheim: Lage in Woche 14", "14", "Wasserstand Seeheim: Lage in Woche")]
    [InlineData("tr", "Liman Bülteni Sayı 21", "21", "Liman Bülteni Sayı")]
    [InlineData("ko", "부산항 소식지 제12호", "12", "부산항 소식지")]
    [InlineData("ar", "النشرة الشهرية لميناء صفاقس - أبريل 2031", "2031-04", "النشرة الشهرية لميناء صفاقس")]
    [InlineData("zh", "港口旬报2031年4月", "2031-04", "港口旬报")]
    [InlineData("pl", "Komunikat wodny z 12 marca 2031 r.", "2031-03-12", "Komunikat wodny z r.")]
    public void What_another_issue_has_otherwise_is_the_edition(string language, string title, string edition, string name)
    {
        var read = Read(language, title)!;

        Assert.Equal((edition, name), (read.Edition, read.Name));
    }

    [Theory]
    [InlineData("en", "Press release 12 March 2031")]
    [InlineData("de", "Pressemitteilung vom 3. April 2031")]
    [InlineData("en", "Police arrest 4 men in Rostock")]
    [InlineData("en", "Emissions to fall by 2040")]
    [InlineData("de", "Über 100 Aussteller auf der Messe")]
    [InlineData("en", "The first woman on the moon")]
    [InlineData("en", "Bilanz 2031")]
    [InlineData("en", "Teen, 14, saves dog from lake")]
    [InlineData("en", "Highway A 20 closed after crash")]
    [InlineData("en", "Boeing 737 makes emergency landing")]
    public void A_title_that_says_nothing_else_or_counts_something_else_has_none(string language, string title) =>
        Assert.Null(Read(language, title));

    private static TitleEdition? Read(string language, string title)
    {
        Assert.True(ArticleDate.TryParse("2031-05-07", out var date));
        return TitleEdition.Read(title, language, date);
    }
}
