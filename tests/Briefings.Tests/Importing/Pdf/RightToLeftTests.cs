using Briefings.Importing.Pdf;
using Xunit;

namespace Briefings.Tests.Importing.Pdf;

public class RightToLeftTests
{
    private static readonly PageDirection FromRight = new(HasRightToLeft: true, IsRightToLeft: true, MirrorsBrackets: true);

    [Theory]
    [InlineData("םולש", "שלום")]
    [InlineData("3,200-כ", "כ-3,200")]
    [InlineData("12-ב", "ב-12")]
    [InlineData(".2024-ל", "ל-2024.")]
    [InlineData("iPhone-ה", "ה-iPhone")]
    [InlineData("50%-כ", "כ-50%")]
    [InlineData(":(ףיעס)", "(סעיף):")]
    [InlineData("ח\"ש", "ש\"ח")]
    public void A_word_is_read_from_its_right_end_and_its_numbers_from_their_left(string seen, string read) =>
        Assert.Equal(read, RightToLeft.Word(seen.Select(c => c.ToString()), mirrors: true, isArabic: false));

    [Fact]
    public void A_sign_of_two_letters_and_a_letter_with_its_mark_stay_as_they_are() =>
        Assert.Equal("لا مُ", RightToLeft.Word(["م", "ُ", " ", "لا"], mirrors: true, isArabic: true));

    [Fact]
    public void Arabic_numbers_part_at_a_hyphen_and_not_at_a_slash()
    {
        Assert.Equal("12-05", RightToLeft.Word(["0", "5", "-", "1", "2"], mirrors: true, isArabic: true));
        Assert.Equal("05/12", RightToLeft.Word(["0", "5", "/", "1", "2"], mirrors: true, isArabic: true));
    }

    // As they stand on paper, from the right; words with Hebrew letters are read already.
    [Theory]
    [InlineData("שלום 12 .2024", "שלום 12 2024.")]
    [InlineData("חברת Ltd Bridges .Acme בנתה", "חברת Acme Bridges Ltd. בנתה")]
    [InlineData("התחבורה Ohlsted)", "התחבורה (Ohlsted")]
    [InlineData("Office .(Transit", "Transit Office).")]
    [InlineData("לפי (UK) Ohlsted של", "לפי Ohlsted (UK) של")]
    [InlineData("opens bridge The", "The bridge opens")]
    public void Latin_words_in_a_line_are_read_from_their_left(string seen, string read) =>
        Assert.Equal(read, string.Join(' ', RightToLeft.Line(Words(seen), FromRight).Select(word => word.Text)));

    [Fact]
    public void Hebrew_in_a_line_from_the_left_is_read_from_its_right() =>
        Assert.Equal("The word שלום עולם means peace", string.Join(' ', RightToLeft.Line(Words("The word עולם שלום means peace"), FromRight with { IsRightToLeft = false }).Select(word => word.Text)));

    [Fact]
    public void Words_that_change_their_order_change_their_places()
    {
        var line = RightToLeft.Line(Words("חברת Bridges Acme בנתה"), FromRight);

        Assert.Equal(line.OrderBy(word => word.Left).Select(word => word.Text), line.Select(word => word.Text));
        Assert.All(line.Zip(line.Skip(1)), pair => Assert.Equal(4, pair.Second.Left - pair.First.Right, 6));
    }

    [Theory]
    [InlineData("(ףיעס)", true)]
    [InlineData(")ףיעס(", true)]
    [InlineData("(ףיעס", true)]
    [InlineData(")ףיעס", false)]
    [InlineData("(UK :ףיעס(", false)]
    public void What_a_bracket_is_is_told_by_where_it_stands(string words, bool mirrorsBrackets) =>
        Assert.Equal(mirrorsBrackets, RightToLeft.MirrorsBrackets(words.Split(' ')));

    private static List<PdfWord> Words(string seen)
    {
        var words = new List<PdfWord>();
        var left = 50.0;
        foreach (var text in seen.Split(' '))
        {
            words.Add(new PdfWord(text, left, left + (text.Length * 6), 700, 12, IsBold: false, IsItalic: false, Link: null));
            left = words[^1].Right + 4;
        }

        return words;
    }
}
