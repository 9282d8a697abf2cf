using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Fields;

public class HeaderTests
{
    [Theory]
    [InlineData("5 March 2024", "2024-03-05")]
    [InlineData("Lyon, 5 March 2024.", "2024-03-05")]
    [InlineData("The new pier opens on 7 June 2024.", null)]
    public void A_date_alone_below_the_text_is_that_of_publication(string last, string? date)
    {
        var imported = Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph}\n\n{last}\n");

        Assert.Equal(date, imported.Article.Date?.ToString());
    }

    [Fact]
    public void A_date_below_the_text_yields_to_that_of_the_dateline()
    {
        var imported = Seeds.Import($"Pier to be rebuilt\n\nLYON, March 5, 2024 -- {Seeds.Paragraph}\n\n7 June 2024\n");

        Assert.Equal("2024-03-05", imported.Article.Date.ToString());
    }

    [Fact]
    public void Labelled_lines_give_their_fields_and_leave_the_body()
    {
        var imported = Seeds.Import($"-*- dok: x; lang: en; -*-\ndatum: 2005-07-06\nurl http://example.org/1\n\nPier to be rebuilt\n\n-> [ français | deutsch ] [ News ]\n\n-----\n\n{Seeds.Paragraph}\n");

        Assert.Equal(("Pier to be rebuilt", "2005-07-06", "http://example.org/1"), (imported.Article.Title, imported.Article.Date.ToString(), imported.Article.OriginalUrl));
        Assert.Equal("line labelled as date", imported.Evidence("date").Rule);
        Assert.Equal((2, 8, 2, 18), Span(imported.Evidence("date")));
        Assert.Equal((LineKind.Noise, "settings of an editor"), imported.Fate(1));
        Assert.Equal((LineKind.Noise, "bar of links"), imported.Fate(7));
        Assert.Equal(Seeds.Paragraph + "\n", imported.Article.Body);
    }

    [Fact]
    public void The_last_line_of_the_block_above_the_date_is_the_title_and_the_other_its_overline()
    {
        var imported = Seeds.Import($"\nCouncil vote\nPier to be rebuilt after long debate\n\n\nStand: 06.05.2025 11:24 Uhr\n\n{Seeds.Paragraph}\n");

        Assert.Equal("Pier to be rebuilt after long debate", imported.Article.Title);
        Assert.Equal("line above the date", imported.Evidence("title").Rule);
        Assert.Equal((LineKind.Noise, "overline of the title"), imported.Fate(2));
    }

    [Theory]
    [InlineData("Pier to be rebuilt | Harbour Post", "Pier to be rebuilt", "Harbour Post")]
    [InlineData("Northern pier is to be rebuilt at last: The Harbour Press, Online Edition", "Northern pier is to be rebuilt at last", "The Harbour Press, Online Edition")]
    [InlineData("Pier: all votes for it", "Pier: all votes for it", null)]
    public void The_name_of_a_site_behind_the_title_is_the_source(string line, string title, string? source)
    {
        var article = Seeds.Import($"{line}\n\n{Seeds.Paragraph}\n").Article;

        Assert.Equal((title, source), (article.Title, article.Source));
    }

    [Fact]
    public void A_table_of_contents_and_the_sections_behind_the_first_are_noise()
    {
        var imported = Seeds.Import(
            $"Pier Press Kit\n\nContents\n\nOriginal Press Release\n\nAbout the Pier\n\nWhere to Download\n\nOriginal Press Release\n\n{Seeds.Paragraph}\n\nAbout the Pier\n\n{Seeds.SecondParagraph}\n\nWhere to Download\n\nAt the office.\n");

        Assert.Equal(Seeds.Paragraph + "\n", imported.Article.Body);
        Assert.Equal((LineKind.Noise, "table of contents"), imported.Fate(7));
        Assert.Equal((LineKind.Noise, "later section of the table of contents"), imported.Fate(17));
    }

    [Fact]
    public void A_stated_day_that_is_the_coming_event_s_own_is_doubted()
    {
        var imported = Seeds.Import("Harbour Conference\n\ndate: 2005-06-01\n\nThe council will hold a conference on safe piers in the town hall of Lyon on 1st June 2005.\n");

        Assert.Equal("the stated day is that of the coming event, 50 % sure: “2005-06-01”", imported.Article.Import!.Inferred["date"]);
    }

    [Fact]
    public void The_day_of_a_dateline_is_not_doubted_by_what_its_sentence_says_of_the_future()
    {
        var imported = Seeds.Import("Harbour opens again\n\nLYON, March 3, 2024 (Harbour Wire) -- The northern pier will be open to the public again from Monday, the council of the town said.\n");

        Assert.Equal("2024-03-03", imported.Article.Date.ToString());
        Assert.Empty(imported.Article.Import!.Inferred);
    }

    [Theory]
    [InlineData("LYON, March 3, 2024 (Harbour Wire) -- The Northern Pier Conference 2024, themed \"Safe by Night\", was held on\nMarch 2 in Lyon, said Ana Ferro, director of the council.\n\n{0}\n")]
    [InlineData("LYON, March 3, 2024 (Harbour Wire) -- The Northern Pier Conference 2024, themed \"Safe by Night\", was held on March 2 in Lyon\nand drew many guests from all towns around the harbour, as the council said.\n\n{0}\n")]
    public void A_paragraph_in_lines_that_begins_with_a_dateline_has_no_title_line(string pattern)
    {
        var imported = Seeds.Import(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Seeds.Paragraph));

        Assert.Equal(("Northern Pier Conference 2024", "2024-03-03", "Lyon", "Harbour Wire"), (imported.Article.Title, imported.Article.Date.ToString(), imported.Article.Place, imported.Article.Source));
        Assert.Equal(["title"], imported.Article.Import!.Inferred.Keys);
        Assert.Equal(LineKind.Body, imported.Fate(1).Kind);
        Assert.Equal(LineKind.Body, imported.Fate(2).Kind);
    }

    [Fact]
    public void A_long_line_that_goes_on_in_the_next_is_running_text()
    {
        var imported = Seeds.Import($"The harbour council decided to rebuild the northern pier, which had\nbeen closed since the storms of the last winter had torn many of its planks away, and to\nopen it before the summer.\n\n{Seeds.SecondParagraph}\n");

        Assert.Equal("from the first sentence", imported.Evidence("title").Rule);
        Assert.StartsWith("The harbour council", imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_from_the_title_is_shown_where_it_is_in_it()
    {
        var text = $"Council pays for night ferries again\n\nThe night ferries were stopped long ago. {Seeds.Paragraph} Many guests like the night ferries, and the council pays for night ferries from Monday on.\n";

        var topics = Seeds.Import(text).Evidence.Where(entry => entry.Field == "topics").ToList();

        Assert.Equal(("night ferries", 1, 18, 31), (topics[0].Value, topics[0].Place.Line, topics[0].Place.Column, topics[0].Place.EndColumn));
    }

    [Fact]
    public void A_stated_day_weeks_away_from_the_dateline_is_doubted()
    {
        var imported = Seeds.Import($"Pier to be rebuilt\n\n2024-06-01\n\nLYON, March 3, 2024 -- {Seeds.Paragraph}\n");

        Assert.Equal("2024-06-01", imported.Article.Date.ToString());
        Assert.Equal("the dateline names another day, 2024-03-03, 50 % sure: “2024-06-01”", imported.Article.Import!.Inferred["date"]);
    }

    [Fact]
    public void Two_articles_in_one_file_are_two_articles()
    {
        var text = $"Pier to be rebuilt\n\nLYON, March 3, 2024 -- {Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n\nMarket to be moved\n\nKIEL, March 4, 2024 -- {Seeds.Paragraph}\n";

        var (articles, diagnostics) = Seeds.Run(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal(["Pier to be rebuilt", "Market to be moved"], articles.Select(a => a.Article.Title));
        Assert.Equal(("BR0415", 7), (diagnostics.Single().Code, diagnostics.Single().Place.Line));
        Assert.Equal(9, articles[1].Evidence("place").Place.Line);
        Assert.Equal((LineKind.Noise, "another article of the file"), articles[1].Fate(3));
        Assert.All(articles, article => Assert.Equal(9, article.Ledger[^1].EndLine));
    }

    private static (int, int, int, int) Span(FieldEvidence evidence) =>
        (evidence.Place.Line, evidence.Place.Column, evidence.Place.EndLine, evidence.Place.EndColumn);
}
