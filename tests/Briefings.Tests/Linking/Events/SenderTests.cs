using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking.Events;

/// <summary>What a sender puts into every text is no sign of one event: its place, its speaker, its telephone, what it says of itself.</summary>
public sealed class SenderTests
{
    private const string AboutEnglish =
        """
        About Helvion
        Helvion AG, founded in 1932 and based in Winterthur, makes valves and pumps for 60 countries. It has 4,800 employees in 14 plants and had sales of 1.9 billion francs. Contact: Beatrice Amsler, Helvion Media Relations, Industriestrasse 41, 8404 Winterthur, +41 52 555 01 20
        """;

    private const string AboutGerman =
        """
        Über Helvion
        Die Helvion AG, gegründet 1932, mit Sitz in Winterthur, stellt Ventile und Pumpen für 60 Länder her. Sie hat 4.800 Beschäftigte in 14 Werken und erzielte einen Umsatz von 1,9 Milliarden Franken. Kontakt: Beatrice Amsler, Helvion Media Relations, Industriestrasse 41, 8404 Winterthur, +41 52 555 01 20
        """;

    [Fact]
    public void What_a_sender_says_of_itself_makes_no_translation()
    {
        var purchase = Texts.Of("a-en", "en", "Helvion buys Danish sensor maker", "2026-06-03",
            "WINTERTHUR – Helvion is taking over the sensor maker Nordsens of Aarhus for 128 million francs. Nordsens has 310 employees.\n\n\"Sensors are the eyes of our valves,\" said chief executive Roland Frick.\n\n" + AboutEnglish);
        var workshop = Texts.Of("b-de", "de", "Helvion öffnet Lehrwerkstatt", "2026-06-03",
            "WINTERTHUR – Helvion hat eine neue Lehrwerkstatt eröffnet, in der jedes Jahr 55 Lernende beginnen. Sie kostete 6,5 Millionen Franken.\n\n„Wer heute nicht ausbildet, sucht morgen“, sagte Konzernchef Roland Frick.\n\n" + AboutGerman);

        Assert.Empty(Accepted(purchase, workshop));
    }

    [Theory]
    [InlineData("es", "Detenido un hombre por robar bicicletas en Gijón", "Detenida una mujer por estafa en Gijón",
        "La Policía Local de Gijón ha detenido a un hombre de 34 años por robar 11 bicicletas en el barrio de Cimadevilla, informó la portavoz Nuria Pardo.\n\nTeléfono de la Policía Local: 985 18 11 00.",
        "La Policía Local de Gijón ha detenido a una mujer de 52 años por estafar 23.000 euros a ancianos del barrio de El Llano, informó la portavoz Nuria Pardo.\n\nTeléfono de la Policía Local: 985 18 11 00.")]
    [InlineData("tr", "İzmir'de deniz otobüsü seferleri artıyor", "İzmir'de yeni bisiklet yolu açıldı",
        "İzmir Büyükşehir Belediyesi Karşıyaka ile Konak arasında günde 48 deniz otobüsü seferi yapacak. Başkan Selin Aksoy, bilet fiyatının 30 lira olacağını söyledi.",
        "İzmir Büyükşehir Belediyesi Bornova ile Alsancak arasında 12 kilometrelik bisiklet yolunu açtı. Başkan Selin Aksoy, yolun 96 milyon liraya mal olduğunu söyledi.")]
    [InlineData("ar", "بلدية صفاقس تفتتح حديقة جديدة", "بلدية صفاقس تنظم سوقا للكتاب",
        "افتتحت بلدية صفاقس حديقة جديدة على مساحة 18 هكتارا في حي الربض. وقال رئيس البلدية سامي الطرابلسي إن المشروع كلف 7 ملايين دينار.",
        "تنظم بلدية صفاقس سوقا للكتاب بمشاركة 64 ناشرا. وقال رئيس البلدية سامي الطرابلسي إن الدخول مجاني.")]
    [InlineData("pl", "Ostrzeżenie przed silnym wiatrem – 5 marca", "Ostrzeżenie przed silnym wiatrem – 6 marca",
        "Instytut meteorologii w Gdyni ostrzega przed silnym wiatrem na wybrzeżu w dniu 6 marca. Prędkość wiatru w porywach może osiągnąć 110 km/h, a opady 25 mm. Synoptyk dyżurny: Anna Wilk.",
        "Instytut meteorologii w Gdyni ostrzega przed silnym wiatrem na wybrzeżu w dniu 7 marca. Prędkość wiatru w porywach może osiągnąć 85 km/h, a opady 12 mm. Synoptyk dyżurny: Anna Wilk.")]
    public void Two_texts_of_one_sender_on_one_day_are_not_of_one_event(string language, string first, string second, string body, string otherBody) =>
        Assert.DoesNotContain("sameEvent a b", Accepted(Texts.Of("a", language, first, "2026-05-14", body), Texts.Of("b", language, second, "2026-05-14", otherBody)));

    [Fact]
    public void The_same_name_of_two_quarters_is_no_event()
    {
        var second = Texts.Of("a", "de", "Brenner Optik legt Zahlen für das zweite Quartal 2026 vor", "2026-08-12",
            "Die Brenner Optik AG hat im zweiten Quartal 2026 einen Umsatz von 94,2 Millionen Euro erzielt. Das Betriebsergebnis betrug 11,8 Millionen Euro, die Marge 12,5 Prozent.\n\nDas Unternehmen beschäftigt 2.150 Menschen an 6 Standorten.");
        var third = Texts.Of("b", "de", "Brenner Optik legt Zahlen für das dritte Quartal 2026 vor", "2026-11-11",
            "Die Brenner Optik AG hat im dritten Quartal 2026 einen Umsatz von 98,7 Millionen Euro erzielt. Das Betriebsergebnis betrug 12,9 Millionen Euro, die Marge 13,1 Prozent.\n\nDas Unternehmen beschäftigt 2.150 Menschen an 6 Standorten.");

        Assert.Equal(["sameSeries a b"], Accepted(second, third));
    }

    [Fact]
    public void Two_reports_that_share_a_number_and_people_are_of_one_event()
    {
        var first = Texts.Of("a", "en", "Storm Ragnhild cuts power to 84,000 homes", "2026-01-12",
            "Storm Ragnhild has cut the power to 84,000 homes in western Norway. Gusts of 168 kilometres an hour were measured at Kråkenes.\n\n\"We have 230 people out,\" said Terje Aasland of the grid company Vestnett. In Florø the roof of the swimming hall was torn off.");
        var second = Texts.Of("b", "en", "Thousands without light after Ragnhild", "2026-01-13",
            "Families in Florø spent the night by candlelight after storm Ragnhild. Of the 84,000 homes that were without power, 31,000 still were on Monday evening, Vestnett says. Terje Aasland hopes that all will have light by Wednesday.");

        Assert.Equal(["sameEvent a b"], Accepted(first, second));
    }

    private static string[] Accepted(params Article[] articles) =>
        [.. Texts.Link(articles).Pairs.Where(link => link.State == LinkState.Accepted).Select(link => $"{CuratorVerdicts.NameOf(link.Kind)} {link.A.Id} {link.B.Id}")];
}
