using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

public class ListedLanguagesTests
{
    [Fact]
    public void A_language_that_two_versions_have_is_named_once_and_the_own_language_never()
    {
        var site = RenderedSite.Of(SampleArchive.Files(
            SampleArchive.Article("2024/pier.en", "date: 2024-05-01\ntranslationKey: pier"),
            SampleArchive.Article("2024/jetty.en", "date: 2024-05-02\ntranslationKey: pier"),
            SampleArchive.Article("2024/mole.de", "date: 2024-05-03\ntranslationKey: pier"),
            SampleArchive.Article("2024/steg.de", "date: 2024-05-04\ntranslationKey: pier")));

        Assert.Equal(1, Count(site.Main("en/2024/index.html"), "lang=\"de\">Deutsch</a>"));
        Assert.Equal(0, Count(site.Main("en/2024/index.html"), "lang=\"en\">English</a>"));
        Assert.Equal(1, Count(site.Main("de/2024/index.html"), "lang=\"en\">English</a>"));
    }

    private static int Count(string page, string link) => page.Split(link).Length - 1;
}
