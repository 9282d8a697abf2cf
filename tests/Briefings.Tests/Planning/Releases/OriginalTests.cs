using Briefings.Tests.Rendering;
using Xunit;

namespace Briefings.Tests.Planning.Releases;

/// <summary>Which version of a release the others are translations of.</summary>
public class OriginalTests
{
    [Theory]
    [InlineData("date: 2024-05-01", "date: 2024-05-02", "en")]
    [InlineData("date: 2024-05-02", "date: 2024-05-01", "de")]
    [InlineData("date: 2024-05-01", "date: 2024-05-01", null)]
    [InlineData("date: 2024-05-01", "", null)]
    [InlineData("date: 2024-05-01\nimport: {seed: a, sha256: b, body: c, inferred: {date: guessed}}", "date: 2024-05-02", null)]
    [InlineData("date: 2024-05-01", "date: 2024-05-02\noriginal: true", "de")]
    [InlineData("original: true", "", "en")]
    [InlineData("original: true", "original: true", null)]
    public void A_translation_is_asserted_only_of_what_is_earlier_or_says_that_it_is_the_original(string english, string german, string? original)
    {
        var site = RenderedSite.Of(SampleArchive.Files(
            SampleArchive.Article("2024/pier.en", $"{english}\ntranslationKey: pier"),
            SampleArchive.Article("2024/mole.de", $"{german}\ntranslationKey: pier")));
        var pages = site.Paths.Where(path => path.EndsWith("pier/index.html", StringComparison.Ordinal) || path.EndsWith("mole/index.html", StringComparison.Ordinal))
            .ToDictionary(path => path[..2], path => site[path]);

        foreach (var language in (string[])["en", "de"])
        {
            Assert.Equal(original == language, pages[language].Contains("\"workTranslation\"", StringComparison.Ordinal));
            Assert.Equal(original is not null && original != language, pages[language].Contains("\"translationOfWork\"", StringComparison.Ordinal));
        }
    }
}
