using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

public class CorrectionTests
{
    private const string Several = "date: 2024-05-01\nupdated: 2024-05-02\ncorrection:\n  - {date: 2024-05-03, text: \"Nine ships, not <ten>.\"}\n  - {date: 2024-05-09, text: The mayor was not there.}\n  - A name.";

    private static readonly RenderedSite Site = RenderedSite.Of(SampleArchive.Article("2024/a.en", Several));

    [Fact]
    public void Every_correction_is_on_the_page_with_its_day()
    {
        var page = Site.Main("en/2024/a/index.html");

        Assert.Contains("<time datetime=\"2024-05-03\">3 May 2024</time> <span lang=\"en\" dir=\"ltr\">Nine ships, not &lt;ten&gt;.</span>", page, StringComparison.Ordinal);
        Assert.Contains("<li><span lang=\"en\" dir=\"ltr\">A name.</span></li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_the_corrections_too()
    {
        Assert.Contains("\"correction\":[{\"@type\":\"CorrectionComment\",\"datePublished\":\"2024-05-03\",\"text\":\"Nine ships", Site["en/2024/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("  - {date: \"2024-05-09\", text: \"The mayor was not there.\"}\n", Site["en/2024/a/index.md"], StringComparison.Ordinal);
        Assert.Contains("\"text\": \"A name.\"", Site["en/2024/a/index.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_correction_is_the_last_change()
    {
        Assert.Contains("<updated>2024-05-09T00:00:00Z</updated>", Site["en/atom.xml"], StringComparison.Ordinal);
        Assert.Contains("\"dateModified\":\"2024-05-09\"", Site["en/2024/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("/en/2024/a/</loc>\n<lastmod>2024-05-09</lastmod>", Site["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_that_is_neither_text_nor_fields_is_reported()
    {
        Assert.Contains("correction", RenderedSite.Of(SampleArchive.Article("2024/a.en", "correction: [[a]]")).Findings, StringComparison.Ordinal);
    }
}
