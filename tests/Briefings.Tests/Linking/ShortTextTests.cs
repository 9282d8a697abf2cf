using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

/// <summary>Notes of two or three sentences on other matters, from one day and in two languages: what they share is all that they have.</summary>
public sealed class ShortTextTests
{
    public static TheoryData<string, string, string, string, string, string> Pairs { get; } = new()
    {
        { "ar", "النشرة الشهرية لميناء صفاقس - مايو 2031", "افتتح الرصيف الجديد. تبدأ الدورات في الصيف.", "uk", "Вісник порту Одеса за травень 2031 року", "Кран запрацював. Школа набирає учнів." },
        { "hi", "मुंबई बंदरगाह समाचार पत्र, मई 2031", "घाट खुल गया। नाव दौड़ में 43 नावें थीं।", "sv", "Månadsbrev från Visby roddklubb, juni 2031", "Regattan hade 43 båtar. Bastun är stängd." },
        { "ja", "灯台通信 5月", "夏祭りの準備が始まりました。", "de", "Rundbrief Mai", "Der Steg ist gesperrt. Das Fest fällt aus." },
        { "fr", "Tempête : 12 morts", "Des arbres sont tombés sur des voitures.", "en", "Council hires 12 clerks", "They begin in June." },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void One_thing_that_two_notes_share_is_not_enough(string language, string title, string body, string other, string otherTitle, string otherBody)
    {
        var links = Texts.Link(Texts.Of("a", language, title, "2031-06-02", body), Texts.Of("b", other, otherTitle, "2031-06-02", otherBody));

        Assert.DoesNotContain(links.Pairs, pair => pair is { Kind: LinkKind.Translation, State: LinkState.Accepted });
    }

    [Fact]
    public void Three_sentences_with_their_names_and_numbers_are()
    {
        var english = Texts.Of("a", "en", "Visby ferry sold to Åland", "2031-06-02", "The ferry Sälen was sold to Mariehamn for 2.4 million euros, said Agneta Rosvall on Monday. It carries 310 people. The last trip to Visby is on 14 June.");
        var russian = Texts.Of("b", "ru", "Паром из Висбю продан на Аланды", "2031-06-02", "Паром «Сэлен» продан в Мариехамн за 2,4 млн евро, сообщила в понедельник Агнета Росвалль. Он берёт 310 человек. Последний рейс в Висбю — 14 июня.");

        Assert.Contains(Texts.Link(english, russian).Pairs, pair => pair is { Kind: LinkKind.Translation, State: LinkState.Accepted });
    }
}
