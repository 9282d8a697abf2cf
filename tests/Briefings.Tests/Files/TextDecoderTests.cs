using System.Text;
using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Files;

public class TextDecoderTests
{
    private const string German = "Der Rat trat in Köln zusammen. Für „Übermut“ war kein Platz – sagte die Größe.";

    [Fact]
    public void UTF8_is_read_with_and_without_a_mark()
    {
        Assert.Equal(German, TextDecoder.Decode(Encoding.UTF8.GetBytes(German)).Text);
        Assert.Equal(German, TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(German)]).Text);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void UTF16_is_read_in_both_byte_orders_with_and_without_a_mark(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);

        var decoded = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(German)]);

        Assert.Equal((German, "UTF-16"), (decoded.Text, decoded.Encoding));
    }

    [Fact]
    public void Windows_1252_is_read_where_it_can_be_told()
    {
        var decoded = TextDecoder.Decode(WesternBytes.Windows1252.GetBytes(German));

        Assert.Equal((German, "Windows-1252"), (decoded.Text, decoded.Encoding));
    }

    [Fact]
    public void Single_Western_bytes_in_UTF8_are_read_and_reported_with_their_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Köln, Züge, Höhe.\nCaf"), 0xE9, .. Encoding.UTF8.GetBytes(" am Morgen.")];

        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal("Köln, Züge, Höhe.\nCafé am Morgen.", decoded.Text);
        Assert.Equal((DecodingProblem.Mixed, 24), (decoded.Problem!.Value, decoded.ByteOffset));
    }

    [Fact]
    public void Cyrillic_in_a_single_byte_encoding_is_not_guessed()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Совет собрался в городе и принял решение.");

        Assert.Equal(DecodingProblem.UnknownEncoding, TextDecoder.Decode(bytes).Problem);
    }

    [Fact]
    public void An_encoding_that_the_file_names_is_believed()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Совет собрался.");

        Assert.Equal("Совет собрался.", TextDecoder.Decode(bytes, "windows-1251").Text);
    }

    [Theory]
    [InlineData("", nameof(DecodingProblem.Empty))]
    [InlineData(" \n\t\r\n", nameof(DecodingProblem.Empty))]
    [InlineData("%PDF-1.7 text", nameof(DecodingProblem.OtherFormat))]
    [InlineData("PK\u0003\u0004 zip", nameof(DecodingProblem.OtherFormat))]
    [InlineData("text with a\0hole in it", nameof(DecodingProblem.Binary))]
    public void What_is_no_text_is_told_apart(string content, string problem)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(content));

        Assert.Equal(problem, decoded.Problem.ToString());
        Assert.Equal("", decoded.Text);
    }
}
