using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>Small archives as other generators keep them, brought in by <c>import</c>.</summary>
public class MigratedSiteTests
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public void An_archive_of_Hugo_keeps_its_dates_drafts_topics_former_addresses_and_pictures()
    {
        using var site = Site()
            .Write("seeds/posts/lock-opens.md", """
                +++
                title = "The new lock opens"
                date = 2023-04-05T10:00:00+02:00
                tags = ["locks", "boats"]
                aliases = ["/2023/lock.html"]
                description = "Boats pass since Wednesday."
                +++

                Boats have passed the new lock at Ohlsted since Wednesday, the river office said.

                ![The lock](/images/lock.png "The lock in April")

                | Gate | Width |
                |------|------:|
                | East | 12 m  |
                """)
            .Write("seeds/posts/not-yet.md", "+++\ntitle = \"Not yet\"\ndate = 2023-05-05\ndraft = true\n+++\n\nThe council has not decided yet, and will meet again in June to speak of it.\n")
            .Write("static/images/lock.png", Picture);

        var import = site.Run("import", "--as-of", "2024-01-01");
        var build = site.Run("build", "--as-of", "2024-01-01");

        Assert.True(build.ExitCode == 0, import.Error + build.Error);
        var article = site.Read(Assert.Single(Directory.GetFiles(site.At("content"), "*lock*.md", SearchOption.AllDirectories)));
        Assert.Contains("topics:\n  - locks\n  - boats\n", article, StringComparison.Ordinal);
        Assert.Contains("date: 2023-04-05T10:00+02:00\n", article, StringComparison.Ordinal);
        Assert.Contains("/2023/lock.html", article, StringComparison.Ordinal);
        Assert.Contains("draft: true\n", site.Read(Assert.Single(Directory.GetFiles(site.At("content"), "*not-yet*.md", SearchOption.AllDirectories))), StringComparison.Ordinal);
        Assert.True(File.Exists(site.At("public/2023/lock.html")));
        var page = site.Read(Assert.Single(Directory.GetDirectories(site.At("public/en/2023"), "*lock*")) + "/index.html");
        Assert.Contains("<img src=\"/images/lock.png\" width=\"1\" height=\"1\"", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"at-end\">12 m</td>", page, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(site.At("public/en/2023"), "*not-yet*"));
        Assert.Equal(0, site.Run("check", "-q").ExitCode);
    }

    [Fact]
    public void An_archive_of_Jekyll_keeps_the_day_of_a_name_its_drafts_and_its_pictures()
    {
        using var site = Site()
            .Write("seeds/_posts/2022-03-04-ferry-runs-again.md", """
                ---
                layout: post
                title: The ferry runs again
                tags: [ferries]
                redirect_from: /ferry/
                ---

                The ferry between Ohlsted and the east bank runs again since Friday, the company said.

                ![The ferry](/assets/ferry.png)

                See [the timetable](/assets/times.pdf).
                """)
            .Write("seeds/_drafts/toll.md", "---\ntitle: A toll\n---\n\nThere may be a toll on the bridge from next year on, some in the council say.\n")
            .Write("static/assets/ferry.png", Picture)
            .Write("static/assets/times.pdf", "%PDF-1.4\n");

        var import = site.Run("import", "--as-of", "2024-01-01");
        var build = site.Run("build", "--as-of", "2024-01-01");

        Assert.True(build.ExitCode == 0, import.Error + build.Error);
        var article = site.Read(Assert.Single(Directory.GetFiles(site.At("content"), "*ferry*.md", SearchOption.AllDirectories)));
        Assert.Contains("date: 2022-03-04", article, StringComparison.Ordinal);
        Assert.Contains("topics:\n  - ferries\n", article, StringComparison.Ordinal);
        Assert.Contains("draft: true\n", site.Read(Assert.Single(Directory.GetFiles(site.At("content"), "*toll*.md", SearchOption.AllDirectories))), StringComparison.Ordinal);
        Assert.True(File.Exists(site.At("public/ferry/index.html")));
        var page = site.Read(Assert.Single(Directory.GetDirectories(site.At("public/en/2022"), "*ferry*")) + "/index.html");
        Assert.Contains("<img src=\"/assets/ferry.png\"", page, StringComparison.Ordinal);
        Assert.Contains("/assets/times.pdf\">the timetable</a>", page, StringComparison.Ordinal);
    }

    private static TestSite Site() => new TestSite().Write("site.yml", "title: River\nbaseUrl: https://flussredaktion.net/\ndefaultLanguage: en\n");
}
