namespace Briefings.Templating.Tests.Cultures;

public class CultureTests
{
    [Theory]
    [InlineData("de", "Mittwoch, 4. März 2026", "Mi 04 März")]
    [InlineData("de-AT", "Mittwoch, 4. März 2026", "Mi 04 März")]
    [InlineData("fr-FR", "mercredi, 4. mars 2026", "mer. 04 mars")]
    [InlineData("es-MX", "miércoles, 4. marzo 2026", "mié 04 mar")]
    [InlineData("ru", "среда, 4. марта 2026", "ср 04 мар.")]
    [InlineData("uk-UA", "середа, 4. березня 2026", "ср 04 бер.")]
    [InlineData("pl", "środa, 4. marca 2026", "śr. 04 mar")]
    [InlineData("cs", "středa, 4. března 2026", "st 04 bře")]
    [InlineData("ar", "الأربعاء, 4. مارس 2026", "الأربعاء 04 مارس")]
    [InlineData("ja-JP", "水曜日, 4. 3月 2026", "水 04 3月")]
    [InlineData("zh-CN", "星期三, 4. 三月 2026", "周三 04 3月")]
    [InlineData("zh-TW", "星期三, 4. 3月 2026", "週三 04 3月")]
    [InlineData("ko", "수요일, 4. 3월 2026", "수 04 3월")]
    [InlineData("fi", "keskiviikko, 4. maaliskuuta 2026", "ke 04 maalis")]
    [InlineData("el", "Τετάρτη, 4. Μαρτίου 2026", "Τετ 04 Μαρ")]
    [InlineData("tr", "Çarşamba, 4. Mart 2026", "Çar 04 Mar")]
    [InlineData("sr-Latn-RS", "sreda, 4. mart 2026", "sre 04 mar")]
    [InlineData("EN_gb", "Wednesday, 4. March 2026", "Wed 04 Mar")]
    public void A_date_is_written_in_the_words_of_the_language(string culture, string full, string abbreviated)
    {
        Assert.Equal(full, Date("%A,%e. %B %Y", culture));
        Assert.Equal(abbreviated, Date("%a %d %b", culture));
    }

    [Theory]
    [InlineData("ru", "%B %Y", "март 2026")]
    [InlineData("ru", "%d %B", "04 марта")]
    [InlineData("ru", "%%d %B", "%d март")]
    [InlineData("pl", "%B", "marzec")]
    [InlineData("de", "%b", "Mär")]
    [InlineData("ru", "%d %B %g%B", "04 марта March")]
    [InlineData("de", "%v", " 4-MÄRZ-2026")]
    [InlineData("de", "%c", "Mi März 04 15:06:07 2026")]
    public void A_month_has_the_form_it_has_alone_or_beside_a_day(string culture, string pattern, string expected)
    {
        Assert.Equal(expected, Date(pattern, culture));
    }

    [Theory]
    [InlineData("", "03/04/2026", "15:06:07", "PM pm")]
    [InlineData("en", "3/4/2026", "3:06:07 PM", "PM pm")]
    [InlineData("en-GB", "04/03/2026", "15:06:07", "pm pm")]
    [InlineData("de", "04.03.2026", "15:06:07", "PM pm")]
    [InlineData("sv", "2026-03-04", "15:06:07", "em em")]
    [InlineData("fi", "4.3.2026", "15.06.07", "ip. ip.")]
    [InlineData("ja", "2026/03/04", "15:06:07", "午後 午後")]
    [InlineData("ko", "2026. 3. 4.", "오후 3:06:07", "오후 오후")]
    [InlineData("bg", "4.03.2026 г.", "15:06:07", "pm pm")]
    public void Figures_have_the_order_of_the_language(string culture, string date, string time, string half)
    {
        Assert.Equal(date, Date("%x", culture));
        Assert.Equal(time, Date("%X", culture));
        Assert.Equal(half, Date("%p %P", culture));
    }

    [Theory]
    [InlineData("", "-1,234,567.50", "50 %", "(¤1,234.50)")]
    [InlineData("en-US", "-1,234,567.50", "50%", "-$1,234.50")]
    [InlineData("en-GB", "-1,234,567.50", "50%", "-£1,234.50")]
    [InlineData("de", "-1.234.567,50", "50 %", "-1.234,50 €")]
    [InlineData("de-CH", "-1'234'567.50", "50%", "-CHF 1'234.50")]
    [InlineData("fr-FR", "-1\u202f234\u202f567,50", "50 %", "-1\u202f234,50 €")]
    [InlineData("hi-IN", "-12,34,567.50", "50%", "-₹1,234.50")]
    [InlineData("sv", "−1\u00a0234\u00a0567,50", "50 %", "−1\u00a0234,50 kr")]
    [InlineData("tr", "-1.234.567,50", "%50", "-₺1.234,50")]
    [InlineData("ja", "-1,234,567.50", "50%", "-￥1,234")]
    public void Numbers_have_the_signs_of_the_language(string culture, string number, string percent, string money)
    {
        Assert.Equal(number, Page.Render($$$"""{{ -1234567.5 | object.format "N2" "{{{culture}}}" }}"""));
        Assert.Equal(percent, Page.Render($$$"""{{ 0.5 | math.format "P0" "{{{culture}}}" }}"""));
        Assert.Equal(money, Page.Render($$$"""{{ -1234.5 | math.format "C" "{{{culture}}}" }}"""));
    }

    [Theory]
    [InlineData("4 марта 2026", "ru")]
    [InlineData("4. März 2026", "de-DE")]
    [InlineData("4 de marzo de 2026", "es")]
    [InlineData("4 mars 2026", "fr")]
    [InlineData("4/3/2026", "en-GB")]
    [InlineData("3/4/2026", "en")]
    [InlineData("4.3.2026", "fi")]
    public void A_date_is_read_in_the_language(string text, string culture)
    {
        Assert.Equal("2026-03-04", Page.Render($$$"""{{ date.parse "{{{text}}}" null "{{{culture}}}" | date.to_string "%F" }}"""));
    }

    [Theory]
    [InlineData("04 марта 2026", "%d %B %Y", "ru")]
    [InlineData("март 04 2026", "%B %d %Y", "ru")]
    [InlineData("10月 04 2026", "%B %d %Y", "ja")]
    [InlineData("4 mars 2026 3:00 em", "%e %B %Y %l:%M %p", "sv")]
    public void A_date_is_read_by_the_pattern_that_writes_it(string text, string pattern, string culture)
    {
        var expected = text.StartsWith("10", StringComparison.Ordinal) ? "2026-10-04" : "2026-03-04";
        Assert.Equal(expected, Page.Render($$$"""{{ date.parse "{{{text}}}" "{{{pattern}}}" "{{{culture}}}" | date.to_string "%F" }}"""));
    }

    [Fact]
    public void A_region_that_is_not_known_has_its_language_and_another_language_is_an_error()
    {
        Assert.Equal("März", Date("%d%B", "de-ZZ")[2..]);
        Assert.Equal("März", Date("%d%B", "de-Latn-DE-1996")[2..]);
        foreach (var culture in new[] { "xx", "tlh", "-", "de\tx", "français" })
        {
            Assert.Contains(
                $"The culture `{culture}` is not known",
                Page.Error("{{ date '2026-03-04' | date.to_string '%d' c }}", $$"""{"c":{{System.Text.Json.JsonSerializer.Serialize(culture)}}}"""),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_culture_of_the_table_is_whole()
    {
        using var archive = new System.IO.Compression.ZipArchive(typeof(TemplateEngine).Assembly.GetManifestResourceStream("texts.zip")!);
        using var reader = new StreamReader(archive.GetEntry("cultures.txt")!.Open());
        var tags = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).ToArray();

        Assert.True(tags.Length > 700);
        foreach (var tag in tags)
        {
            var culture = Templating.Cultures.CultureTable.Find(tag)!;
            foreach (var names in new[] { culture.Months, culture.MonthsBesideDay, culture.ShortMonths, culture.ShortMonthsBesideDay })
                Assert.True(names.Length == 12 && !names.Contains(""), tag);

            Assert.True(culture.Days.Length == 7 && culture.ShortDays.Length == 7 && culture.Halves.Length == 2, tag);
            Assert.Matches("2026", Date("%x", tag));
            Assert.Matches("06.*07", Date("%X", tag));
        }
    }

    private static string Date(string pattern, string culture) => Page.Render(
        "{{ date.parse '2026-03-04T15:06:07' | date.to_string p c }}",
        $$"""{"p":"{{pattern}}","c":"{{culture}}"}""");

    [Theory]
    [InlineData("yyyy-MM-dd", "", "2025-03-04")]
    [InlineData("dddd, d MMMM yyyy", "de", "Dienstag, 4 März 2025")]
    [InlineData("d MMMM yyyy", "ru", "4 марта 2025")]
    [InlineData("MMMM", "ru", "март")]
    [InlineData("ddd HH:mm", "fr", "mar. 00:00")]
    public void Dates_are_formatted_by_a_pattern_of_dot_net(string pattern, string culture, string expected) => Assert.Equal(
        expected,
        Page.Render($$$"""{{ date.parse "2025-03-04" | object.format "{{{pattern}}}" "{{{culture}}}" }}"""));
}
