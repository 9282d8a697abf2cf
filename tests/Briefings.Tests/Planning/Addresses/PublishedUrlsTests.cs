using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Xunit;

namespace Briefings.Tests.Planning.Addresses;

public class PublishedUrlsTests
{
    [Fact]
    public void What_is_written_reads_the_same()
    {
        var urls = PublishedUrls.Of(["", "en/a b/", "feed.xml"], [new("urn:1 /x", "en/a%20b/")]);
        var diagnostics = new DiagnosticBag();

        var read = PublishedUrls.Read(new MemorySiteFiles { [PublishedUrls.FileName] = urls.ToText() }, diagnostics);

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(urls.ToText(), read.ToText());
        Assert.Equal("en/a%20b/", read.Ids["urn:1 /x"]);
    }

    [Fact]
    public void What_was_right_below_a_folder_is_found()
    {
        var urls = PublishedUrls.Of(["a/", "a/b/", "a/b/de/", "a/b/de/x/", "a/b/feed.xml", "a/b/zh-hant/", "a/b-c/de/", "z/"], []);

        Assert.Equal(["a/b/de/", "a/b/zh-hant/"], urls.Below("a/b/"));
        Assert.Empty(urls.Below("a/c/"));
    }

    [Fact]
    public void A_line_that_is_none_is_reported()
    {
        var diagnostics = new DiagnosticBag();

        PublishedUrls.Read(new MemorySiteFiles { [PublishedUrls.FileName] = "url /\n<<<<<<< ours\n" }, diagnostics);

        Assert.Equal("urls.lock:2:1", Assert.Single(diagnostics.ToSorted()).Place.ToString());
    }

    [Fact]
    public void An_article_that_left_the_feed_keeps_its_id_and_one_that_moved_keeps_it_too()
    {
        var before = PublishedUrls.Of(["a/", "b/"], [new("1", "a/"), new("2", "b/")]);

        var now = PublishedUrls.Of(["a/", "c/"], [new("2", "c/")]);

        Assert.Empty(before.ChangedIn(now));
        Assert.Equal(["/b/"], before.GoneFrom(now));
        Assert.Equal("c/", before.Then(now).Ids["2"]);
        Assert.Equal("a/", before.Then(now).Ids["1"]);
        Assert.Equal([("/a/", "1")], before.Then(now).ChangedIn(PublishedUrls.Of([], [new("9", "a/")])));
    }
}
