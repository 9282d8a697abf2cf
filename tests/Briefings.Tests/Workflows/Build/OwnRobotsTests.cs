using System.Text;
using Briefings.Diagnostics;
using Briefings.Tests.Planning;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Workflows.Build;

/// <summary>The <c>robots.txt</c> of a site's own.</summary>
public class OwnRobotsTests
{
    private const string Finding =
        "'static/robots.txt' has no line 'Sitemap:', by which search engines find all pages; 'Sitemap: https://news.example/archive/sitemap.xml' is right";

    [Theory]
    [InlineData("User-agent: *\nDisallow: /x/\n", true)]
    [InlineData("User-agent: *\r\nAllow: /\r\nSITEMAP: https://news.example/archive/sitemap.xml\r\n", false)]
    [InlineData("User-agent: *\nDisallow: /\n", false)]
    public void One_that_does_not_name_the_sitemap_is_reported(string robots, bool isReported)
    {
        var site = SampleArchive.Files(SampleArchive.Article("2025/a.en", "date: 2025-03-03"));
        site.Write("static/robots.txt", Encoding.UTF8.GetBytes(robots));
        var diagnostics = new DiagnosticBag();

        Assert.NotNull(new SiteBuilder(diagnostics).Prepare(new BuildRequest(site)));

        Assert.Equal(isReported ? [Finding] : [], diagnostics.ToSorted().Where(finding => finding.Code == "BR1215").Select(finding => finding.Message));
    }
}
