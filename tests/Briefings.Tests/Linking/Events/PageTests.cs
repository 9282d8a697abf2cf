using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking.Events;

/// <summary>Articles of one page after another, each with the same list of other articles below.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("pl", "Rada miasta uchwaliła we wtorek nową linię autobusową do Redy, powiedział dyrektor Marek Wolny.", "Stocznia Północ dostała zamówienie na dwa promy o długości 136 metrów.",
        "Burmistrz Zofia Rak otworzy basen 12 maja\n1 marca 2026 \\| Ewa Lis\n\nLatarnia w Rozewiu dostanie dach za 640 000 złotych\n2 marca 2026 \\| Jan Kos\n\nKoncert 85 muzyków na zamku w Kwidzynie\n4 marca 2026 \\| Ewa Lis")]
    [InlineData("ja", "市議会は火曜日、空港行きの新しいバス路線を承認した。", "造船所は長さ136メートルのフェリー2隻を受注した。",
        "市長の佐々木恵が5月12日にプール開き\\\n2026年3月1日\n\n灯台の屋根を6400万円で修理\\\n2026年3月2日\n\n国道76号の事故で目撃者を募集\\\n2026年3月3日")]
    [InlineData("ar", "وافق المجلس البلدي يوم الثلاثاء على خط حافلات جديد إلى المطار.", "تلقى حوض السفن طلبا لبناء عبارتين طول كل منهما 136 مترا.",
        "رئيسة البلدية هدى فارس تفتتح المسبح في 12 مايو\n1 مارس 2026\n\nسقف جديد للمنارة بكلفة 640 ألف دينار\n2 مارس 2026\n\nالشرطة تبحث عن شهود لحادث الطريق 76\n3 مارس 2026")]
    public void A_list_of_other_articles_links_none(string language, string first, string second, string list)
    {
        var links = Texts.Link(
            Texts.Of("a", language, "A", "2026-03-05", $"{first}\n\n{list}"), Texts.Of("b", language, "B", "2026-03-05", $"{second}\n\n{list}"));

        Assert.DoesNotContain(links.Pairs, link => link.State == LinkState.Accepted && link.Kind != LinkKind.SameSeries);
        Assert.Empty(links.Events);
    }
}
