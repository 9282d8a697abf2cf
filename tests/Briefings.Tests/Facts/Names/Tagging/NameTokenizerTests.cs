using Briefings.Facts.Names.Tagging;
using Xunit;

namespace Briefings.Tests.Facts.Names.Tagging;

public class NameTokenizerTests
{
    [Theory]
    [InlineData("en", "Jean-Pierre met AT&T's U.S. team.", "Jean-Pierre|met|AT&T|'s|U.S|.|team|.")]
    [InlineData("en", "They don’t know Anna’s name", "They|do|n’t|know|Anna|’s|name")]
    [InlineData("de", "Anna's Haus", "Anna's|Haus")]
    [InlineData("fr", "L’Assemblée d'Anna, aujourd’hui", "L’|Assemblée|d'|Anna|,|aujourd’hui")]
    [InlineData("it", "dell'Orto e un'altra", "dell'|Orto|e|un'|altra")]
    [InlineData("ja", "東京のABC社", "東|京|の|ABC|社")]
    [InlineData("zh", "𠮷野家", "𠮷|野|家")]
    [InlineData("th", "ไทย", "ไ|ท|ย")]
    [InlineData("ar", "قال محمد.", "قال|محمد|.")]
    [InlineData("en", "3,5 (4)", "3|,|5|(|4|)")]
    [InlineData("en", "", "")]
    public void A_text_is_cut_as_the_learning_data_is(string language, string text, string tokens) =>
        Assert.Equal(tokens, Cut(language, text));

    [Fact]
    public void A_zero_width_character_neither_parts_nor_joins_words()
    {
        Assert.Equal("Har\u00ADbour|Works", Cut("en", "Har\u00ADbour \u200BWorks"));
        Assert.Equal("a|\u2019", Cut("en", "a\u2019"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_token() => Assert.Equal("a|\uD842|b", Cut("en", "a\uD842b"));

    [Fact]
    public void A_token_says_whether_a_space_comes_before_it()
    {
        var tokens = new List<NameToken>();

        NameTokenizer.Read("a(b) c", "en", tokens);

        Assert.Equal([true, false, false, false, true], tokens.Select(token => token.SpaceBefore));
    }

    private static string Cut(string language, string text)
    {
        var tokens = new List<NameToken>();
        NameTokenizer.Read(text, language, tokens);
        return string.Join('|', tokens.Select(token => text.Substring(token.Offset, token.Length)));
    }
}
