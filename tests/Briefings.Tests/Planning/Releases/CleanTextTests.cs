using Briefings.Planning.Releases;
using Xunit;

namespace Briefings.Tests.Planning.Releases;

public sealed class CleanTextTests
{
    // UTF-16 as a text may have it, also where it says nothing: by the standards named in the class.
    private static bool IsUnwanted(int c) =>
        (c < 0x20 && c is not ('\t' or '\n' or '\r')) || (c is >= 0x7F and <= 0x9F and not 0x85)
        || c is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF;

    [Fact]
    public void Every_character_is_kept_or_taken_out_wherever_it_is()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var text = $"{new string('a', c % 40)}{(char)c}港口 ‰ – “b”";
            var expected = IsUnwanted(c) ? text.Remove(c % 40, 1) : text;
            Assert.True(expected == CleanText.Of(text), $"U+{c:X4}");
            var blank = text.ToCharArray();
            CleanText.Blank(blank);
            Assert.True(text.Replace((char)c, IsUnwanted(c) ? ' ' : (char)c) == new string(blank), $"U+{c:X4}");
        }
    }

    [Fact]
    public void A_text_that_is_clean_is_the_same()
    {
        const string text = "Harbour\tnews\r\n\u2028 \u2060 \u0085 \u00A0 \uFFFD 𝒳";
        Assert.Same(text, CleanText.Of(text));
    }
}
