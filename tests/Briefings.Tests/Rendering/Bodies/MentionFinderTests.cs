using Briefings.Configuration;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Markdown;
using Xunit;

namespace Briefings.Tests.Rendering.Bodies;

public class MentionFinderTests
{
    [Fact]
    public void The_sentence_that_names_somebody_is_quoted_with_every_paragraph_that_does()
    {
        var mention = Find("The port opened. Mayor Mara Lind & Co spoke first. It rained.\n\nNothing here.\n\n*Mara Lind* left.", "Mara Lind");

        Assert.Equal<int>((int[])[0, 2], mention!.Blocks);
        Assert.Equal(("Mayor ", "Mara Lind", " & Co spoke first."), (mention.Before, mention.Name, mention.After));
    }

    [Theory]
    [InlineData("The Marana works.", "Mara")]
    [InlineData("See [the page](https://mara.example/Mara).", "Mara")]
    [InlineData("", "Mara")]
    public void A_name_within_another_word_or_in_an_address_is_no_mention(string text, string name)
    {
        Assert.Null(Find(text, name));
    }

    [Theory]
    [InlineData("Industrial internet for all.", "industrial internet", "Industrial internet")]
    [InlineData("The Industrial Internet.", "industrial internet", "Industrial Internet")]
    [InlineData("The industrial\ninternet.", "industrial internet", "industrial internet")]
    [InlineData("A \"B & C\" show.", "\"B & C\"", "\"B & C\"")]
    [InlineData("韩正出席大会。", "韩正", "韩正")]
    public void A_name_is_found_as_texts_write_it(string text, string name, string found)
    {
        Assert.Equal(found, Find(text, name)?.Name);
    }

    [Fact]
    public void A_long_sentence_is_cut_around_the_name()
    {
        var mention = Find($"{string.Join(' ', Enumerable.Repeat("before", 80))} Mara {string.Join(' ', Enumerable.Repeat("after", 80))}", "Mara")!;

        Assert.StartsWith("…before", mention.Before, StringComparison.Ordinal);
        Assert.EndsWith("after…", mention.After, StringComparison.Ordinal);
        Assert.InRange(mention.Before.Length + mention.After.Length, 200, 270);
    }

    private static SubjectMention? Find(string markdown, string name)
    {
        var page = new Uri("https://news.example/");
        return new MentionFinder().Find(MarkdownWriter.Write(markdown, new MarkdownContext(page, page)), [name], LanguageTag.Parse("en"));
    }
}
