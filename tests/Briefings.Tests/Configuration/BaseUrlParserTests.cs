using Briefings.Configuration;
using Xunit;

namespace Briefings.Tests.Configuration;

public class BaseUrlParserTests
{
    [Theory]
    [InlineData("https://münchen.de/news", "https://xn--mnchen-3ya.de/news/")]
    [InlineData("https://例え.jp:8080/", "https://xn--r8jz45g.jp:8080/")]
    [InlineData("https://ex.org", "https://ex.org/")]
    [InlineData("https://ex.org/münchen/", "https://ex.org/m%C3%BCnchen/")]
    public void A_host_is_written_in_ASCII(string text, string url)
    {
        Assert.Equal(url, BaseUrlParser.Parse(text)!.AbsoluteUri);
    }

    [Theory]
    [InlineData("http://localhost:4000/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://site.localhost/")]
    [InlineData("https://example.org/")]
    [InlineData("https://www.example.com/news/")]
    [InlineData("https://example.net/")]
    [InlineData("https://EXAMPLE.org./")]
    [InlineData("https://example.co.uk/")]
    [InlineData("https://news.example/")]
    [InlineData("https://münchen.example/")]
    [InlineData("https://news.test/")]
    [InlineData("https://news.invalid/")]
    [InlineData("http://localhost.localdomain/")]
    [InlineData("http://127.5.6.7/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://0.0.0.0:4000/")]
    public void An_address_that_no_reader_can_open_is_known(string url)
    {
        Assert.True(BaseUrlParser.IsNotPublic(new Uri(url)));
    }

    [Theory]
    [InlineData("https://ex.org/")]
    [InlineData("https://news.harbour.de/example/")]
    [InlineData("https://examples.org/")]
    [InlineData("https://example.harbour.de/")]
    [InlineData("https://test.harbour.de/")]
    [InlineData("http://intranet/")]
    [InlineData("http://192.168.1.7/")]
    public void Other_addresses_are_public(string url)
    {
        Assert.False(BaseUrlParser.IsNotPublic(new Uri(url)));
    }
}
