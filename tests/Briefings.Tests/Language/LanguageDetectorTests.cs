using Briefings.Language;
using Xunit;

namespace Briefings.Tests.Language;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The committee said that it would publish the report in the spring.")]
    [InlineData("de", "Der Ausschuss teilte mit, dass der Bericht im Frühjahr veröffentlicht wird.")]
    [InlineData("fr", "Le comité a indiqué que le rapport sera publié au printemps avec les annexes.")]
    [InlineData("es", "El comité dijo que el informe se publicará en la primavera con los anexos.")]
    [InlineData("it", "Il comitato ha detto che la relazione sarà pubblicata in primavera con gli allegati.")]
    [InlineData("pt", "O comitê disse que o relatório será publicado na primavera com os anexos.")]
    [InlineData("nl", "De commissie zei dat het verslag in het voorjaar wordt gepubliceerd en niet eerder.")]
    [InlineData("pl", "Komisja poinformowała, że raport zostanie opublikowany na wiosnę oraz jest dostępny.")]
    [InlineData("ru", "Комитет сообщил, что доклад будет опубликован весной и что его можно заказать.")]
    [InlineData("uk", "Комітет повідомив, що доповідь буде опублікована навесні і що її можна замовити.")]
    [InlineData("sv", "Kommittén sade att rapporten ska publiceras under våren och att den inte är klar.")]
    [InlineData("tr", "Komite raporun ilkbaharda yayımlanacağını ve bunun için çok çalıştığını söyledi.")]
    [InlineData("ja", "委員会は報告書を春に公表すると発表した。")]
    [InlineData("zh", "委员会表示，报告将在春天发布，这是他们的决定。")]
    [InlineData("zh-Hant", "委員會表示，報告將在春天發布，這是他們的決定。")]
    [InlineData("ko", "위원회는 보고서를 봄에 발표한다고 밝혔다.")]
    [InlineData("ar", "قالت اللجنة إن التقرير سينشر في الربيع")]
    [InlineData("he", "הוועדה אמרה שהדוח יפורסם באביב")]
    [InlineData("en", "The delegates were Ann Dan, Dan Door, Eve Het, Dan Niet, Dan Een, Jan Van, Dan Die, said the host.")]
    [InlineData("ru", "Совет одобрил строительство пирса, который откроется для жителей.")]
    [InlineData("mk", "Советот го одобри пристаништето кое ќе се отвори за две години.")]
    [InlineData("el", "Η επιτροπή είπε ότι η έκθεση θα δημοσιευτεί την άνοιξη")]
    public void A_sentence_tells_its_language(string expected, string text)
    {
        var (language, confidence) = LanguageDetector.Detect(text);

        Assert.Equal(expected, language.Value);
        Assert.True(confidence > 0.5);
    }

    [Fact]
    public void Names_in_Latin_letters_do_not_make_a_Japanese_text_English()
    {
        var (language, _) = LanguageDetector.Detect("PostgreSQL Global Development Group は本日、新しいバージョンを公開した。");

        Assert.Equal("ja", language.Value);
    }

    [Fact]
    public void A_text_without_words_is_not_sure_of_anything()
    {
        Assert.Equal(0, LanguageDetector.Detect("12345 --- 67").Confidence);
    }
}
