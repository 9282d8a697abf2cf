using Briefings.Language;
using Xunit;

namespace Briefings.Tests.Language;

public class SentenceReaderTests
{
    [Theory]
    [InlineData("de", "Sie fand am 6. September statt. Alle kamen.", "Sie fand am 6. September statt.", "Alle kamen.")]
    [InlineData("en", "It opened on Sept. 10 in Lyon. All came.", "It opened on Sept. 10 in Lyon.", "All came.")]
    [InlineData("en", "Mr. A. B. Stone spoke. \"We agree.\" Then he left.", "Mr. A. B. Stone spoke.", "\"We agree.\"", "Then he left.")]
    [InlineData("en", "Sales rose 3.5 percent in 2021. Costs fell.", "Sales rose 3.5 percent in 2021.", "Costs fell.")]
    [InlineData("ja", "発表した。価格は未定。", "発表した。", "価格は未定。")]
    [InlineData("zh", "他说：“可以。”会议结束。", "他说：“可以。”", "会议结束。")]
    [InlineData("fr", "Est-ce fini ? Oui.", "Est-ce fini ?", "Oui.")]
    [InlineData("en", "no end at all", "no end at all")]
    public void A_sentence_ends_where_a_reader_stops(string language, string text, params string[] expected)
    {
        var sentences = SentenceReader.Read(text, language);

        Assert.Equal(expected, sentences.Select(s => text.Substring(s.Offset, s.Length)));
    }
}
