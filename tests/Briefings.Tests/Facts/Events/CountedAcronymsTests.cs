using Briefings.Configuration;
using Briefings.Content;
using Briefings.Facts;
using Xunit;

namespace Briefings.Tests.Facts.Events;

/// <summary>Gatherings named by initials and the number of their edition.</summary>
public sealed class CountedAcronymsTests
{
    [Theory]
    [InlineData("en", "BALTCOP31 closes with a deal", "The Baltic climate summit BALT31 closed on Monday with a deal on seaweed.", "balt")]
    [InlineData("en", "Deal on seaweed at KOR12", "The 12th Conference on Ocean Reefs (KOR12) adopted a deal on seaweed.", "kor")]
    [InlineData("fr", "La COR 12 adopte un accord", "La conférence sur les récifs COR12 a adopté un accord.", "cor")]
    [InlineData("fr", "Accord à la COR12", "La COR12 de Visby s’est achevée lundi par un accord.", "cor")]
    [InlineData("de", "Einigung auf der KOR12", "Die Weltriffkonferenz KOR-12 hat sich auf ein Abkommen geeinigt.", "kor")]
    [InlineData("ru", "Итоги KOR12", "Завершился саммит KOR12, его участники приняли соглашение.", "kor")]
    [InlineData("ja", "ＫＯＲ12、ドバイで開幕", "国連の会議「ＫＯＲ12」が始まった。", "kor")]
    [InlineData("zh", "ＫＯＲ12达成协议", "KOR12会议周一在维斯比通过协议。", "kor")]
    public void Initials_and_a_number_are_a_gathering_where_the_text_says_so(string language, string title, string body, string stem)
    {
        var events = Read(language, title, body);

        Assert.Contains(events.Main is { } main ? main.Stems : [], known => known == stem);
        Assert.False(events.Main!.IsNumbered);
    }

    [Theory]
    [InlineData("en", "Makers test KLT40", "The KLT40 engine was tested in Rostock. A conference on KLT40 followed.")]
    [InlineData("en", "New rules for PFA80", "Farmers must not use PFA80 from May on, the ministry said at a meeting in Visby.")]
    [InlineData("fr", "Le moteur KLT40 à l’essai", "Un colloque sur le KLT40 aura lieu. Le moteur KLT40 tourne depuis lundi.")]
    [InlineData("de", "KLT40 im Test", "Der Motor KLT40 wurde geprüft. Eine Tagung über KLT40 folgt.")]
    public void What_else_is_named_so_is_no_event(string language, string title, string body)
    {
        Assert.DoesNotContain(Read(language, title, body).Main?.Stems ?? [], stem => stem is "klt" or "pfa");
    }

    [Fact]
    public void The_full_name_before_the_initials_is_the_same_event()
    {
        var main = Read("en", "KOR12 adopts a deal", "The 12th Conference on Ocean Reefs (KOR12) ended in Visby on Monday.").Main!;

        Assert.Equal("12th", main.Edition);
        Assert.Equal(["kor", "conference on ocean reefs"], main.Stems.ToArray());
    }

    [Fact]
    public void The_edition_before_is_another_event()
    {
        var main = Read("en", "KOR12 adopts a deal", "The reef conference KOR12 ended on Monday. KOR11 had ended without one.").Main!;

        Assert.Equal("12th", main.Edition);
    }

    private static ArticleEvents Read(string language, string title, string body)
    {
        Assert.True(ArticleDate.TryParse("2031-05-07", out var date));
        return ArticleEvents.Of(FactReader.Read(LanguageTag.Parse(language), title, [body], date));
    }
}
