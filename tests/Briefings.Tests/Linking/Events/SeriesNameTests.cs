using Briefings.Configuration;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Linking.Events;
using Xunit;

namespace Briefings.Tests.Linking.Events;

public sealed class SeriesNameTests
{
    [Theory]
    [InlineData("12th Baltic Herring Forum", "Baltic Herring Forum")]
    [InlineData("XII Conferencia Báltica", "Conferencia Báltica")]
    [InlineData("第12回世界ランタン会議", "世界ランタン会議")]
    [InlineData("第十二届全球灯笼大会", "全球灯笼大会")]
    [InlineData("2031年全球灯笼大会", "全球灯笼大会")]
    public void A_series_is_called_by_the_name_without_its_edition(string name, string series)
    {
        Assert.Equal(series, SeriesMaker.WithoutEdition(name));
    }

    [Theory]
    [InlineData("zh", "第十三届全球灯笼大会将于2032年6月10日至12日在北京举行。", "13th")]
    [InlineData("ko", "제13회 세계 등불 포럼은 2032년 6월 10일에 열릴 예정이다.", "13th")]
    public void What_is_to_come_is_announced_in_scripts_without_capitals(string language, string text, string edition)
    {
        Assert.True(ArticleDate.TryParse("2031-05-10", out var date));

        var events = ArticleEvents.Of(FactReader.Read(LanguageTag.Parse(language), "", [text], date));

        Assert.Equal(edition, Assert.Single(events.Announced).Edition);
        Assert.Null(events.Main);
    }
}
