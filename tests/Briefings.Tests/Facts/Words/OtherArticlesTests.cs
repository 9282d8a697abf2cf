using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Words;

public sealed class OtherArticlesTests
{
    [Theory]
    [InlineData("de", "Rabea Stolz eröffnet das Freibad\n1. März 2031 | Peter Lau", "Leuchtturm bekommt für 640.000 Euro ein Dach\n2. März 2031 | Anna Krüger", "Polizei sucht Zeugen nach Unfall\n3. März 2031 | Jörg Thode")]
    [InlineData("ru", "Волонтёры посадили 12 400 дубов\n1 марта 2031", "Губернатор Сергей Ветров посетил Кинель\n2 марта 2031", "Музей купил картину за 2,1 миллиона\n3 марта 2031")]
    [InlineData("ja", "市長の佐々木恵が5月12日にプール開き\\\n2031年3月1日", "灯台の屋根を6400万円で修理\\\n2031年3月2日", "国道76号の事故で目撃者を募集\\\n2031年3月3日")]
    [InlineData("ar", "سقف جديد للمنارة بكلفة 640 ألف دينار\n2 مارس 2031 \\| سامر عيسى", "الشرطة تبحث عن شهود لحادث الطريق 76\n3 مارس 2031 \\| يوسف نجار", "حفل لعازفين في القلعة القديمة\n4 مارس 2031 \\| منى حداد")]
    [InlineData("tr", "Başkan Nur Yıldız 12 Mayıs'ta havuzu açıyor\nAyşe Demir", "Fenere 640.000 liraya yeni çatı yapılıyor\nCan Kaya", "Kalede 85 müzisyenle büyük konser\nAyşe Demir")]
    [InlineData("hi", "महापौर गीता जोशी 12 मई को तरणताल खोलेंगी\n1 मार्च 2031", "प्रकाश स्तंभ की छत पर 6,40,000 रुपये खर्च\n2 मार्च 2031", "किले में 85 कलाकारों का संगीत समारोह\n4 मार्च 2031")]
    [InlineData("en", "5 March 2031 – Pier in Torvik to be rebuilt", "4 March 2031 – Choir of 85 sings in the castle", "2 March 2031 – Seal Fiete is back in the sea")]
    public void A_list_of_other_articles_is_found(string language, params string[] list)
    {
        string[] blocks = ["The council met.", "It will meet again in May.", .. list];

        Assert.Equal(2, OtherArticles.Begin(blocks, language));
        Assert.Equal(2, OtherArticles.Begin([.. blocks, "© Harbour News"], language));
    }

    [Fact]
    public void Titles_and_their_days_may_be_blocks_of_their_own() =>
        Assert.Equal(1, OtherArticles.Begin(
            ["The council met.", "Pier in Torvik to be rebuilt", "5 March 2031", "Choir of 85 sings in the castle", "4 March 2031", "Seal Fiete is back in the sea", "2 March 2031"], "en"));

    [Theory]
    [InlineData("Berlin\n12 May 2031", "Hamburg\n14 May 2031", "Kiel\n15 May 2031")]
    [InlineData("The pier will be rebuilt, the council says.\n5 March 2031", "A choir of 85 sings in the castle.\n4 March 2031", "The seal is back.\n2 March 2031")]
    [InlineData("Opening of the exhibition in the hall\nMarta Kolb", "Lecture on the light of the lamps\nOlaf Brix", "Concert of the harbour's own choir\nJana Vogt")]
    public void A_schedule_a_programme_and_sentences_are_none(params string[] list) =>
        Assert.Equal(1 + list.Length, OtherArticles.Begin(["The council met.", .. list], "en"));
}
