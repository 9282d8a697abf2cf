using System.Text;
using Xunit;

namespace Briefings.Tests.Importing.Formats;

/// <summary>Files that hold no article: each is named with what to do.</summary>
public class NothingInFileTests
{
    [Theory]
    [InlineData("seeds/a.xml", "<?xml version='1.0'?><catalog><book>The harbour and its pier</book></catalog>", "BR0437")]
    [InlineData("seeds/a.xml", "<a><a><a><a>The harbour council decided on Tuesday to rebuild the northern pier.</a></a></a></a>", "BR0437")]
    [InlineData("seeds/a.html", "<html><head><title>Port</title></head><frameset cols='20%,80%'><frame src='menu.htm'><frame src='text.htm'></frameset></html>", "BR0438")]
    [InlineData("seeds/a.html", "<html><head><title>Port</title></head><body><div id='root'></div><script src='app.js'></script></body></html>", "BR0439")]
    [InlineData("seeds/a.html", "<html><head><title>Port</title></head><body><ul><li>News</li><li>Contact</li></ul></body></html>", "BR0408")]
    public void A_file_without_an_article_is_named_with_what_to_do(string path, string text, string code)
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(text), path);

        Assert.Empty(articles);
        Assert.Equal(code, Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData("<pre>Contact:\nJo Hill\n+1 555 010 0199\npress@elwin.example</pre>")]
    [InlineData("<pre id='gnw_contact_pre'>Jo Hill\nElwin Port Ltd\npress@elwin.example</pre>")]
    [InlineData("<pre>Pressekontakt: Jo Hill\nTel. +49 8382 555 010</pre>")]
    public void Whom_to_ask_is_left_out_in_letters_of_one_width_too(string contact)
    {
        var html = $"<html lang=en><body><main><h1>Pier to be rebuilt</h1><p>{Seeds.Paragraph}</p><p>{Seeds.SecondParagraph}</p>{contact}</main></body></html>";

        Assert.Equal($"{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Body);
    }
}
