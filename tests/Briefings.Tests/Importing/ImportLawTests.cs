using System.Text;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Importing;

public class ImportLawTests
{
    private static readonly string[] Pieces =
    [
        "", "", " ", "\u00A0", "-----", "Home", "News > Today", "[ a | b ]", "Contents", "date 2025-09-11", "date 2025-09-11 Leaders meet at sea today", "datum: 2005-07-06", "Quelle: Amt", "url http://x.org/1",
        "LYON, Sept. 9, 2025 /PRNewswire/ -- " + Seeds.Paragraph, "【東京共同】" + "港湾評議会は北埠頭を再建すると発表した。", "1. one", "2. two", "- item", "* * *", "[picture]", "# heading", "Post a Comment", "Comments",
        "© 2020 Harbour Times", "By Ann Hill", "On 31 February 2020", "-*- lang: xx -*-", "\u202Eabc\u202C", "fÃ¼r donâ€™t", ": : :", "（）", "／／", "—", "a", Seeds.Paragraph, Seeds.SecondParagraph, "5 December 2005 (Lyon, France) The", "---", "title: ", "About ", "© ",
    ];

    [Theory]
    [InlineData("seeds/a.txt")]
    [InlineData("seeds/a.md")]
    public void Whatever_the_lines_are_the_ledger_covers_each_of_them_once(string path)
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(lines => string.Join('\n', lines)).ToArbitrary();

        Prop.ForAll(texts, text => Covers(path, text)).Holds(cases: 250, size: 50);
    }

    [Fact]
    public void Whatever_the_markup_is_nothing_breaks()
    {
        string[] tags = ["<p>", "</p>", "<article>", "</article>", "<h1>", "<li>", "<br>", "<script>", "</script>", "<title>", "<time datetime='2020-01-01'>", "<meta property='og:title' content='A'>", "<script type='application/ld+json'>{\"@type\":[1]}</script>", Seeds.Paragraph, "&amp;", "\n"];
        var pages = Gen.Elements(tags).ListOf().Select(parts => "<html>" + string.Concat(parts)).ToArbitrary();

        Prop.ForAll(pages, page => Covers("seeds/a.html", page)).Holds(cases: 150);
    }

    private static bool Covers(string path, string text)
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(text), path);
        var count = text.Length == 0 ? 0 : text.Split('\n').Length - (text.EndsWith('\n') ? 1 : 0);
        return diagnostics.All(d => d.Code != "BR0414") && (articles.Length > 0 || diagnostics.Length > 0) && articles.All(article =>
            article.Ledger.SelectMany(entry => Enumerable.Range(entry.Line, entry.EndLine - entry.Line + 1)).SequenceEqual(Enumerable.Range(1, count))
            && article.Evidence.All(entry => entry.Place.Line >= 1 && entry.Place.Line <= count && entry.Confidence is >= 0 and <= 1)
            && article.Article.Title.Length > 0);
    }
}
