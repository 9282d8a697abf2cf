using Xunit;

namespace Briefings.Tests.Importing.Sources;

public class SourceRuleTests
{
    [Theory]
    [InlineData("LYON (Reuters) - {0}", "Reuters", "signature of the dateline", false)]
    [InlineData("According to the release of Harbour Post, {0}", "Harbour Post", "whom the first paragraph follows", false)]
    [InlineData("The Harbour Project is pleased to announce this. {0}", "Harbour Project", "who announces it in the lead", true)]
    [InlineData("Die Harbour Works Group gibt die Fertigstellung der Mole bekannt. {0}", "Harbour Works Group", "who announces it in the lead", true)]
    [InlineData("Pier 3 is open!\n\nDie Harbour Works Group hat heute die Fertigstellung der Mole bekannt gegeben. {0}", "Harbour Works Group", "who announces it in the lead", true)]
    [InlineData("{0}\n\nWe at Harbour Works think that this was the right decision for the town and for all who live at the water.", "Harbour Works", "who speaks of themselves in the text", true)]
    [InlineData("{0}\n\n© Copyright 12 Harbours  - All about the sea", "12 Harbours", "holder of the page's rights", true)]
    [InlineData("{0}\n\n© 2019-2020 The Harbour Times. All rights reserved.", "The Harbour Times", "holder of the page's rights", true)]
    [InlineData("{0}\n\nBack to: other news || Harbour Works homepage.", "Harbour Works", "link to the homepage", true)]
    [InlineData("{0}\n\n{0} And so on.\n\nAbout Harbour Works -- http://example.org\n\n{0} More.", "Harbour Works", "heading of the section about the sender", true)]
    [InlineData("{0}\n\nAnn Hill, HWG board member, comments:\n\nThe pier will be open soon.\n\nLea Berg, president of the HWG, adds:\n\nIt will be open to all.", "HWG", "whose people comment in the text", true)]
    [InlineData("{0}\n\n\"I have waited for years,\" she told the Harbour Times on Tuesday.", "Harbour Times", "to whom people of the text speak", true)]
    [InlineData("{0}\n\n„Wir freuen uns“, sagte Ann Hill gegenüber Le Figaro.", "Le Figaro", "to whom people of the text speak", true)]
    [InlineData("url http://www.harboro.org/log/1\n\n{0} Harboro is glad, and Harboro thanks all.", "Harboro", "name in the address of the original that the text speaks of", true)]
    [InlineData("{0}\n\nHarbour Times\n\nRead the original article", "Harbour Times", "name above the link to the original", true)]
    public void The_source_is_read_where_the_text_names_it(string pattern, string source, string rule, bool inferred)
    {
        var text = string.Format(pattern, Seeds.Paragraph);

        var imported = Seeds.Import($"Pier to be rebuilt\n\n{text}\n");

        var evidence = imported.Evidence("source");
        Assert.Equal((source, rule, inferred), (evidence.Value, evidence.Rule, evidence.Inferred));
        Assert.Equal(source, imported.Article.Source);
    }

    [Fact]
    public void A_Japanese_announcement_names_its_sender()
    {
        var article = Seeds.Import("桟橋が完成\n\n2024年 3月 3日 —Harbour Works Groupは本日、北の桟橋の新しい区間が完成したことを発表しました。桟橋は昨年の冬の嵐で壊れ、町と地域が費用を分け合って再建しました。\n").Article;

        Assert.Equal("Harbour Works Group", article.Source);
    }

    [Theory]
    [InlineData("[Harboro] The pier is open again", "Harboro will celebrate the day. {0}", "Harboro")]
    [InlineData("[Harboro] The pier is open again", "{0}", "Harboro")]
    [InlineData("[Video] The pier is open again", "Video shows the day. {0}", null)]
    public void A_name_in_brackets_before_the_title_is_the_sender_when_the_text_begins_with_it(string title, string pattern, string? source)
    {
        var article = Seeds.Import($"{title}\n\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Seeds.Paragraph)}\n").Article;

        Assert.Equal(source, article.Source);
    }

    [Fact]
    public void Who_is_quoted_speaks_for_another()
    {
        Assert.Null(Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph} \"We at Harbour Works are glad\", said a speaker.\n").Article.Source);
    }

    [Fact]
    public void An_agency_beside_a_named_source_is_the_agency()
    {
        var article = Seeds.Import($"Pier to be rebuilt\n\nLYON (dpa) - {Seeds.Paragraph}\n\nSource: Harbour Post\n").Article;

        Assert.Equal(("Harbour Post", "dpa"), (article.Source, article.Agency));
    }

    [Theory]
    [InlineData("url http://www.harbourworks.org/log/1\n\n{0}")]
    [InlineData("url http://www.github.com/log/1\n\n{0} GitHub is glad, and GitHub thanks all.")]
    [InlineData("{0}\n\nShe told the council on Tuesday, and told Ann Hill too.")]
    [InlineData("{0}\n\nAnn Hill, HWG board member, comments:\n\nThe pier will be open soon.")]
    public void Who_is_only_mentioned_is_not_the_source(string pattern)
    {
        Assert.Null(Seeds.Import($"Pier to be rebuilt\n\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Seeds.Paragraph)}\n").Article.Source);
    }

    [Fact]
    public void A_text_that_names_no_one_has_no_source()
    {
        Assert.Null(Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph}\n").Article.Source);
    }
}
