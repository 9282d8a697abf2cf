using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Numbers;

public sealed class PhoneReaderTests
{
    [Theory]
    [InlineData("Ask Beatrice Amsler, +41 52 555 01 20.", "41 52 555 01 20")]
    [InlineData("Teléfono de la Policía Local: 985 18 11 00", "985 18 11 00")]
    [InlineData("Rückfragen unter 0431 55 01-20", "0431 55 01-20")]
    [InlineData("電話：03-5555-0123", "03-5555-0123")]
    [InlineData("Tel. (030) 1234-567", "030) 1234-567")]
    public void The_digits_of_a_telephone_number_are_found(string text, string number)
    {
        var place = Assert.Single(PhoneReader.Read(new Paragraph(0, text)));

        Assert.Equal(number, text.Substring(place.Offset, place.Length));
    }

    [Theory]
    [InlineData("It costs 1 284 500 euros")]
    [InlineData("Population: 8 400 212")]
    [InlineData("The port handled 231.400 containers and 412 ships")]
    [InlineData("Results: 28:24, 31:30")]
    [InlineData("Goals after 12 14 16 minutes")]
    public void Numbers_that_count_are_none(string text) => Assert.Empty(PhoneReader.Read(new Paragraph(0, text)));
}
