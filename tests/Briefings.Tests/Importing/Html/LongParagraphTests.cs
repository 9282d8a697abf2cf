using Briefings.Importing.Body;
using Briefings.Importing.Html.Inline;
using Xunit;

namespace Briefings.Tests.Importing.Html;

/// <summary>A paragraph of hundreds of thousands of pieces takes time by its length, not by its square.</summary>
public class LongParagraphTests
{
    private const int Pieces = 300_000;

    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("word ", "word ")]
    [InlineData("\u00A0", "\u00A0")]
    public void Pieces_of_one_kind_or_of_white_space_alone_are_joined_at_once(string strong, string emphasized)
    {
        List<InlinePiece> pieces = [];
        for (var i = 0; i < Pieces; i++)
            pieces.Add(i % 2 == 0 || i < Pieces / 2 ? new InlinePiece(strong, InlineMarks.Strong) : new InlinePiece(emphasized, InlineMarks.Emphasis));
        List<InlinePiece> straight = [];

        var time = ThreadClock.Time(() => straight = InlineEdges.Straighten(pieces));

        Assert.True(time < s_most, $"It took {time}");
        Assert.Equal(Pieces * strong.Length, straight.Sum(piece => piece.Text.Length));
    }

    [Theory]
    [InlineData("[", 1_500_000)]
    [InlineData("![", 1_500_000)]
    [InlineData("](", 0)]
    public void Brackets_that_nothing_closes_are_looked_through_once(string sign, int length)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 1_500_000));
        var plain = "";

        var time = ThreadClock.Time(() => plain = MarkdownWords.Plain(text));

        Assert.True(time < s_most, $"It took {time}");
        Assert.Equal(length > 0 ? sign.Length * length : text.Length, plain.Length);
    }

    [Theory]
    [InlineData("[a](b) and ![c](d) [e]", "a and  [e]")]
    [InlineData("[a [b](c)", "a b")]
    [InlineData("](x) [y](z)", " y")]
    public void Links_are_their_words(string markdown, string plain) => Assert.Equal(plain, MarkdownWords.Plain(markdown));
}
