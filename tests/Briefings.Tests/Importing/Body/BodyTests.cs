using Xunit;

namespace Briefings.Tests.Importing.Body;

public class BodyTests
{
    [Fact]
    public void Lines_broken_to_a_width_become_one_paragraph()
    {
        var body = Seeds.Import("Pier to be rebuilt\n\nThe harbour council decided on Tuesday to\nrebuild the northern pier, which had been\nclosed since the storms of last winter.\n").Article.Body;

        Assert.Equal("The harbour council decided on Tuesday to\nrebuild the northern pier, which had been\nclosed since the storms of last winter.\n", body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Pier to be rebuilt\n")]
    [InlineData("Pier to be rebuilt\n\n")]
    public void Lines_of_any_width_that_go_on_in_a_sentence_become_one_paragraph(string title)
    {
        const string Lead = "LYON, March 5, 2024 -- The harbour council decided\non Tuesday to rebuild the northern pier,\nwhich had been closed since the storms of last winter, said the\nMayor of Lyon, and to\nopen it before the summer.\nWork is to begin as soon\nas the permits are there.";

        var article = Seeds.Import($"{title}{Lead}\n").Article;

        Assert.EndsWith(Lead[Lead.IndexOf("The harbour", StringComparison.Ordinal)..] + "\n", article.Body, StringComparison.Ordinal);
        Assert.Equal(("Lyon", "2024-03-05"), (article.Place, article.Date.ToString()));
        Assert.Equal(title.Length > 0 ? "Pier to be rebuilt" : article.Title, article.Title);
    }

    [Fact]
    public void Lines_below_a_paragraph_of_any_width_stay_lines()
    {
        var body = Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph}\n\nThe council decided on Tuesday to rebuild the old pier\nof the harbour, and to open it to the public before\nsummer comes.\nAnn Hill\nPier 4\n").Article.Body;

        Assert.EndsWith("before\nsummer comes.\n\nAnn Hill\\\nPier 4\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_without_a_blank_between_them_are_paragraphs()
    {
        Assert.Equal($"{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n", Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph}\n{Seeds.SecondParagraph}\n").Article.Body);
    }

    [Fact]
    public void An_address_keeps_its_lines()
    {
        Assert.EndsWith("Ann Hill\\\nPier 4\\\nLyon\n", Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph}\n\nAnn Hill\nPier 4\nLyon\n").Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading()
    {
        Assert.Contains("\n\n## Costs are shared\n\n", Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph}\n\nCosts are shared\n\n{Seeds.SecondParagraph}\n").Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_become_lists_only_where_Markdown_counts_as_they_do()
    {
        var body = Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph}\n\n-   stone\n-   wood\n\n1. first\n2. second\n4. fourth\n").Article.Body;

        Assert.Contains("\n\n- stone\n- wood\n\n1. first\n2. second\n\n4\\. fourth\n", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Der Rat tritt am 6. September in der Halle am Hafen von Kiel zusammen und berät. Danach spricht er.", "Der Rat tritt am 6. September in der Halle am Hafen von Kiel zusammen und berät. Danach spricht er.")]
    [InlineData("en", "The council opened the pier on Sept. 10 in Lyon with music and many guests from abroad. Then all left.", "The council opened the pier on Sept. 10 in Lyon with music and many guests from abroad. Then all left.")]
    public void A_summary_ends_on_a_sentence(string language, string lead, string summary)
    {
        var article = Seeds.Import($"A title of some words here\n\n{lead}\n").Article;

        Assert.Equal((language, summary), (article.Language.Value, article.Summary));
    }

    [Fact]
    public void A_long_lead_gives_as_many_sentences_as_fit()
    {
        Assert.Equal(Seeds.Paragraph, Seeds.Import($"Pier\n\n{Seeds.Paragraph} {Seeds.SecondParagraph}\n").Article.Summary);
    }

    [Fact]
    public void The_article_of_a_whole_page_is_found_with_its_title_and_date()
    {
        string[] menu = ["Home", "News", "Sport", "Weather", "Contact", "Search", "Culture", "Travel", "Shop", "Log in"];
        string[] page =
        [
            .. menu, "Friday, 1 March 2024", "Harbour council rebuilds the northern pier", "5 March 2024, 10:00", "Share", Seeds.Paragraph, Seeds.SecondParagraph, "Read more: The market moves", Seeds.Paragraph + " Once more.",
            "Related articles", "The market moves", "Ships are late", "Comments", "Ann: I have waited for this pier for years and I am glad that it is being rebuilt at last.", .. menu, "© 2024 Harbour Times", "Privacy policy", "Imprint",
        ];

        var imported = Seeds.Import(string.Join('\n', page));

        Assert.Equal(("Harbour council rebuilds the northern pier", "2024-03-05"), (imported.Article.Title, imported.Article.Date.ToString()));
        Assert.Equal($"{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n\n{Seeds.Paragraph} Once more.\n", imported.Article.Body);
        Assert.Equal("page above the article", imported.Fate(1).Reason);
        Assert.Equal("points to another article or a picture", imported.Fate(17).Reason);
        Assert.Equal("page below the article", imported.Fate(23).Reason);
    }
}
