using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

/// <summary>Short texts without a date, in several scripts: what they share are names, numbers and their order.</summary>
public sealed class ScriptTests
{
    private static readonly Article s_english = Of("a-en", "en", "Harbour Museum buys the Lindqvist lanterns",
        """
        Director Marta Lindqvist said on Monday that the Harbour Museum in Gdansk had bought 47 lanterns for 1,850 crowns.

        Her deputy Dimitri Karagounis named Tobias Mandelbaum of the Karlsruhe Academy as the seller. Only 312 of them were ever made.
        """);

    private static readonly Article s_russian = Of("b-ru", "ru", "Музей гавани купил фонари Линдквист",
        """
        Директор Марта Линдквист сообщила в понедельник, что музей гавани в Гданьске купил 47 фонарей за 1850 крон.

        Её заместитель Димитри Карагунис назвал продавцом Тобиаса Мандельбаума из академии Карлсруэ. Всего их было сделано 312.
        """);

    private static readonly Article s_hebrew = Of("c-he", "he", "מוזיאון הנמל קנה את פנסי לינדקוויסט",
        """
        המנהלת מרתא לינדקוויסט אמרה ביום שני שמוזיאון הנמל בגדנסק קנה 47 פנסים תמורת 1,850 כתרים.

        סגנה דימיטרי קרגוניס ציין את טוביאס מנדלבאום מאקדמיית קרלסרוהה כמוכר. רק 312 מהם יוצרו אי פעם.
        """);

    private static readonly Article s_greek = Of("d-el", "el", "Το Μουσείο Λιμένος αγόρασε τα φανάρια Λίντκβιστ",
        """
        Η διευθύντρια Μάρτα Λίντκβιστ είπε τη Δευτέρα ότι το Μουσείο Λιμένος στο Γκντανσκ αγόρασε 47 φανάρια για 1.850 κορόνες.

        Ο αναπληρωτής της Δημήτρι Καραγκούνης όρισε τον Τομπίας Μάντελμπαουμ της Ακαδημίας Καρλσρούης ως πωλητή. Μόνο 312 κατασκευάστηκαν.
        """);

    private static readonly Article s_hindi = Of("e-hi", "hi", "बंदरगाह संग्रहालय ने लिंडक्विस्ट लालटेनें खरीदीं",
        """
        निदेशक मार्ता लिंडक्विस्ट ने सोमवार को कहा कि गदान्स्क के बंदरगाह संग्रहालय ने 47 लालटेनें 1,850 क्राउन में खरीदीं।

        उनके उप दिमित्री करागुनिस ने कार्ल्सरूहे अकादमी के टोबियास मंडेलबाउम को विक्रेता बताया। केवल 312 ही बनाई गई थीं।
        """);

    /// <summary>The same house on another matter.</summary>
    private static readonly Article s_other = Of("f-ru", "ru", "Музей гавани закрывает зал карт",
        """
        Музей гавани в Гданьске закрывает зал карт до весны, сообщила директор Марта Линдквист.

        В зале 64 карты и 9 глобусов; их перевезут в архив города, где крыша крепче, сказал хранитель Ежи Вильк.
        """);

    [Fact]
    public void Versions_in_five_scripts_are_found_by_names_numbers_and_order()
    {
        var links = Texts.Link(s_english, s_russian, s_hebrew, s_greek, s_hindi, s_other);

        Assert.Equal(
            [
                "translation a-en b-ru Accepted", "translation a-en c-he Accepted", "translation a-en d-el Accepted",
                "translation a-en e-hi Accepted", "translation b-ru c-he Accepted", "translation b-ru d-el Accepted",
                "translation b-ru e-hi Accepted", "translation c-he d-el Accepted", "translation c-he e-hi Accepted",
                "translation d-el e-hi Accepted",
            ],
            Texts.Summary(links).Where(link => link.EndsWith("Accepted", StringComparison.Ordinal)));
    }

    [Fact]
    public void Traditional_and_simplified_signs_are_two_versions()
    {
        var simplified = Of("g-zh", "zh", "港口博物馆买下灯笼", "馆长玛尔塔周一说，格但斯克的港口博物馆以1850克朗买下了47盏灯笼。她的副手说，卖家是卡尔斯鲁厄学院，一共只做过312盏。");
        var traditional = Of("h-zh", "zh-Hant", "港口博物館買下燈籠", "館長瑪爾塔週一說，格但斯克的港口博物館以1850克朗買下了47盞燈籠。她的副手說，賣家是卡爾斯魯厄學院，一共只做過312盞。");

        Assert.Equal(["translation g-zh h-zh Accepted"], Texts.Summary(Texts.Link(simplified, traditional)));
    }

    [Fact]
    public void Two_translations_into_one_language_are_both_versions()
    {
        var first = Of("x-de", "de", "Hafenmuseum kauft die Lindqvist-Laternen",
            """
            Direktorin Marta Lindqvist sagte am Montag, das Hafenmuseum in Danzig habe 47 Laternen für 1.850 Kronen gekauft.

            Ihr Stellvertreter Dimitri Karagounis nannte Tobias Mandelbaum von der Akademie Karlsruhe als Verkäufer. Nur 312 davon wurden gebaut.
            """);
        var second = Of("y-de", "de", "Lindqvist-Laternen gehen an das Hafenmuseum",
            """
            Am Montag teilte Direktorin Marta Lindqvist mit, dass das Hafenmuseum in Danzig für 1.850 Kronen 47 Laternen erworben hat.

            Verkauft hat sie, so der stellvertretende Leiter Dimitri Karagounis, Tobias Mandelbaum von der Akademie Karlsruhe. Es gibt nur 312 Stück.
            """);

        var links = Texts.Link(s_english, s_russian, first, second);

        Assert.Contains("translation a-en x-de Accepted", Texts.Summary(links));
        Assert.Contains("translation a-en y-de Accepted", Texts.Summary(links));
        Assert.Contains("reprint x-de y-de Accepted", Texts.Summary(links));
    }

    [Fact]
    public void Every_score_is_the_pair_s_and_none_is_certain()
    {
        var links = Texts.Link(s_english, s_russian, s_hebrew);

        Assert.All(links.Pairs.Where(pair => pair.State == LinkState.Accepted), pair => Assert.InRange(pair.Score, 0.97, 0.9999));
    }

    private static Article Of(string id, string language, string title, string body) =>
        Texts.Of(id, language, title, "2031-01-01", body) with { Date = null };
}
