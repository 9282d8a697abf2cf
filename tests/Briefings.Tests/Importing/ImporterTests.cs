using System.Text;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing;

public class ImporterTests
{
    [Fact]
    public void A_prompt_behind_the_lead_is_no_part_of_the_summary()
    {
        var imported = Seeds.Import($"Pier to be rebuilt\n\n{Seeds.Paragraph} Read more.\n\n{Seeds.SecondParagraph}\n");

        Assert.Equal(Seeds.Paragraph, imported.Article.Summary);
    }

    [Fact]
    public void A_release_with_dateline_source_and_link_gives_every_field()
    {
        var imported = Seeds.Import(
            $"LYON, Sept. 9, 2025 /PRNewswire/ -- The 2025 Harbour Forum on Safe Piers, themed \"Stone\", was held on September 6 in Marseille.\n\n{Seeds.Paragraph}\n\nOriginal link: https://example.org/p/1.html\n");

        var article = imported.Article;
        Assert.Equal("2025 Harbour Forum on Safe Piers", article.Title);
        Assert.Equal("2025-09-09", article.Date.ToString());
        Assert.Equal(("Lyon", "PR Newswire"), (article.Place, article.Source));
        Assert.Equal("https://example.org/p/1.html", article.OriginalUrl);
        Assert.Equal("en", article.Language.Value);
        Assert.Equal("from the first sentence, 69 % sure: “2025 Harbour Forum on Safe Piers”", article.Import!.Inferred["title"]);
        Assert.DoesNotContain("Original link", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_glued_to_the_title_is_taken_off()
    {
        var imported = Seeds.Import($" date 2025-09-11 Ministers urge calm at sea\n\nSeptember 11, 2025\n\nLYON, Sept. 10 (Xinhua) -- {Seeds.Paragraph}\n");

        Assert.Equal("Ministers urge calm at sea", imported.Article.Title);
        Assert.Equal("2025-09-11", imported.Article.Date.ToString());
        Assert.Equal(("Lyon", "Xinhua"), (imported.Article.Place, imported.Article.Source));
        Assert.Equal((LineKind.Metadata, "names the date"), imported.Fate(3));
        Assert.Equal(17, imported.Evidence("title").Place.Column - 1);
    }

    [Fact]
    public void A_date_glued_to_the_first_sentence_is_taken_off_too()
    {
        var imported = Seeds.Import(
            " date 2025-09-11 Das Hafenforum 2025 zur Sicherheit der Molen, das unter dem Motto „Stein\" stand, fand am 6. September in Kiel statt.\n\nQuelle: Küstendienst (ots)\n");

        Assert.Equal("Hafenforum 2025 zur Sicherheit der Molen", imported.Article.Title);
        Assert.Equal("Küstendienst (ots)", imported.Article.Source);
        Assert.StartsWith("Das Hafenforum 2025", imported.Article.Body, StringComparison.Ordinal);
        Assert.EndsWith("statt.", imported.Article.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_navigation_above_a_repeated_title_is_noise()
    {
        var imported = Seeds.Import(
            $"Welcome to HARBOURNET\nWorld Harbour Convention\n\nNews\n\nForum on Safe Piers Opens in Lyon\n\n2025-07-27\n\nForum on Safe Piers Opens in Lyon\n\n{Seeds.Paragraph}\n\nPost a Comment\n");

        Assert.Equal("Forum on Safe Piers Opens in Lyon", imported.Article.Title);
        Assert.Equal(("2025-07-27", "HARBOURNET"), (imported.Article.Date.ToString(), imported.Article.Source));
        Assert.Equal(Seeds.Paragraph + "\n", imported.Article.Body);
        Assert.Equal((LineKind.Noise, "above the title"), imported.Fate(4));
        Assert.Equal((LineKind.Metadata, "repeats the title"), imported.Fate(10));
        Assert.Equal((LineKind.Noise, "prompt of a web page"), imported.Fate(14));
    }

    [Fact]
    public void A_day_without_a_year_takes_it_from_the_title_and_is_inferred()
    {
        var imported = Seeds.Import(
            "2022 Harbour Conference opens in Lyon\n\nAccording to the release of Harbour Post, on November 7th, the 2022 Harbour Conference was held in Lyon.\n");

        Assert.Equal(("2022-11-07", "Harbour Post"), (imported.Article.Date.ToString(), imported.Article.Source));
        Assert.Equal("day from the text, year from the title; the event's day, 65 % sure: “November 7th”", imported.Article.Import!.Inferred["date"]);
    }

    [Fact]
    public void Without_any_date_the_date_stays_unknown()
    {
        Assert.Null(Seeds.Import($"Council meets\n\n{Seeds.Paragraph}\n").Article.Date);
    }

    [Fact]
    public void The_id_follows_from_the_bytes_alone()
    {
        var bytes = Encoding.UTF8.GetBytes($"Council meets\n\n{Seeds.Paragraph}\n");

        var first = Seeds.Run(bytes, "seeds/a.txt").Articles.Single().Article.Id;
        var second = Seeds.Run(bytes, "seeds/b.txt").Articles.Single().Article.Id;

        Assert.StartsWith("urn:uuid:", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Every_line_is_accounted_for_once()
    {
        var imported = Seeds.Import($"Council meets\n\n\nBy Ann Hill\n\n{Seeds.Paragraph}\n\n-----\n\nShare\n\n\n");

        var lines = imported.Ledger.SelectMany(entry => Enumerable.Range(entry.Line, entry.EndLine - entry.Line + 1));
        Assert.Equal(Enumerable.Range(1, 12), lines);
    }

    [Fact]
    public void No_break_spaces_and_quotes_are_as_they_came()
    {
        const string sentence = "Der Rat sprach von „Stein\u00A0und\u00A0Bein\" und schloss die Sitzung am 6. September gegen Mittag wieder.\u00A0";

        Assert.Equal(sentence + "\n", Seeds.Import($"Rat tagt\n\n{sentence}\n").Article.Body);
    }
}
