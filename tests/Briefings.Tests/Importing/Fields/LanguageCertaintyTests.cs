using System.Text;
using Briefings.Importing.Evidence;
using Xunit;

namespace Briefings.Tests.Importing.Fields;

public class LanguageCertaintyTests
{
    private const string Danish = "Havnerådet besluttede tirsdag at genopbygge den nordlige mole, som har været lukket siden stormene sidste vinter, og at åbne den for offentligheden inden sommer.";

    [Theory]
    [InlineData(0.6, 40, 0.5, 0.8)]
    [InlineData(0.6, 2000, 0.97, 0.99)]
    [InlineData(0.9, 30, 0.9, 0.98)]
    [InlineData(0.9, 300, 0.98, 0.99)]
    [InlineData(0.4, 5000, 0.4, 0.4)]
    [InlineData(0.99, 10, 0.99, 0.99)]
    public void A_lead_says_more_the_longer_the_text_is(double found, int length, double least, double most) =>
        Assert.InRange(LanguageCertainty.Of(found, length), least, most);

    [Fact]
    public void The_language_of_a_whole_text_is_stated()
    {
        var article = Seeds.Import("The pier is rebuilt\n\n" + Seeds.Paragraph + "\n\n" + Seeds.SecondParagraph + "\n");

        Assert.False(article.Evidence("language").Inferred);
        Assert.InRange(article.Evidence("language").Confidence, 0.97, 1);
    }

    [Fact]
    public void What_a_file_states_too_is_sure_and_what_its_text_contradicts_is_asked()
    {
        Assert.Equal((false, "da"), Language("da", Danish));
        Assert.Equal((true, "en"), Language("en", Danish));
    }

    [Fact]
    public void A_page_in_another_language_than_its_article_is_asked_about()
    {
        string[] menu = ["Forside", "Nyheder fra hele landet", "Sport og fritid", "Kultur", "Om os og vores historie", "Kontakt redaktionen her", "Alle emner fra A til Å", "Log ind på din konto", "Vejret i dag og i morgen", "Det læser de andre nu"];
        var page = string.Join("\n\n", [.. menu, "The pier is rebuilt", Seeds.Paragraph, Seeds.SecondParagraph, .. Enumerable.Repeat(menu, 3).SelectMany(lines => lines)]);

        Assert.True(Seeds.Run(Encoding.UTF8.GetBytes(page)).Articles.Single().Evidence("language").Inferred);
    }

    [Fact]
    public void A_form_for_consent_in_another_language_is_no_second_article()
    {
        const string Form = "This website uses cookies to improve your experience while you navigate through it. The cookies that are categorized as necessary are stored on your browser.";
        var text = $"Molen genopbygges\n\n{Danish}\n\n{Danish}\n\n{Danish}\n\n{Danish}\n\nPrivacy & Cookies\n\n{Form}\n\n{Form}\n";

        Assert.Equal("da", Assert.Single(Seeds.Run(Encoding.UTF8.GetBytes(text)).Articles).Article.Language.Value);
    }

    private static (bool IsAsked, string Language) Language(string stated, string text)
    {
        var feed = $"<rss version=\"2.0\"><channel><title>Havn</title><item><title>Molen</title><language>{stated}</language><description>{text}</description></item></channel></rss>";
        var article = Seeds.Run(Encoding.UTF8.GetBytes(feed), "seeds/a.xml").Articles.Single();
        return (article.Evidence("language").Inferred, article.Article.Language.Value);
    }
}
