using Briefings.Configuration;
using Briefings.Rendering.Texts;
using Xunit;

namespace Briefings.Tests.Rendering.Texts;

public class LanguageNameTests
{
    [Theory]
    [InlineData("mi", "Māori")]
    [InlineData("ka", "ქართული")]
    [InlineData("ga", "Gaeilge")]
    [InlineData("de-AT", "Deutsch")]
    [InlineData("sr", "Српски")]
    [InlineData("sr-Latn", "Srpski (latinica)")]
    [InlineData("sr-Latn-ME", "Srpski (latinica)")]
    [InlineData("zh-Hant-TW", "繁體中文")]
    [InlineData("pt-BR", "Português (Brasil)")]
    [InlineData("xx", "xx")]
    public void A_language_is_named_as_it_names_itself(string tag, string name) => Assert.Equal(name, LanguageNames.Of(LanguageTag.Parse(tag)));

    [Theory]
    [InlineData("fa", "rtl")]
    [InlineData("prs", "rtl")]
    [InlineData("ar-EG", "rtl")]
    [InlineData("pa-Arab", "rtl")]
    [InlineData("pa", "ltr")]
    [InlineData("az-Arab-IR", "rtl")]
    [InlineData("ks-Deva", "ltr")]
    [InlineData("ku-Latn", "ltr")]
    [InlineData("ff-Adlm", "rtl")]
    [InlineData("mi", "ltr")]
    public void A_language_is_written_as_its_script_is(string tag, string direction) =>
        Assert.Equal(direction, LanguageNames.DirectionOf(LanguageTag.Parse(tag)));
}
