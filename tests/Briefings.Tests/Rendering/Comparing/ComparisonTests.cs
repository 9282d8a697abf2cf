using System.Collections.Immutable;
using Briefings.Facts.Words;
using Briefings.Rendering.Comparing;
using Xunit;

namespace Briefings.Tests.Rendering.Comparing;

public class ComparisonTests
{
    [Theory]
    [InlineData("en", "There were 5 ships and 12 trains.", "de", "Es waren fünf Schiffe und zwölf Züge.")]
    [InlineData("en", "Some 90,000 people came.", "ar", "حضر 90 ألف شخص.")]
    [InlineData("en", "Some ٩٠ ships came, 1,250 people in all.", "ar", "جاءت ٩٠ سفينة و١٢٥٠ شخصا.")]
    [InlineData("en", "It opens in September 2026.", "ja", "2026年9月に開業する。")]
    [InlineData("en", "It opens on 6 September 2026.", "zh", "将于2026年9月6日开幕。")]
    [InlineData("en", "A plan of 1.2 billion euros for 35 towns.", "zh", "三十五个城镇的12亿欧元计划。")]
    [InlineData("en", "It costs 4,100 euros, or 3.5 percent.", "fr", "Il coûte 4 100 euros, soit 3,5 %.")]
    [InlineData("en", "The house of the 1980s opens at 3 p.m.", "fr", "La maison des années 80 ouvre à 15 h.")]
    [InlineData("en", "She arrived at 7.55 and 90,000 people waited.", "ko", "그녀는 7시 55분에 도착했고 9만 명이 기다렸다.")]
    [InlineData("en", "On 6 September, 24 people met.", "es", "El 6 de septiembre se reunieron 24 personas.")]
    [InlineData("en", "The 3rd fair had 48 stands.", "de", "Die dritte Messe hatte 48 Stände.")]
    [InlineData("en", "Version 9.0.4 fixes 17 bugs.", "ru", "Версия 9.0.4 исправляет 17 ошибок.")]
    [InlineData("de", "Es kostete 4,1 Millionen Kronen.", "he", "זה עלה 4.1 מיליון כתרים.")]
    [InlineData("en", "He spoke of 2024.", "ja", "彼は令和6年について語った。")]
    [InlineData("en", "In September the sailors used Harbour 9.0 again.", "de", "Im September nutzten die Seeleute wieder Harbour 9.0.")]
    [InlineData("en", "The keynote by Simon Riggs of Red Quay opened the fair.", "ja", "フェアは Red Quay 社の Simon Riggs の基調講演で始まった。")]
    [InlineData("en", "The North Sea Board met Simon Riggs.", "ru", "Совет Северного моря встретился с Саймоном Риггсом.")]
    [InlineData("en", "It grew by 2.0 percent.", "de", "Es wuchs um 2 Prozent.")]
    [InlineData("en", "Our 16-million-strong register grew.", "ja", "1600万強の登録簿が拡大した。")]
    [InlineData("ru", "Наш 16-миллионный реестр вырос.", "de", "Unser Register mit 16 Millionen Namen wuchs.")]
    [InlineData("pt", "Na maioria dos países é assim.", "en", "It is so in most countries.")]
    [InlineData("en", "It took place from July 9th to 17th in Espoo.", "ja", "2026年7月9日から7月17日までエスポーで開催された。")]
    [InlineData("en", "Call +49 89 1897 9927 or write.", "de", "Rufen Sie +49-89-18979927 an oder schreiben Sie.")]
    [InlineData("de", "Dank Beiträgen von vielen gibt es Red Quay.", "fr", "Grâce à vous il y a Red Quay, dit Blue Harbour.")]
    [InlineData("en", "Two ships and two boats came at 2 p.m. sharp.", "de", "Zwei Schiffe und zwei Boote kamen pünktlich um 14 Uhr.")]
    [InlineData("it", "Più di 90000 sostenitori.", "pt", "Mais de 90,000 apoiantes.")]
    [InlineData("en", "He spoke of 2024.", "th", "เขาพูดถึงปี 2567")]
    public void What_both_say_in_their_way_is_not_marked(string language, string here, string other, string there)
    {
        Assert.Empty(ComparedVersions.Marks(ComparedVersions.Text(language, [here]), ComparedVersions.Text(other, [there])));
    }

    [Theory]
    [InlineData("en", "There were 45 ships, 300 people.", "de", "Es waren 48 Schiffe, 300 Leute.", "45|48")]
    [InlineData("en", "There were 5 ships.", "de", "Es waren sechs Schiffe.", "5|sechs")]
    [InlineData("en", "Some 90,000 people came.", "ar", "حضر 80 ألف شخص.", "90,000|80 ألف")]
    [InlineData("en", "It opens on 6 September 2026.", "zh", "将于2026年9月8日开幕。", "6 September 2026|2026年9月8日")]
    [InlineData("en", "It opens on 6 September.", "fr", "Il ouvre le 6 octobre.", "6 September|6 octobre")]
    [InlineData("en", "In 2024 it rained.", "ru", "В 2023 году шёл дождь.", "2024|2023")]
    [InlineData("en", "In September the sailors used Harbour 2.0 again.", "de", "Im September nutzten die Seeleute wieder Harbour 9.0.", "2.0|9.0")]
    [InlineData("en", "The keynote by Greta Holmqvist opened the fair.", "ja", "フェアは Simon Riggs の基調講演で始まった。", "Greta Holmqvist|Simon Riggs")]
    [InlineData("en", "The keynote by Greta Holmqvist opened the fair.", "ru", "Ярмарку открыла речь Simon Riggs.", "Greta Holmqvist|Simon Riggs")]
    [InlineData("en", "Call +49-89-18979927 now.", "de", "Rufen Sie jetzt +49-89-18979928 an.", "49-89-18979927|49-89-18979928")]
    [InlineData("fr", "Harbour 16 simplifie le travail du type v4.", "ja", "Harbour13では、型 v4 の作業が簡単になります。", "16")]
    [InlineData("en", "The ship left France.", "ja", "船はスペインを出た。", "France|スペイン")]
    public void What_only_one_says_is_marked(string language, string here, string other, string there, string marks)
    {
        Assert.Equal(marks.Split('|'), ComparedVersions.Marks(ComparedVersions.Text(language, [here]), ComparedVersions.Text(other, [there])));
    }

    [Theory]
    [InlineData("Ana Lund", "ru", "Об этом сообщила Ана Лунд.", "Ана Лунд")]
    [InlineData("Ana Lund", "ru", "Об этом рассказали Ане Лунд.", "Ана Лунд")]
    [InlineData("Alexander Petrov", "de", "Das sagte Aleksandr Petrow.", "Aleksandr Petrow")]
    [InlineData("Peter Schmidt", "ar", "قال بيتر شميت ذلك.", "بيتر شميت")]
    [InlineData("Peter Schmidt", "ja", "ピーター・シュミットが語った。", "ピーター・シュミット")]
    [InlineData("Peter Schmidt", "zh", "彼得·施密特说。", "彼得·施密特")]
    [InlineData("Ian Lund", "ru", "Это было сказано Иэном Лундом.", "Иэном Лундом")]
    [InlineData("Ana Lund", "fi", "Näin kertoi Ana Lundin toimisto.", "Ana Lund")]
    public void A_name_in_another_script_is_the_name(string name, string other, string there, string theirs)
    {
        var here = ComparedVersions.Text("en", [$"This was said by {name} in the harbour."], name);

        Assert.Empty(ComparedVersions.Marks(here, ComparedVersions.Text(other, [there], theirs)));
    }

    [Theory]
    [InlineData("de", "Das sagte Ana Lund im Hafen.", "Ana Lund", "Eva Berg|Ana Lund")]
    [InlineData("ru", "Об этом сообщила Ана Лунд в порту.", "Ана Лунд", "Eva Berg|Ана Лунд")]
    [InlineData("de", "Das sagte Eva Lund im Hafen.", "Eva Lund", "Berg|Lund")]
    public void Another_name_is_marked(string other, string there, string theirs, string marks)
    {
        var here = ComparedVersions.Text("en", ["This was said by Eva Berg in the harbour."], "Eva Berg");

        Assert.Equal(marks.Split('|'), ComparedVersions.Marks(here, ComparedVersions.Text(other, [there], theirs)));
    }

    // "leadership" in Russian has the consonants of the surname but one.
    [Fact]
    public void A_word_with_a_small_letter_that_sounds_nearly_alike_is_no_name()
    {
        var here = ComparedVersions.Text("en", ["We thank our sponsor Greta Holmqvist for the help."]);
        var there = ComparedVersions.Text("ru", ["Мы благодарим за помощь спонсора Simon Riggs и его руководства."]);

        Assert.Equal(["Greta Holmqvist", "Simon Riggs"], ComparedVersions.Marks(here, there));
    }

    [Fact]
    public void A_text_with_many_words_in_latin_letters_is_of_the_script_that_most_of_it_is_in() =>
        Assert.False(LatinRuns.AreMostOf([new Paragraph(0, "Red Quay 5.0 “Harbour” 增加支援了許多儲存設備採用的 Blue Pier 平台。")]));

    [Fact]
    public void Names_that_are_opposite_each_other_twice_are_translations_in_both_versions()
    {
        static ComparedFact[] name(string text) => [new ComparedFact(StatedKind.Name, text, default, true)];
        var pair = (name("Big Brother").AsEnumerable(), name("Grande Irmão").AsEnumerable());

        var (once, twice) = (TranslatedNames.Of([pair]), TranslatedNames.Of([pair, pair]));

        Assert.Empty(once.OfHere);
        Assert.Equal(["Grande Irmão"], twice.OfHere["Big Brother"]);
        Assert.Equal(["Big Brother"], twice.OfThere["Grande Irmão"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Long_lists_of_names_are_compared_in_seconds(bool isParagraphEach)
    {
        var (here, there) = (List("Anna", 17, isParagraphEach), List("Peter", 19, isParagraphEach));

        var time = ThreadClock.Time(() => ComparedVersions.Marks(ComparedVersions.Text("en", here), ComparedVersions.Text("de", there)));

        Assert.True(time < TimeSpan.FromSeconds(8), $"{time}");
    }

    [Fact]
    public void Paragraphs_that_have_nothing_in_common_are_not_marked()
    {
        var here = ComparedVersions.Text("en", ["In 2024, 45 ships and 78 trains met 900 people."]);
        var there = ComparedVersions.Text("de", ["Gegen 12.500 Euro gab es 31 Stimmen und 17 Reden."]);

        Assert.Empty(ComparedVersions.Marks(here, there));
    }

    [Fact]
    public void What_is_said_a_paragraph_later_is_said()
    {
        var here = ComparedVersions.Text("en", ["In 2024, 40 ships came.", "They carried 5,300 people and everyone was safe."]);
        var there = ComparedVersions.Text("de", ["Im Jahr 2024 kamen 40 Schiffe mit 5.300 Menschen.", "Niemand wurde dabei verletzt, sagte der Hafen."]);

        Assert.Empty(ComparedVersions.Marks(here, there));
    }

    [Fact]
    public void A_mark_leaves_tags_and_references_whole()
    {
        var block = new ComparedBlock("<p>A &amp; <a href=\"/45\">45 <em>ships</em></a> &lt;b&gt;</p>");

        Assert.Equal(" A & 45 ships <b> ", block.Text);
        Assert.Equal(
            "<p>A <mark>&amp;</mark> <a href=\"/45\"><mark>45 </mark><em><mark>sh</mark>ips</em></a> &lt;b&gt;</p>",
            block.Mark([(3, 1), (5, 5)]));
    }

    private static ImmutableArray<string> List(string given, int step, bool isParagraphEach)
    {
        const string letters = "bdfgklmnprstvz";
        var names = Enumerable.Range(0, 6_000).Select(i => $"{given} {char.ToUpperInvariant(letters[i % 14])}a{letters[i * step / 14 % 14]}i{letters[i * step / 196 % 14]}o{letters[i / 2744 % 14]}u");
        return isParagraphEach ? [.. names] : [string.Join(", ", names)];
    }
}
