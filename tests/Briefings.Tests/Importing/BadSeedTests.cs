using System.Text;
using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Importing;

public class BadSeedTests
{
    [Theory]
    [InlineData("", "BR0401")]
    [InlineData("\n \n", "BR0401")]
    [InlineData("%PDF-1.4 and so on", "BR0445")]
    [InlineData("a text with\na\0zero", "BR0404")]
    public void What_is_no_text_is_an_error_and_no_article(string content, string code)
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(content));

        Assert.Empty(articles);
        Assert.Equal([code], diagnostics.Select(d => d.Code));
        Assert.Equal("seeds/a.txt", diagnostics[0].Place.Path);
    }

    [Fact]
    public void A_NUL_byte_is_reported_at_its_line_and_column()
    {
        var (_, diagnostics) = Seeds.Run("one\ntwo\0"u8.ToArray());

        Assert.Equal("seeds/a.txt:2:4", diagnostics.Single().Place.ToString());
    }

    [Fact]
    public void A_seed_of_50_MB_is_refused_before_it_is_read()
    {
        var (articles, diagnostics) = Seeds.Run(new byte[50 * 1024 * 1024]);

        Assert.Empty(articles);
        Assert.Equal("BR0402", diagnostics.Single().Code);
    }

    [Fact]
    public void A_text_in_an_encoding_that_cannot_be_recognized_is_an_error()
    {
        byte[] noise = [.. Enumerable.Range(0, 400).Select(i => (byte)(0x80 + (i * 37 % 128)))];

        var (articles, diagnostics) = Seeds.Run(noise);

        Assert.Empty(articles);
        Assert.Equal("BR0405", diagnostics.Single().Code);
    }

    [Fact]
    public void Windows_1252_is_imported_with_a_warning()
    {
        var (articles, diagnostics) = Seeds.Run(WesternBytes.Windows1252.GetBytes("Rat tagt in Köln\n\n" + Seeds.Paragraph));

        Assert.Equal("Rat tagt in Köln", articles.Single().Article.Title);
        Assert.Equal("BR0407", diagnostics.Single().Code);
    }

    [Fact]
    public void A_Russian_text_in_KOI8_R_is_imported_with_a_warning_that_names_the_encoding()
    {
        var text = "Совет порта одобрил пирс\n\nСовет порта во вторник одобрил строительство нового пирса, который откроется для всех жителей города.\n";

        var (articles, diagnostics) = Seeds.Run(CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!.GetBytes(text));

        Assert.Equal("Совет порта одобрил пирс", articles.Single().Article.Title);
        Assert.Contains("KOI8-R", diagnostics.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UTF16_is_imported_like_UTF8()
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.Unicode.GetBytes("Council meets\n\n" + Seeds.Paragraph));

        Assert.Equal("Council meets", articles.Single().Article.Title);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Single_bytes_of_Windows_1252_in_UTF8_are_read_and_reported_at_the_first()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"Rat tagt in Köln\n\n{Seeds.Paragraph} Köln wächst. F"), 0xFC, .. "r alle."u8];

        var (articles, diagnostics) = Seeds.Run(bytes);

        Assert.Equal("Rat tagt in Köln", articles.Single().Article.Title);
        Assert.EndsWith("Für alle.\n", articles.Single().Article.Body, StringComparison.Ordinal);
        Assert.Equal(("BR0406", 3), (diagnostics.Single().Code, diagnostics.Single().Place.Line));
    }

    [Fact]
    public void Mojibake_is_fixed_and_reported()
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes("Rat tagt in KÃ¶ln\n\n" + Seeds.Paragraph + " Itâ€™s fÃ¼r alle."));

        Assert.Equal("Rat tagt in Köln", articles.Single().Article.Title);
        Assert.EndsWith("It’s für alle.\n", articles.Single().Article.Body, StringComparison.Ordinal);
        Assert.Equal("seeds/a.txt:1:14", diagnostics.Single(d => d.Code == "BR0409").Place.ToString());
    }

    [Fact]
    public void A_direction_override_is_left_out_and_reported_while_marks_stay()
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(
            "Council meets\n\n" + Seeds.Paragraph + " See file\u202Etxt.exe\u202C and \u200Fשלום\u200E."));

        Assert.EndsWith("See filetxt.exe and \u200Fשלום\u200E.\n", articles.Single().Article.Body, StringComparison.Ordinal);
        Assert.Equal("BR0410", diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2031-01-01")]
    public void A_date_that_cannot_be_one_of_publication_is_kept_and_asked_about(string date)
    {
        var (articles, diagnostics) = Seeds.Run(
            Encoding.UTF8.GetBytes($"Council meets\n\n{date}\n\n{Seeds.Paragraph}"), asOf: new DateOnly(2030, 1, 1));

        Assert.Equal(date, articles.Single().Article.Date.ToString());
        Assert.True(articles.Single().Evidence("date").Inferred);
        Assert.Equal(("BR0412", 3), (diagnostics.Single().Code, diagnostics.Single().Place.Line));
    }

    [Fact]
    public void Only_navigation_is_an_error()
    {
        var (articles, diagnostics) = Seeds.Run("Home\nNews\nContact\nSearch\n© 2024 Harbour"u8.ToArray());

        Assert.Empty(articles);
        Assert.Equal("BR0408", diagnostics.Single().Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_line_of_200_KB_is_read_in_time(int kind)
    {
        var piece = kind switch { 0 => Seeds.Paragraph + " ", 1 => "[a](b) * _ 3.5. On 1 May 2020 ", _ => "x" };
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var bytes = Encoding.UTF8.GetBytes(text);

        // The best of three: the first one is compiled as it runs.
        var best = Enumerable.Range(0, 3).Min(_ => ThreadClock.Time(() => Assert.Single(Seeds.Run(bytes).Articles)));

        Assert.True(best < TimeSpan.FromSeconds(2), $"took {best}");
    }

    [Theory]
    [InlineData("07/11/2025 - 11:32 - New quay opens in the harbour")]
    [InlineData("Date: 03/04/2025")]
    [InlineData("NEWS PROVIDED BY\nHarbour Foods Ltd\n")]
    [InlineData("Contacts\n\nMedia:\nAnn Miller\npress@harbour.example\n")]
    [InlineData("Ann Miller and Bo Hill on Friday 14 July 2017")]
    [InlineData("LONDON (AP) -")]
    [InlineData("Ministry of Ports and Shipping - Press release")]
    public void Thousands_of_lines_of_one_kind_are_read_in_time(string line)
    {
        var bytes = Encoding.UTF8.GetBytes("Council meets\n\n" + string.Concat(Enumerable.Repeat(line + "\n", 300_000 / line.Length)) + "\n" + Seeds.Paragraph);

        var best = Enumerable.Range(0, 2).Min(_ => ThreadClock.Time(() => Seeds.Run(bytes)));

        Assert.True(best < TimeSpan.FromSeconds(3), $"took {best}");
    }

    [Fact]
    public void A_list_of_500_names_stays_a_list()
    {
        var names = string.Join('\n', Enumerable.Range(1, 500).Select(i => $"Anna Berg{i}, Chair of Board {i}"));

        var (articles, _) = Seeds.Run(Encoding.UTF8.GetBytes($"Members\n\n{Seeds.Paragraph}\n\n{names}\n"));

        Assert.Contains("Anna Berg500", articles.Single().Article.Body, StringComparison.Ordinal);
        var best = Enumerable.Range(0, 3).Min(_ => ThreadClock.Time(() => Seeds.Run(Encoding.UTF8.GetBytes($"Members\n\n{Seeds.Paragraph}\n\n{names}\n"))));
        Assert.True(best < TimeSpan.FromSeconds(2), $"took {best}");
    }

    [Fact]
    public void A_text_from_right_to_left_keeps_the_marks_that_it_needs()
    {
        const string Arabic = "قال مجلس الميناء يوم الثلاثاء إنه سيعيد بناء الرصيف الشمالي (ISO\u200E 9001) الذي أغلق منذ عواصف الشتاء الماضي وسيفتحه للجمهور قبل الصيف.";

        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes($"إعادة بناء الرصيف\n\n{Arabic}\n"));

        Assert.Empty(diagnostics);
        Assert.Equal(("ar", Arabic + "\n"), (articles.Single().Article.Language.Value, articles.Single().Article.Body));
    }

    [Fact]
    public void Two_days_that_a_text_gives_for_itself_are_asked_about()
    {
        var (articles, _) = Seeds.Run(Encoding.UTF8.GetBytes($"Council meets\n\n2024-06-01\n\nLYON, March 3, 2024 -- {Seeds.Paragraph}\n"));

        var date = articles.Single().Evidence("date");
        Assert.True(date.Inferred);
        Assert.Equal("the dateline names another day, 2024-03-03", date.Rule);
    }

    [Fact]
    public void The_year_of_a_plan_is_not_the_year_of_a_dateline()
    {
        var (articles, diagnostics) = Seeds.Run(
            Encoding.UTF8.GetBytes($"Council to plant trees by 2031\n\nLYON, Jan 14 (AFP) - {Seeds.Paragraph}"), asOf: new DateOnly(2026, 11, 30));

        Assert.Null(Assert.Single(articles).Article.Date);
        Assert.DoesNotContain(articles[0].Evidence, entry => entry.Field == "date");
        Assert.Empty(diagnostics);
    }
}
