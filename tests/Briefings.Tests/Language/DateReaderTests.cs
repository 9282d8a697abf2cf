using Briefings.Language;
using Xunit;

namespace Briefings.Tests.Language;

public class DateReaderTests
{
    [Theory]
    [InlineData("en", "2025-09-11", "2025-9-11")]
    [InlineData("en", "posted 2025/9/1 by", "2025-9-1")]
    [InlineData("en", "Sept. 9, 2025 /x/", "2025-9-9")]
    [InlineData("en", "the 3rd of May 2024", "2024-5-3")]
    [InlineData("en", "9/11/2025", "2025-9-11")]
    [InlineData("fr", "9/11/2025", "2025-11-9")]
    [InlineData("de", "11.09.2025", "2025-9-11")]
    [InlineData("de", "am 6. September in", "?-9-6")]
    [InlineData("de", "5. 12. 2025", "2025-12-5")]
    [InlineData("en", "26 | 01 | 2022", "2022-1-26")]
    [InlineData("de", "09|11|2021", "2021-11-9")]
    [InlineData("it", "05 . 04 . 2023", "2023-4-5")]
    [InlineData("pt", "27 / 10 / 2020", "2020-10-27")]
    [InlineData("en", "26 | 01 | 2022 | 14:30", "2022-1-26")]
    [InlineData("sv", "2022 | 01 | 26", "2022-1-26")]
    [InlineData("fr", "le 1er février 2020", "2020-2-1")]
    [InlineData("fr", "le 1 fevrier 2020", "2020-2-1")]
    [InlineData("es", "20 de julio de 2025", "2025-7-20")]
    [InlineData("pt", "3 de março de 2019", "2019-3-3")]
    [InlineData("it", "8 giugno 2016", "2016-6-8")]
    [InlineData("pl", "24 września 2020 r.", "2020-9-24")]
    [InlineData("ru", "10 марта 2018 г.", "2018-3-10")]
    [InlineData("ja", "２０２５年９月１１日（木）", "2025-9-11")]
    [InlineData("zh", "二〇二五年十一月二十三日", "2025-11-23")]
    [InlineData("ja", "9月6日から", "?-9-6")]
    [InlineData("ko", "2018년 3월 10일에", "2018-3-10")]
    [InlineData("hu", "2025. szeptember 11.", "2025-9-11")]
    [InlineData("lt", "2018 m. sausio 5 d.", "2018-1-5")]
    [InlineData("ar", "14 فبراير 2009", "2009-2-14")]
    [InlineData("ar", "١٤ فبراير ٢٠٠٩", "2009-2-14")]
    [InlineData("hi", "14 फरवरी 2023", "2023-2-14")]
    [InlineData("hi", "14 सितम्बर 2023", "2023-9-14")]
    [InlineData("bn", "১৪ জানুয়ারী ২০২৩", "2023-1-14")]
    [InlineData("ta", "14 ஒக்டோபர் 2023", "2023-10-14")]
    [InlineData("te", "14 నవంబరు 2023", "2023-11-14")]
    [InlineData("ml", "14 മാര്‍ച്ച് 2023", "2023-3-14")]
    [InlineData("gu", "14 ઓગસ્ટ 2023", "2023-8-14")]
    [InlineData("pa", "14 ਫਰਵਰੀ 2023", "2023-2-14")]
    [InlineData("si", "14 අප්‍රේල් 2023", "2023-4-14")]
    [InlineData("ar", "14 جويلية 2023", "2023-7-14")]
    [InlineData("ar", "14 غشت 2023", "2023-8-14")]
    [InlineData("ar", "14 يونيه 2023", "2023-6-14")]
    [InlineData("ar", "13 شباط (فبراير) 2024", "2024-2-13")]
    [InlineData("fa", "۱۴ آگست ۲۰۲۳", "2023-8-14")]
    [InlineData("uz", "14 октябр 2023", "2023-10-14")]
    [InlineData("uz", "2024-yil 13-fevral", "2024-2-13")]
    [InlineData("kk", "2024 жылғы 13 ақпан", "2024-2-13")]
    [InlineData("ky", "2024-жылдын 13-февралы", "2024-2-13")]
    [InlineData("ka", "2024 წლის 13 თებერვალს", "2024-2-13")]
    [InlineData("hy", "2024 թ. փետրվարի 13", "2024-2-13")]
    [InlineData("eu", "2024ko otsailaren 13a", "2024-2-13")]
    [InlineData("km", "ថ្ងៃទី១៣ ខែកុម្ភៈ ឆ្នាំ២០២៤", "2024-2-13")]
    [InlineData("my", "၂၀၂၄ ခုနှစ် ဖေဖော်ဝါရီလ ၁၃ ရက်", "2024-2-13")]
    [InlineData("th", "13 ก.พ. 67", "2024-2-13")]
    [InlineData("ht", "14 oktòb 2023", "2023-10-14")]
    [InlineData("cy", "13eg Chwefror 2024", "2024-2-13")]
    [InlineData("pl", "13.II.2024", "2024-2-13")]
    [InlineData("en", "in September 2025", "2025-9-?")]
    public void A_date_is_read_in_the_ways_of_its_language(string language, string text, string expected)
    {
        var date = Assert.Single(DateReader.Read(text, language));

        Assert.Equal(expected, Print(date.Start));
        Assert.Null(date.End);
    }

    [Theory]
    [InlineData("en", "from November 27 to 29.", "?-11-27", "?-11-29")]
    [InlineData("en", "6–8 September 2025", "2025-9-6", "2025-9-8")]
    [InlineData("en", "June 30 – July 2, 2024", "2024-6-30", "2024-7-2")]
    [InlineData("de", "vom 6. bis 8. September 2025", "2025-9-6", "2025-9-8")]
    [InlineData("fr", "du 30 juin au 2 juillet 2024", "2024-6-30", "2024-7-2")]
    [InlineData("zh", "9月6日至8日", "?-9-6", "?-9-8")]
    public void A_span_of_days_has_both_ends(string language, string text, string start, string end)
    {
        var date = Assert.Single(DateReader.Read(text, language));

        Assert.Equal(start, Print(date.Start));
        Assert.Equal(end, Print(date.End!.Value));
    }

    [Theory]
    [InlineData("en", "version 9.0.18 of 10.4")]
    [InlineData("en", "call +49 30 2025-09-11-14")]
    [InlineData("en", "you may 2 out of 3 times")]
    [InlineData("en", "February 30, 2025")]
    [InlineData("en", "31/31/2025")]
    [InlineData("de", "am 30. Februar 2025")]
    [InlineData("en", "192.168.10.2024")]
    [InlineData("en", "at the age of 12 I 2019")]
    [InlineData("fa", "۱۴ جوان ایرانی ۲۰۲۳")]
    [InlineData("en", "goals 10 | 12 | 2024 | 11")]
    [InlineData("en", "7 | 26 | 01 | 2022")]
    [InlineData("en", "shares 1 / 2 / 2024")]
    [InlineData("en", "scores 10/ 12 /2024")]
    public void What_is_no_day_of_the_calendar_is_not_read(string language, string text)
    {
        Assert.DoesNotContain(DateReader.Read(text, language), date => date.Start.ToDay() is not null);
    }

    [Fact]
    public void A_mention_says_where_it_is()
    {
        const string text = "BEIJING, Sept. 9, 2025 /x/ -- It was held on September 6 in Shenyang.";

        var dates = DateReader.Read(text, "en");

        Assert.Equal(["Sept. 9, 2025", "September 6"], dates.Select(d => text.Substring(d.Offset, d.Length)));
    }

    [Fact]
    public void A_time_and_its_offset_belong_to_an_ISO_date()
    {
        var date = Assert.Single(DateReader.Read("2025-09-09T10:30:00+08:00", "en"));

        Assert.Equal(new TimeOnly(10, 30), date.Time);
        Assert.Equal(TimeSpan.FromHours(8), date.UtcOffset);
        Assert.Equal(25, date.Length);
    }

    [Fact]
    public void Slashes_with_two_small_numbers_are_marked_ambiguous()
    {
        Assert.True(DateReader.Read("04/05/2025", "en").Single().Ambiguous);
        Assert.False(DateReader.Read("04/25/2025", "en").Single().Ambiguous);
    }

    private static string Print(CalendarDay day) =>
        $"{day.Year?.ToString() ?? "?"}-{day.Month}-{day.Day?.ToString() ?? "?"}";
}
