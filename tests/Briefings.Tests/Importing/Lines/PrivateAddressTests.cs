using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Lines;

public class PrivateAddressTests
{
    [Theory]
    [InlineData("Call +49 40 123456 today")]
    [InlineData("+1 (555) 010-9999")]
    [InlineData("Tel. 040 123456")]
    [InlineData("TEL.: (040) 12 34 56")]
    [InlineData("Telefon: +49-1234 56")]
    [InlineData("Fax 123456")]
    [InlineData("телефон: 123-45-67")]
    [InlineData("電話:03-1234-5678")]
    [InlineData("in 2031, phone 555 0199 99")]
    [InlineData("mail ann@harbour.example")]
    public void A_number_to_call_and_a_mail_address_are_found(string text) => Assert.True(PrivateAddress.IsIn(text));

    [Theory]
    [InlineData("Tel. 12345")]
    [InlineData("Tel123456")]
    [InlineData("Hotel 123456 opened")]
    [InlineData("Telefon der Behörde: 123456")]
    [InlineData("+12 345")]
    [InlineData("1234567890")]
    [InlineData("a 123456 tel")]
    [InlineData("Tel.: number 123456")]
    [InlineData("@harbour")]
    [InlineData("")]
    public void Other_numbers_are_left(string text) => Assert.False(PrivateAddress.IsIn(text));

    [Fact]
    public void A_long_table_of_numbers_is_read_in_one_pass()
    {
        var table = string.Concat(Enumerable.Repeat("1 ", 500_000));

        Assert.False(PrivateAddress.IsIn(table));
    }
}
