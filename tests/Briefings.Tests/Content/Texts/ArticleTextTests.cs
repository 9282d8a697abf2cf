using System.Text;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Content.Writing;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown;
using Xunit;

namespace Briefings.Tests.Content.Texts;

public sealed class ArticleTextTests
{
    private static readonly string[] s_pieces =
    [
        "A ferry", " to 東京", "\n\n", "<!-- note -->", "<!-- open", "[//]: # (note)\n", "[a](https://other.example/x)", "[b](../y/)", "![c](d.png)",
        "https://NEWS.example.org/en/", "http://news.example.organic/", "://", "\u202e", "\u0007", "\uffff", "<![CDATA[", "mailto:a@b.example", "[k]: <mailto:x>", "ſ", "\ud83d\ude80",
    ];

    [Fact]
    public void What_is_known_of_a_text_from_its_bytes_is_what_its_characters_say()
    {
        var (random, site) = (new Random(20260911), new LocalLinks(new Uri("https://news.example.org/")));
        for (var round = 0; round < 4000; round++)
        {
            var written = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            var text = new ArticleText(written);
            var kept = new ArticleText(new KeptText(Encoding.UTF8.GetBytes(written)), text.Traits);

            Assert.Equal(written.Contains("https://news.example.org", StringComparison.OrdinalIgnoreCase), kept.HasAddress("https://news.example.org"));
            Assert.Equal(written.Contains("https://news.example.org", StringComparison.OrdinalIgnoreCase), text.HasAddress("https://news.example.org"));
            Assert.Equal(site.MayBeIn(text), site.MayBeIn(kept));
            Assert.Equal(written[..Math.Min(7, written.Length)], new string(kept.Begin(new char[7])));
            Assert.Equal(MarkdownNotes.Remove(CleanText.Of(written)), CleanText.Of(kept).Value);
            Assert.True(kept.Has(TextMarks.Notes) || MarkdownNotes.UnclosedLine(written) == 0);
            Assert.Equal(ContentHash.Of(written), ContentHash.Of(kept));
            Assert.Equal(text, kept);
        }
    }

    [Theory]
    [InlineData("Words alone.", false, false)]
    [InlineData("[Another site](https://other.example/a)", false, false)]
    [InlineData("[Mail](mailto:desk@other.example)", false, false)]
    [InlineData("[Here](/en/2024/pier/)", true, true)]
    [InlineData("[Here]: <pier.md>", true, true)]
    [InlineData("See https://News.Example.org/en/.", true, false)]
    [InlineData("![A pier](https://other.example/pier.png)", false, true)]
    public void Links_to_the_site_and_files_are_known_by_their_characters(string text, bool isLocal, bool namesFiles)
    {
        var words = new ArticleText(text);

        Assert.Equal((isLocal, namesFiles), (new LocalLinks(new Uri("https://news.example.org/")).MayBeIn(words), LocalLinks.MayNameFiles(words)));
    }
}
