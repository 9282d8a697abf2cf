using Briefings.Facts.Names.Tagging;
using Xunit;

namespace Briefings.Tests.Facts.Names.Tagging;

public class SegmenterTests
{
    [Theory]
    [InlineData("en", "He left. She stayed.", "He left.|She stayed.")]
    [InlineData("en", "Dr. Weber met Mr. J. Doe of the U.S. Army. Then", "Dr. Weber met Mr. J. Doe of the U.S. Army.|Then")]
    [InlineData("en", "“He left.” Then she", "“He left.”|Then she")]
    [InlineData("de", "Am 6. September kam er. Sie ging", "Am 6. September kam er.|Sie ging")]
    [InlineData("ja", "来た。行った。", "来た。|行った。")]
    [InlineData("en", "at example.org today", "at example.org today")]
    [InlineData("en", "Clara Dunn\nHarbour Works\nHe left early that day, they\nsaid", "Clara Dunn|Harbour Works|He left early that day, they|said")]
    [InlineData("en", "the port was closed for a week, said Clara\nDunn of the works", "the port was closed for a week, said Clara\nDunn of the works")]
    [InlineData("en", "the port was closed for a week, said Clara\n\nHarbour works", "the port was closed for a week, said Clara|Harbour works")]
    [InlineData("en", "The opening of the harbour is held by Clara Dunn\nAt noon the works invite to a tour of the whole harbour", "The opening of the harbour is held by Clara Dunn|At noon the works invite to a tour of the whole harbour")]
    [InlineData("ja", "港湾局の\n山田", "港湾局の\n山田")]
    public void A_segment_is_about_a_sentence(string language, string text, string segments) =>
        Assert.Equal(segments, string.Join('|', Cut(language, text)));

    [Fact]
    public void A_text_without_sentence_ends_is_cut_all_the_same()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 5_000)) + new string('国', 5_000);

        var segments = Cut("zh", text);

        Assert.All(segments, segment => Assert.InRange(segment.Length, 1, 5 * 192));
        Assert.Equal(text.Replace(" ", ""), string.Concat(segments).Replace(" ", ""));
    }

    private static List<string> Cut(string language, string text)
    {
        var (tokens, segments) = (new List<NameToken>(), new List<string>());
        NameTokenizer.Read(text, language, tokens);
        for (var first = 0; first < tokens.Count;)
        {
            var end = Segmenter.EndOf(text, tokens, first);
            segments.Add(text[tokens[first].Offset..tokens[end - 1].End]);
            first = end;
        }

        return segments;
    }
}
