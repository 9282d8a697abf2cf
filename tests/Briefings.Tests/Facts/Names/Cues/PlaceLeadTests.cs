using Briefings.Facts.Names;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names.Cues;

public class PlaceLeadTests
{
    [Theory]
    [InlineData("ru", "Франции Иван Ковалев", "Иван Ковалев")]
    [InlineData("ru", "Украины Владимир Коваленко", "Владимир Коваленко")]
    [InlineData("ru", "Владимир Коваленко", "Владимир Коваленко")]
    [InlineData("en", "Paris Hilton", "Paris Hilton")]
    [InlineData("en", "Jordan Peterson", "Jordan Peterson")]
    [InlineData("fr", "France Dubois", "France Dubois")]
    [InlineData("de", "Deutschland", "Deutschland")]
    [InlineData("ru", "США Эндрю Колман", "Эндрю Колман")]
    [InlineData("en", "KLM Peter Zimmer", "Peter Zimmer")]
    [InlineData("en", "JP Anna Berg", "JP Anna Berg")]
    [InlineData("en", "KLM Zimmer", "KLM Zimmer")]
    public void A_name_begins_behind_the_place_that_it_was_read_with(string language, string text, string name)
    {
        var paragraph = new Paragraph(0, text);

        var first = PlaceLead.End(paragraph, 0, paragraph.Tokens.Count - 1, new WordSigns(NameModels.Lists, language));

        Assert.Equal(name, text[paragraph.Tokens[first].Offset..]);
    }
}
