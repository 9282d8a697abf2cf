using Briefings.Content.Writing;
using Xunit;

namespace Briefings.Tests.Content.Writing;

public class LatinFoldingTests
{
    [Theory]
    [InlineData("Carreón", "Carreon")]
    [InlineData("Straße ŁÓDŹ", "Strasse LODZ")]
    [InlineData("Ærø", "AEro")]
    [InlineData("Ẇẙ", "Wy")]
    [InlineData("e\u0301", "e")]
    [InlineData("Москва 東京 \U00020BB7", "Москва 東京 \U00020BB7")]
    [InlineData("", "")]
    public void Latin_letters_lose_their_marks_and_others_stay(string text, string folded) => Assert.Equal(folded, LatinFolding.Fold(text));

    [Theory]
    [InlineData("Harbour WORKS 3", "harbour works 3")]
    [InlineData("harbour", "harbour")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("Σίσυφος", "σίσυφος")]
    public void A_key_is_in_lower_case_too(string text, string key) => Assert.Equal(key, LatinFolding.Key(text));
}
