using Briefings.Importing;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.WebPages;

public class PageTests
{
    private static readonly string[] Menu =
        ["Home", "News", "Sport", "Weather", "Contact", "Search", "Culture", "Travel", "Shop", "Log in", "Ships", "Tides", "Maps", "Jobs", "Archive"];

    [Fact]
    public void Text_below_the_form_for_comments_is_never_the_article()
    {
        var imported = Page("Pier to be rebuilt", Seeds.Paragraph, "Your email address will not be published.", "Name*", Long("The Harbour Post is a paper for sailors."), Long("It was founded by friends."));

        Assert.Equal(Seeds.Paragraph + "\n", imported.Article.Body);
    }

    [Fact]
    public void The_box_about_the_author_is_no_part_of_the_article()
    {
        var imported = Page("Pier to be rebuilt", Seeds.Paragraph, Seeds.SecondParagraph, "Author", "Ann Hill", "Ann Hill writes about the harbour and its people since she came to live at the water, many years ago.");

        Assert.DoesNotContain("writes about", imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_an_entry_is_filed_ends_it()
    {
        var imported = Page("Pier to be rebuilt", Seeds.Paragraph, Seeds.SecondParagraph, "Filed under Harbour, News", "Another word from the editors, who thank all readers for a year of letters and of pictures.");

        Assert.DoesNotContain("thank all readers", imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Slides_are_one_article_and_their_counts_and_credits_noise()
    {
        string[] slides = [.. Enumerable.Range(1, 4).SelectMany(i => new[] { $"{i}/4", "Pier " + i, $"The {i}. pier of the harbour was closed after the storms of last winter and is open again.", "Image credit: A. Hill", "Harbour Agency" })];

        var imported = Page(["Four piers are open again", .. slides]);

        Assert.Contains("The 1. pier", imported.Article.Body, StringComparison.Ordinal);
        Assert.Contains("The 4. pier", imported.Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Agency", imported.Article.Body, StringComparison.Ordinal);
        Assert.Contains(imported.Ledger, entry => entry is { Kind: LineKind.Noise, Reason: "counts the slides" });
    }

    [Fact]
    public void Particulars_listed_below_the_text_belong_to_it()
    {
        var imported = Page("A night at the pier", Seeds.Paragraph, Seeds.SecondParagraph, "Particulars", "Camera: a wooden box", "Lens: old glass", "Exposure: ten minutes", "Film: none", "Next", "Search");

        Assert.Contains("Exposure: ten minutes", imported.Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Next", imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_lines_between_the_text_and_the_comments_are_its_end()
    {
        var imported = Page("A night at the pier", Seeds.Paragraph, Seeds.SecondParagraph, "And this is where we were:", "The old pier", "Leave a comment");

        Assert.EndsWith("The old pier\n", imported.Article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Figure 4: The pier after the storm, seen from the lighthouse on a clear day in winter (Photo: A. Hill).")]
    [InlineData("The old pier, photo: Archive of the harbour town and its museum")]
    [InlineData("We open the pier today and all are welcome! Come and see it. https://t.co/abc")]
    [InlineData("— Harbour Board (@harbour) May 2, 2026")]
    public void Captions_and_posts_inside_an_article_are_noise(string line)
    {
        var imported = Page("Pier to be rebuilt", Seeds.Paragraph, line, Seeds.SecondParagraph);

        Assert.Equal($"{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n", imported.Article.Body);
        Assert.Contains(imported.Ledger, entry => entry.Kind != LineKind.Body && entry.Reason is "points to another article or a picture" or "names the date");
    }

    [Fact]
    public void A_heading_of_the_table_of_contents_is_not_the_title()
    {
        var imported = Page("All about the northern pier", "5 March 2024", "Why was the northern pier of the harbour rebuilt?", "Who pays for the northern pier?", Seeds.Paragraph, "Why was the northern pier of the harbour rebuilt?", Seeds.SecondParagraph);

        Assert.Equal("All about the northern pier", imported.Article.Title);
    }

    [Fact]
    public void A_page_that_is_about_notices_keeps_them()
    {
        string[] policy = [.. Enumerable.Range(1, 9).Select(i => $"Rule {i} of this privacy policy says that we use no cookies and that we never will.")];

        var imported = Page(["What we do with your data", .. policy]);

        Assert.Contains("Rule 9 of this privacy policy", imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_block_belong_to_the_text_around_them()
    {
        string[] verse = ["the old pier", "stood in the sea", "for many years", "and so did we", "until the storm", "took both", "away", "for good"];

        var imported = Page("A song of the pier", Seeds.Paragraph, string.Join('\n', verse), Seeds.SecondParagraph);

        Assert.Contains("until the storm", imported.Article.Body, StringComparison.Ordinal);
        Assert.Contains(Seeds.SecondParagraph, imported.Article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harboro Conservation Project", "HARBORO is glad. HARBORO thanks all.", "Harboro Conservation Project")]
    [InlineData("The Harboro : news of the coast", "Read The Harboro on paper, and write to The Harboro.", "The Harboro")]
    [InlineData("Welcome on board", "All are welcome.", null)]
    public void The_name_at_the_head_of_a_page_is_proposed_as_the_source_when_the_page_names_it_again(string head, string sentence, string? source)
    {
        string[] lines = [head, .. Menu, "Pier to be rebuilt", Seeds.Paragraph, $"{Seeds.SecondParagraph} {sentence}", .. sentence.Split(", "), .. Menu.Select(entry => entry + " today")];

        var imported = Seeds.Import(string.Join("\n\n", lines));

        Assert.Equal(source, imported.Article.Source);
        Assert.All(imported.Evidence.Where(entry => entry.Field == "source"), entry => Assert.Equal(("name at the head of the page that the page names again", true), (entry.Rule, entry.Inferred)));
    }

    /// <summary>An article amid the menus of a page, each line a block of its own.</summary>
    private static ImportedArticle Page(params string[] article) =>
        Seeds.Import(string.Join("\n\n", [.. Menu, .. article, .. Menu.Select(entry => entry + " today"), "Privacy policy", "Imprint"]));

    private static string Long(string sentence) => string.Join(' ', Enumerable.Repeat(sentence, 12));
}
