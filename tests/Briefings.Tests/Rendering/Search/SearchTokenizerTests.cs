using Briefings.Rendering.Search;
using Briefings.Rendering.Themes;
using Xunit;

namespace Briefings.Tests.Rendering.Search;

public class SearchTokenizerTests
{
    [Theory]
    [InlineData("Größe, naïve CAFÉ 2024!", "grosse naive cafe 2024")]
    [InlineData("a I 7", "")]
    [InlineData("港口日开幕", "港口 口日 日开 开幕")]
    [InlineData("AI港", "ai 港")]
    [InlineData("\U00020BB7野家", "\U00020BB7野 野家")]
    [InlineData("ＡＩ２０２５", "ai2025")]
    [InlineData("정보통신부 발표", "정보통신부 보통신부 통신부 신부 발표")]
    [InlineData("AI정책 2025년도", "ai정책 정책 2025년도 년도")]
    [InlineData("Йод и ёж", "йод еж")]
    [InlineData("\u0418\u0306од \u0456\u0308жак", "йод їжак")]
    [InlineData("ΑΘΗΝΑΣ Αθήνας", "αθηνασ αθηνασ")]
    [InlineData("İstanbul ISPARTA ışık", "istanbul isparta isik")]
    [InlineData("كتاب جديد", "كتاب جديد")]
    [InlineData("كِتَابٌ جَدِيــد", "كتاب جديد")]
    [InlineData("إعلان الأمم ٢٠٢٥", "اعلان الامم 2025")]
    [InlineData("کتاب می\u200Cخواهم", "كتاب مي خواهم")]
    [InlineData("שָׁלוֹם עוֹלָם", "שלום עולם")]
    [InlineData("हिन्दी समाचार", "हिन्दी समाचार")]
    [InlineData("ज़मीन क्\u200Dष \u0958लम", "जमीन क्ष कलम")]
    [InlineData("தமிழ் செய்தி", "தமிழ் செய்தி")]
    [InlineData("க\u0BCA க\u0BC6\u0BBE", "க\u0BC6\u0BBE க\u0BC6\u0BBE")]
    [InlineData("ខ្មែរ", "ខ្ ្ម មែ ែរ")]
    public void A_text_is_cut_into_the_words_that_are_searched(string text, string words)
    {
        var found = new List<string>();

        SearchTokenizer.Read(text, word => found.Add(word.ToString()));

        Assert.Equal(words, string.Join(' ', found));
    }

    [Fact]
    public void Letters_that_are_cut_off_are_whole()
    {
        var found = new List<string>();

        SearchTokenizer.Read(new string('a', 23) + "\U00010428b", word => found.Add(word.ToString()));

        Assert.Equal([new string('a', 23)], found);
    }

    [Fact]
    public void The_script_of_the_page_has_the_table_of_the_program()
    {
        var script = Theme.OwnText("assets/search.js")!.Text;

        Assert.Contains(SearchLetters.ToScript(), script, StringComparison.Ordinal);
    }
}
