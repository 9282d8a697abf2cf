using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

/// <summary>Pages in a language that neither the site nor the program has words in.</summary>
public class BorrowedWordsTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(
        SampleArchive.Article("2021/rud.fa", "title: رود\ndate: 2021-01-01\nsummary: خلاصه\ntranslationKey: river"),
        SampleArchive.Article("2021/river.en", "title: The river\ndate: 2021-01-02\ntranslationKey: river"));

    [Fact]
    public void The_page_keeps_its_language_and_direction_and_marks_the_words_of_the_other()
    {
        var page = Site["fa/2021/rud/index.html"];

        Assert.Contains("<html lang=\"fa\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.Contains("<body lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"reading\" lang=\"fa\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"byline\" lang=\"en\" dir=\"ltr\">", page, StringComparison.Ordinal);
        Assert.Contains("1 January 2021", page, StringComparison.Ordinal);
        Assert.Contains("\"inLanguage\":\"fa\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_articles_are_not_foreign_on_its_own_home_page()
    {
        var home = Site.Main("fa/index.html");

        Assert.Contains("lang=\"fa\">رود</a>", home, StringComparison.Ordinal);
        Assert.DoesNotContain("in فارسی", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_name_each_other_in_their_own_languages()
    {
        Assert.Contains("hreflang=\"fa\" href=\"https://news.example/archive/fa/2021/rud/\"", Site.Head("en/2021/river/index.html"), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"fa\" href=\"https://news.example/archive/fa/2021/rud/\"", Site.Head("fa/2021/rud/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_warning_names_the_cure()
    {
        Assert.Equal(
            "content/briefings/2021/rud.fa.md:3:11: warning BR0814: There are pages in 'fa', but no words for them, so those in 'en' are used; "
            + "'briefings new --language fa' writes a file to translate",
            Site.Findings);
    }

    [Fact]
    public void The_words_of_the_default_language_are_taken_and_counted_by_its_rules()
    {
        var site = RenderedSite.Of(
            ("site.yml", "title: T\nbaseUrl: https://news.example/\ndefaultLanguage: ru\n"),
            SampleArchive.Article("2021/eins.ru", "date: 2021-01-01"),
            SampleArchive.Article("2021/una.la", "date: 2021-01-01\ntopics: [aqua]"),
            SampleArchive.Article("2021/duo.la", "date: 2021-01-02\ntopics: [aqua]"));

        Assert.Contains("2 сообщения", site["la/topics/aqua/index.html"], StringComparison.Ordinal);
        Assert.Contains("<body lang=\"ru\">", site["la/index.html"], StringComparison.Ordinal);
    }
}
