using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

/// <summary>Texts of one form on two matters: whatever else they share, a fact in another's place parts them.</summary>
public sealed class NearTextTests
{
    private static readonly Article s_bergen = Of("a-en", "en", "Bergen orders new cranes for its harbour",
        """
        The port of Bergen will buy 14 electric cranes for 8,750,000 kroner, its director Ingrid Nilsen said on 12 March.

        The first 6 are to be delivered in the spring, the rest within 18 months.

        Last year the harbour handled 231,400 containers, 4.2 percent more than the year before.
        """);

    private static readonly Article s_bergenHindi = Of("b-hi", "hi", "बर्गेन बंदरगाह के लिए नई क्रेनें मंगाएगा",
        """
        बर्गेन का बंदरगाह 14 बिजली से चलने वाली क्रेनें 8,750,000 क्रोन में खरीदेगा, निदेशक इंग्रिड निल्सन ने 12 मार्च को कहा।

        पहली 6 क्रेनें वसंत में आएंगी, बाकी 18 महीनों के भीतर।

        पिछले साल बंदरगाह ने 231,400 कंटेनर संभाले, जो उससे पहले के साल से 4.2 प्रतिशत अधिक है।
        """);

    private static readonly Article s_dollars = Of("c-de", "de", "Bergen bestellt neue Kräne für den Hafen",
        """
        Der Hafen von Bergen kauft 14 elektrische Kräne für 8.750.000 Dollar, wie Direktorin Ingrid Nilsen am 12. März mitteilte.

        Die ersten 6 sollen im Frühjahr geliefert werden, die übrigen binnen 18 Monaten.

        Im vergangenen Jahr schlug der Hafen 231.400 Container um, 4,2 Prozent mehr als im Jahr davor.
        """);

    private static readonly Article s_brest = Of("d-fr", "fr", "Brest commande de nouvelles grues pour son port",
        """
        Le port de Brest va acheter 14 grues électriques pour 8 750 000 euros, a annoncé sa directrice Camille Lebrun le 12 mars.

        Les 6 premières seront livrées au printemps, les autres dans un délai de 18 mois.

        L’an dernier, le port a traité 231 400 conteneurs, soit 4,2 % de plus que l’année précédente.
        """);

    private static readonly Article s_april = Of("e-es", "es", "Los precios al consumo suben un 3,4 por ciento en abril",
        """
        Los precios al consumo subieron un 3,4 por ciento interanual en abril, informó la oficina de estadística el 12 de mayo.

        Los alimentos costaron un 5,1 por ciento más y la energía un 1,8 por ciento más. Los alquileres subieron un 2,7 por ciento.

        La oficina publica el índice cada mes. Se basa en 12.400 precios.
        """);

    private static readonly Article s_may = Of("f-pl", "pl", "Ceny konsumpcyjne w maju wzrosły o 3,2 procent",
        """
        Ceny konsumpcyjne wzrosły w maju o 3,2 procent w ujęciu rocznym, podał urząd statystyczny 11 czerwca.

        Żywność podrożała o 4,8 procent, a energia o 1,2 procent. Czynsze wzrosły o 2,9 procent.

        Urząd publikuje wskaźnik co miesiąc. Opiera się on na 12 400 cenach.
        """);

    private static readonly Article s_advisory = Of("g-en", "en", "Security update for Quarkdesk closes hole QSA-2031-14",
        """
        The project released a security update for Quarkdesk on 20 May.

        A flaw numbered QSA-2031-14 let attackers read up to 4,096 bytes of memory. It was rated 7.5 of 10.

        Users should update at once, said Yuko Tanaka of the security team.
        """);

    private static readonly Article s_otherAdvisory = Of("h-ja", "ja", "Fernmailのセキュリティ更新、脆弱性QSA-2031-15を修正",
        """
        プロジェクトは5月20日、Fernmailのセキュリティ更新を公開した。

        QSA-2031-15の脆弱性により、最大4,096バイトのメモリーが読み取られるおそれがあった。深刻度は10のうち7.5。

        直ちに更新するよう、セキュリティ担当の田中裕子氏は呼びかけた。
        """);

    private static readonly Article s_grant = Of("i-en", "en", "Daniel Okafor receives grant for work on sea ice",
        """
        The Helmstad Foundation has awarded Daniel Okafor a grant of 150,000 euros.

        The money goes to research on sea ice and is paid over 3 years, the foundation said on 18 June.

        This year 412 applications came in, of which 17 were accepted.
        """);

    private static readonly Article s_otherGrant = Of("j-sv", "sv", "Karin Lindqvist får anslag för arbete om mossor",
        """
        Helmstadstiftelsen har tilldelat Karin Lindqvist ett anslag på 150 000 euro.

        Pengarna går till forskning om mossor och betalas ut under 3 år, meddelade stiftelsen den 18 juni.

        I år kom 412 ansökningar in, varav 17 beviljades.
        """);

    [Fact]
    public void A_translation_with_other_grouping_of_digits_is_one() =>
        Assert.Equal(["translation a-en b-hi Accepted"], Accepted(s_bergen, s_bergenHindi));

    [Fact]
    public void Another_currency_is_another_matter() => Assert.Empty(Accepted(s_bergen, s_dollars));

    [Fact]
    public void Another_city_with_another_currency_is_another_matter() => Assert.Empty(Accepted(s_bergen, s_brest));

    [Fact]
    public void What_a_third_text_joins_stays_apart_where_facts_differ() =>
        Assert.Equal(["translation a-en b-hi Accepted"], Accepted(s_bergen, s_bergenHindi, s_dollars, s_brest));

    [Fact]
    public void Figures_of_the_next_month_are_others() => Assert.Empty(Accepted(s_april, s_may));

    [Fact]
    public void An_advisory_for_another_product_is_another() => Assert.Empty(Accepted(s_advisory, s_otherAdvisory));

    [Fact]
    public void A_grant_of_the_same_amount_to_another_person_is_another() => Assert.Empty(Accepted(s_grant, s_otherGrant));

    [Fact]
    public void Miles_and_the_same_in_kilometres_are_one_number()
    {
        var english = Of("k-en", "en", "Storm Odalis nears Tampico", "Storm Odalis was 250 miles from Tampico on 4 August with winds of 80 miles per hour.\n\n"
            + "Marta Quintero of the weather office expects it on land within 36 hours.");
        var german = Of("l-de", "de", "Sturm Odalis nähert sich Tampico", "Sturm Odalis war am 4. August 402 Kilometer von Tampico entfernt, mit Winden von 129 Kilometern pro Stunde.\n\n"
            + "Marta Quintero vom Wetteramt erwartet ihn binnen 36 Stunden an Land.");

        Assert.Equal(["translation k-en l-de Accepted"], Accepted(english, german));
    }

    private static Article Of(string id, string language, string title, string body) => Texts.Of(id, language, title, "2031-06-18", body);

    private static string[] Accepted(params Article[] articles) =>
        [.. Texts.Link(articles).Pairs.Where(link => link.State == LinkState.Accepted).Select(link => $"{CuratorVerdicts.NameOf(link.Kind)} {link.A.Id} {link.B.Id} {link.State}")];
}
