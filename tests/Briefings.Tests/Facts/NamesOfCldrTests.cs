using Briefings.Facts.Numbers;
using Briefings.Facts.Places;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts;

/// <summary>Countries, cities, currencies, units and magnitudes as many languages write them, from Unicode's CLDR.</summary>
public sealed class NamesOfCldrTests
{
    [Theory]
    [InlineData("fi", "Yhtiö avasi toimiston Saksassa.", "DE")]
    [InlineData("cs", "Firma otevřela pobočku v Norsku.", "NO")]
    [InlineData("he", "החברה פתחה משרד בגרמניה.", "DE")]
    [InlineData("ar", "افتتحت الشركة مكتبا بكندا.", "CA")]
    [InlineData("ka", "კომპანიამ ოფისი გახსნა გერმანიაში.", "DE")]
    [InlineData("th", "บริษัทเปิดสำนักงานในนอร์เวย์แล้ว", "NO")]
    [InlineData("sw", "Kampuni ilifungua ofisi Ujerumani.", "DE")]
    [InlineData("bn", "কোম্পানি জার্মানিতে অফিস খুলেছে।", "DE")]
    [InlineData("vi", "Công ty mở văn phòng ở Na Uy.", "NO")]
    [InlineData("tr", "Şirket Norveç'te ofis açtı.", "NO")]
    [InlineData("fi", "Kokous pidettiin Nairobissa.", "nairobi")]
    [InlineData("hu", "Az ülést Nairobiban tartották.", "nairobi")]
    [InlineData("tr", "Toplantı Nairobi’de yapıldı.", "nairobi")]
    public void A_country_has_one_code_in_every_language(string language, string text, string code) =>
        Assert.Equal([code], PlaceReader.Read(new Paragraph(0, text), language).Select(place => place.Value));

    [Theory]
    [InlineData("ar", "سيتحرك المشروع قريبا")]
    [InlineData("gu", "પ્રાપ્ત થયું")]
    [InlineData("fi", "Perry sanoi niin")]
    public void A_word_that_only_begins_like_a_place_is_none(string language, string text) =>
        Assert.Empty(PlaceReader.Read(new Paragraph(0, text), language));

    [Theory]
    [InlineData("de")]
    [InlineData("ja")]
    public void A_mark_without_its_letter_behind_a_number_is_no_unit(string language) =>
        Assert.Equal([14m], NumberReader.Read(new Paragraph(0, "14 \u0301\u0302 14 \u0302"), language, []).Select(number => number.Value).Distinct());

    [Theory]
    [InlineData("no", "Prisen er 8 750 000 kroner.", 8_750_000, "crown")]
    [InlineData("pl", "Cena to 3,5 tysiąca koron.", 3500, "crown")]
    [InlineData("ko", "가격은 1,250 크로네에 달한다.", 1250, "crown")]
    [InlineData("hi", "कीमत 2,31,400 यूरो है।", 231_400, "EUR")]
    [InlineData("hi", "कीमत 5 लाख यूरो है।", 500_000, "EUR")]
    [InlineData("he", "המחיר הוא 1,850 דולר.", 1850, "dollar")]
    [InlineData("fi", "Hinta on 2,8 miljardin dollarin luokkaa.", 2_800_000_000, "dollar")]
    [InlineData("sv", "Det kostar 12,5 norska kronor.", 12.5, "crown")]
    [InlineData("tr", "Fırtına 200 mil uzakta.", 200, "mi")]
    [InlineData("el", "Το πλοίο έχει μήκος 120 μέτρα.", 120, "m")]
    [InlineData("ja", "価格は3億1000万ユーロだ。", 310_000_000, "EUR")]
    [InlineData("ja", "価格は1兆2,000億円だ。", 1_200_000_000_000, "JPY")]
    [InlineData("ja", "価格は3千万ユーロだ。", 30_000_000, "EUR")]
    [InlineData("ko", "가격은 3억1000만 유로다.", 310_000_000, "EUR")]
    [InlineData("ko", "가격은 3억 1,000만 유로다.", 310_000_000, "EUR")]
    [InlineData("ko", "가격은 5천만 달러다.", 50_000_000, "dollar")]
    [InlineData("ko", "가격은 1조2000억 원.", 1_200_000_000_000, "won")]
    [InlineData("zh", "价格为3.1亿欧元。", 310_000_000, "EUR")]
    [InlineData("zh", "价格为3亿1000万欧元。", 310_000_000, "EUR")]
    [InlineData("th", "ราคา 310 ล้านยูโร", 310_000_000, "EUR")]
    public void An_amount_is_read_with_its_measure(string language, string text, double value, string unit)
    {
        var number = Assert.Single(NumberReader.Read(new Paragraph(0, text), language, []));

        Assert.Equal(((decimal)value, unit), (number.Value, UnitNames.Measure(number.Unit)));
    }

    [Theory]
    [InlineData("ja", "3百貨店が加わった。", 3)]
    [InlineData("zh", "3.1亿欧元出售4.5万吨咖啡。", 310_000_000, 45_000)]
    [InlineData("ko", "4만5000명이 왔다.", 45_000)]
    [InlineData("ja", "2万6469人が来た。", 26_469)]
    public void Signs_of_a_myriad_join_what_is_one_number(string language, string text, params int[] values) =>
        Assert.Equal(values.Select(value => (decimal)value), NumberReader.Read(new Paragraph(0, text), language, []).Select(number => number.Value));
}
