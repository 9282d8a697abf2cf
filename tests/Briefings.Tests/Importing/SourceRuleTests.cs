using Xunit;

namespace Briefings.Tests.Importing;

public class SourceRuleTests
{
    [Theory]
    [InlineData("LYON (Reuters) - {0}", "Reuters", "signature of the dateline", false)]
    [InlineData("According to the release of Harbour Post, {0}", "Harbour Post", "whom the first paragraph follows", false)]
    [InlineData("The Harbour Project is pleased to announce this. {0}", "Harbour Project", "who announces it in the lead", true)]
    [InlineData("{0}\n\n© 2019-2020 The Harbour Times. All rights reserved.", "The Harbour Times", "holder of the page's rights", true)]
    [InlineData("{0}\n\nBack to: other news || Harbour Works homepage.", "Harbour Works", "link to the homepage", false)]
    [InlineData("{0}\n\n{0} And so on.\n\nAbout Harbour Works -- http://example.org\n\n{0} More.", "Harbour Works", "heading of the section about the sender", true)]
    public void The_source_is_read_where_the_text_names_it(string pattern, string source, string rule, bool inferred)
    {
        var text = string.Format(pattern, Seeds.Paragraph);

        var imported = Seeds.Import($"Pier to be rebuilt\n\n{text}\n");

        var evidence = imported.Evidence("source");
        Assert.Equal((source, rule, inferred), (evidence.Value, evidence.Rule, evidence.Inferred));
        Assert.Equal(source, imported.Article.Source);
    }

    [Fact]
    public void An_agency_beside_a_named_source_is_the_agency()
    {
        var article = Seeds.Import($"Pier to be rebuilt\n\nLYON (dpa) - {Seeds.Paragraph}\n\nSource: Harbour Post\n").Article;

        Assert.Equal(("Harbour Post", "dpa"), (article.Source, article.Agency));
    }

    [Fact]
    public void A_text_that_names_nobody_has_no_source()
    {
        Assert.Null(Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph}\n").Article.Source);
    }
}
