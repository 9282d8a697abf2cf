using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

public class DraftPageTests
{
    private static readonly (string, string)[] Files =
    [
        SampleArchive.Article("2024/a.en", "draft: true"),
        SampleArchive.Article("2024/b.en"),
        ("content/links.yml", "proposals:\n  - {kind: sameEvent, a: 'urn:test:2024/a.en', b: 'urn:test:2024/b.en'}\n"),
    ];

    [Fact]
    public void The_curator_sees_on_the_page_what_waits()
    {
        var site = RenderedSite.Of(SampleArchive.Files(Files), drafts: true);

        Assert.Contains("This briefing is a draft", site.Main("en/undated/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("Perhaps a report on the same event: <a href=\"/archive/en/undated/a/\"", site.Main("en/undated/b/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_see_nothing_of_it()
    {
        var site = RenderedSite.Of(SampleArchive.Files(Files));

        Assert.DoesNotContain("Waits for review", site.Main("en/undated/b/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Perhaps", site.Main("en/undated/b/index.html"), StringComparison.Ordinal);
    }
}
