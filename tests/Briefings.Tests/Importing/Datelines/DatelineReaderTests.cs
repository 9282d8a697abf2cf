using Briefings.Importing.Datelines;
using Xunit;

namespace Briefings.Tests.Importing.Datelines;

public class DatelineReaderTests
{
    [Theory]
    [InlineData("en", "LYON, Sept. 9, 2025 /PRNewswire/ -- The pier", "LYON", "2025-9-9", "PRNewswire", "The pier")]
    [InlineData("en", "LYON, Sept. 10 (Xinhua) -- The pier", "LYON", "?-9-10", "Xinhua", "The pier")]
    [InlineData("en", "Lyon, 6 July 2005 -- The pier", "Lyon", "2005-7-6", null, "The pier")]
    [InlineData("en", "Lyon, 13th February. -- The pier", "Lyon", "?-2-13", null, "The pier")]
    [InlineData("de", "Kiel, 13. Februar.-- Die Mole", "Kiel", "?-2-13", null, "Die Mole")]
    [InlineData("de", "Kiel/Lübeck (dpa) - Die Mole", "Kiel/Lübeck", null, "dpa", "Die Mole")]
    [InlineData("fr", "Lyon, le 6 juillet 2005 -- Le quai", "Lyon", "2005-7-6", null, "Le quai")]
    [InlineData("fr", "LYON (Reuters) - Le quai", "LYON", null, "Reuters", "Le quai")]
    [InlineData("fr", "Le 5 décembre 2005, Lyon, France -- Le quai", "Lyon", "2005-12-5", null, "Le quai")]
    [InlineData("de", "Ahrental, 14. März 2025. Die Mole", "Ahrental", "2025-3-14", null, "Die Mole")]
    [InlineData("fr", "Vaulx, le 3 avril 2025. Le quai", "Vaulx", "2025-4-3", null, "Le quai")]
    [InlineData("en", "5 December 2005 (Lyon, France) The pier", "Lyon", "2005-12-5", null, "The pier")]
    [InlineData("en", "SEPTEMBER 24, 2020 - The pier", null, "2020-9-24", null, "The pier")]
    [InlineData("en", "20 SEPTEMBER 2010: The pier", null, "2010-9-20", null, "The pier")]
    [InlineData("fr", "25 septembre 2025. Le quai", null, "2025-9-25", null, "Le quai")]
    [InlineData("zh", "2010/09/20: 码头重建", null, "2010-9-20", null, "码头重建")]
    [InlineData("zh", "上海3月5日电自动化码头正式", "上海", "?-3-5", null, "自动化码头正式")]
    [InlineData("ja", "【横浜共同】港湾評議会は", "横浜", null, "共同", "港湾評議会は")]
    [InlineData("zh", "〔記者王小明／台中報導〕碼頭將重建", "台中", null, null, "碼頭將重建")]
    [InlineData("zh", "新华社青岛9月10日电 码头将重建", "青岛", "?-9-10", "新华社", " 码头将重建")]
    [InlineData("ko", "(부산=연합뉴스) 항만", "부산", null, "연합뉴스", "항만")]
    [InlineData("es", "Gijón, 3 de mayo de 2024 (EFE).- El muelle", "Gijón", "2024-5-3", "EFE", "El muelle")]
    [InlineData("ru", "МОСКВА, 5 марта. /ТАСС/. Причал", "МОСКВА", "?-3-5", "ТАСС", "Причал")]
    [InlineData("ru", "МОСКВА, 5 марта — РИА Новости. Причал", "МОСКВА", "?-3-5", "РИА Новости", "Причал")]
    [InlineData("ar", "القاهرة، 3 مايو 2024 (رويترز) - الرصيف", "القاهرة", "2024-5-3", "رويترز", "الرصيف")]
    [InlineData("zh", "中新网青岛9月10日电 (记者 王明) 码头将重建", "青岛", "?-9-10", "中新网", "码头将重建")]
    [InlineData("zh", "新华社青岛9月10日电（记者王明）码头将重建", "青岛", "?-9-10", "新华社", "码头将重建")]
    [InlineData("ja", "【横浜＝山田花子】港湾評議会は", "横浜", null, null, "港湾評議会は")]
    [InlineData("ko", "(부산=연합뉴스) 김하나 기자 = 항만", "부산", null, "연합뉴스", "항만")]
    public void A_dateline_gives_place_day_and_agency(string language, string text, string? place, string? day, string? agency, string rest)
    {
        var dateline = DatelineReader.Read(text, language);

        Assert.NotNull(dateline);
        Assert.Equal(place, Words(text, dateline.Place));
        Assert.Equal(agency, Words(text, dateline.Agency));
        Assert.Equal(day, dateline.Date is { } date ? $"{date.Start.Year?.ToString() ?? "?"}-{date.Start.Month}-{date.Start.Day}" : null);
        Assert.Equal(rest, text[dateline.Length..]);
    }

    [Theory]
    [InlineData("en", "The council - which met on Tuesday - decided to rebuild the pier.")]
    [InlineData("en", "Anna Hill - a fisher from Lyon (France) - spoke first.")]
    [InlineData("de", "Am 6. September 2024 trat der Rat zusammen - zum ersten Mal.")]
    [InlineData("en", "On 9 September 2025 the council met.")]
    [InlineData("en", "Press release, 3 April 2025. The pier is rebuilt.")]
    [InlineData("de", "Pressemitteilung, 3. April 2025. Die Mole wird erneuert.")]
    [InlineData("en", "Updated, 3 April 2025. The pier is rebuilt.")]
    [InlineData("de", "Petra Lohmann, 3. April 2025. Die Mole wird erneuert.")]
    [InlineData("de", "Seit Montag, 3. April 2025. Die Mole ruht.")]
    public void A_sentence_with_a_dash_or_a_date_is_no_dateline(string language, string text)
    {
        Assert.Null(DatelineReader.Read(text, language));
    }

    private static string? Words(string text, Range range) => range.Equals(Dateline.Nothing) ? null : text[range];
}
