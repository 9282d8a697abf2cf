using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>Small archives as other generators keep them, brought in by <c>import</c>.</summary>
public class MigratedSiteTests
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    // Larger than what counters and icons are.
    private static readonly byte[] LargePicture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAMgAAAB4AQAAAACf6YBGAAAAI0lEQVR42u3JMQEAAAwCIPtHMaUJlmDwkl5ijDHGGGOMeT4DuCLImm9yu08AAAAASUVORK5CYII=");

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

    [Fact]
    public void The_folder_of_a_site_of_Hugo_is_imported_as_it_is()
    {
        using var site = Site()
            .Write("old/hugo.toml", "baseURL = 'https://flussredaktion.net/'\n")
            .Write("old/layouts/_default/single.html", "<html><body><p>{{ .Content }}</p></body></html>\n")
            .Write("old/content/posts/lock/index.md", "+++\ntitle = 'The new lock opens'\ndate = 2023-04-05\n+++\n\nBoats pass the lock at Ohlsted, see [the ferry]({{< relref \"posts/ferry\" >}}).\n\n{{< figure src=\"lock.png\" alt=\"The lock\" caption=\"In April\" >}}\n")
            .Write("old/content/posts/lock/index.de.md", "+++\ntitle = 'Die neue Schleuse ist offen'\ndate = 2023-04-05\n+++\n\nBoote fahren durch die Schleuse in Ohlsted, sagte das Flussamt.\n")
            .Write("old/content/posts/ferry/index.md", "---\ntitle: The ferry runs again\ndate: 2022-03-04\n---\n\nThe ferry between Ohlsted and the east bank runs again since Friday, the company said.\n\n![The ferry](/images/ferry.png)\n")
            .Write("old/content/posts/later/index.md", "---\ntitle: Later\ndate: 2022-03-04\npublishDate: 2030-01-01\n---\n\nThe river office speaks of the year 2030 in that year, and not before it.\n")
            .Write("old/content/posts/lock/lock.png", LargePicture)
            .Write("old/static/images/ferry.png", LargePicture);

        var import = site.Run("import", "old", "--as-of", "2024-01-01");
        var build = site.Run("build", "--as-of", "2024-01-01");

        Assert.True(import.ExitCode == 0 && build.ExitCode == 0, import.Error + build.Error);
        Assert.DoesNotContain("layouts", import.Error, StringComparison.Ordinal);
        var lockPage = site.Read("public/en/2023/the-new-lock-opens/index.html");
        Assert.Contains("hreflang=\"de\" href=\"https://flussredaktion.net/de/2023/die-neue-schleuse-ist-offen/\"", lockPage, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://flussredaktion.net/en/2022/the-ferry-runs-again/\">the ferry</a>", lockPage, StringComparison.Ordinal);
        Assert.Matches("<img src=\"/media/lock-[0-9a-f.]+png\"[^>]* alt=\"The lock\" />\\s*<figcaption>In April</figcaption>", lockPage);
        Assert.Matches("<img src=\"/media/ferry-[0-9a-f.]+png\"", site.Read("public/en/2022/the-ferry-runs-again/index.html"));
        Assert.Contains("Held back until 2030-01-01", build.Out, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("check", "-q").ExitCode);
    }

    [Fact]
    public void The_folder_of_a_site_of_Jekyll_is_imported_as_it_is()
    {
        using var site = Site()
            .Write("old/_config.yml", "title: River\n")
            .Write("old/_layouts/default.html", "<html><body>{{ content }}</body></html>\n")
            .Write("old/README.md", "# How this site is made\n\nRun jekyll serve, and then open the address that it says.\n")
            .Write("old/_posts/2022-03-04-ferry.md", "---\nlayout: post\ntitle: The ferry runs again\ncategories: news ferries\nlang: en\nref: ferry\n---\n\nThe ferry between Ohlsted and the east bank runs again, see [the lock]({% post_url 2021-01-02-lock %}) and [the toll]({% link _drafts/toll.md %}).\n\n![The ferry]({{ '/assets/ferry.png' | relative_url }})\n")
            .Write("old/_posts/2022-03-04-faehre.md", "---\nlayout: post\ntitle: Die Fähre fährt wieder\nlang: de\nref: ferry\n---\n\nDie Fähre zwischen Ohlsted und dem Ostufer fährt wieder.\n")
            .Write("old/_posts/2021-01-02-lock.md", "---\nlayout: post\ntitle: The lock is closed\n---\n\nThe lock at Ohlsted is closed until May, the river office said on Saturday.\n")
            .Write("old/_drafts/toll.md", "---\ntitle: A toll\n---\n\nThere may be a toll on the bridge from next year on, some in the council say.\n")
            .Write("old/assets/ferry.png", LargePicture);

        var import = site.Run("import", "old", "--as-of", "2024-01-01");
        var build = site.Run("build", "--as-of", "2024-01-01");

        Assert.True(import.ExitCode == 0 && build.ExitCode == 0, import.Error + build.Error);
        Assert.DoesNotContain("BR0416", import.Error, StringComparison.Ordinal);
        var page = site.Read("public/en/2022/the-ferry-runs-again/index.html");
        Assert.Contains("hreflang=\"de\" href=\"https://flussredaktion.net/de/2022/die-fahre-fahrt-wieder/\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://flussredaktion.net/en/2021/the-lock-is-closed/\">the lock</a> and the toll.", page, StringComparison.Ordinal);
        Assert.Matches("<img src=\"/media/ferry-[0-9a-f.]+png\"", page);
        Assert.Contains("/en/topics/ferries/", page, StringComparison.Ordinal);
        Assert.Contains("draft: true\n", site.Read("content/briefings/undated/a-toll.en.md"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public/en/undated")));
    }

    [Fact]
    public void A_draft_stays_one_when_its_file_alone_is_imported()
    {
        using var site = Site().Write("old/_drafts/toll.md", "---\ntitle: A toll\n---\n\nThere may be a toll on the bridge from next year on, some in the council say.\n");

        var import = site.Run("import", "old/_drafts/toll.md", "--as-of", "2024-01-01");

        Assert.Contains("seeds/_drafts/toll.md", import.Out, StringComparison.Ordinal);
        Assert.Contains("draft: true\n", site.Read("content/briefings/undated/a-toll.en.md"), StringComparison.Ordinal);
    }

    private static TestSite Site() => new TestSite().Write("site.yml", "title: River\nbaseUrl: https://flussredaktion.net/\ndefaultLanguage: en\n");
}
