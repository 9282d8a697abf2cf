using System.Net;
using System.Text;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Fetching;
using Briefings.Files;
using Briefings.Tests.Importing;
using Briefings.Workflows.Import;
using Xunit;

namespace Briefings.Tests.Fetching;

public class FetchTests
{
    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("93.184.215.14", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:2800:21f:cb07::1", true)]
    public void Addresses_of_the_machine_and_its_neighbours_are_not_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public void A_page_is_saved_with_its_address_and_read_as_a_seed()
    {
        using var site = new LoopbackSite(head => head.StartsWith("GET /old", StringComparison.Ordinal) ? LoopbackSite.Moved("/2025/pier.html")
            : LoopbackSite.Ok("text/html; charset=utf-8", $"<!DOCTYPE html><html lang=\"en\"><body><article><h1>Pier to be rebuilt</h1><p>{Seeds.Paragraph}</p><p>{Seeds.SecondParagraph}</p></article></body></html>"));
        using var fetcher = new Fetcher(IPAddress.IsLoopback);

        var seed = PageSeed.Of(fetcher.Fetch(new Uri(site.Address, "old")))!.Value;

        Assert.Equal("seeds/127-0-0-1-2025-pier.html", seed.Path);
        var article = Seeds.Run(seed.Bytes.ToArray(), seed.Path).Articles.Single().Article;
        Assert.Equal(("Pier to be rebuilt", new Uri(site.Address, "2025/pier.html").AbsoluteUri), (article.Title, article.OriginalUrl));
    }

    [Fact]
    public void No_private_address_is_asked_whatever_leads_there()
    {
        var asked = 0;
        using var inner = new LoopbackSite(_ =>
        {
            asked++;
            return LoopbackSite.Ok("text/plain", "secret");
        });
        using var fetcher = new Fetcher(PublicAddress.Is);

        Assert.Contains("not an address of the public network", fetcher.Fetch(inner.Address).Problem, StringComparison.Ordinal);
        Assert.Contains("not an address of the public network", fetcher.Fetch(new Uri($"http://localhost:{inner.Address.Port}/")).Problem, StringComparison.Ordinal);
        Assert.Equal(0, asked);
    }

    [Fact]
    public void Redirects_end()
    {
        using var site = new LoopbackSite(_ => LoopbackSite.Moved("/again"));
        using var fetcher = new Fetcher(IPAddress.IsLoopback);

        Assert.Equal("it leads on more than 5 times", fetcher.Fetch(site.Address).Problem);
    }

    [Fact]
    public void A_watched_feed_gives_each_item_once_and_is_asked_only_for_what_changed()
    {
        var heads = new List<string>();
        var items = "<item><guid>1</guid><title>Pier to be rebuilt</title><pubDate>Thu, 03 Apr 2025 10:00:00 +0200</pubDate><description>" + Seeds.Paragraph + "</description></item>";
        using var site = new LoopbackSite(head =>
        {
            heads.Add(head);
            return head.Contains("If-None-Match: \"one\"", StringComparison.OrdinalIgnoreCase) ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
                : LoopbackSite.Ok("application/rss+xml", $"<rss version=\"2.0\"><channel><title>Harbour Post</title><language>en</language>{items}</channel></rss>", heads.Count == 1 ? "ETag: \"one\"\r\n" : "");
        });
        var files = new MemorySiteFiles();
        var diagnostics = new DiagnosticBag();
        using var fetcher = new Fetcher(IPAddress.IsLoopback);
        FetchAll();
        var first = files.List("seeds").Single().Path;
        var article = Seeds.Run(files.Read(first), first).Articles.Single().Article;

        Assert.Equal(("Pier to be rebuilt", "2025-04-03T10:00+02:00", "Harbour Post", true), (article.Title, article.Date.ToString(), article.Source, article.Draft));
        FetchAll();
        Assert.Equal(2, heads.Count);
        Assert.Single(files.List("seeds"));
        // The feed changed: what came before does not come again, also where its file is gone.
        files.Write(WatchFile, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files.Read(WatchFile)).Replace("\"one\"", "\"none\"", StringComparison.Ordinal)));
        items += "<item><guid>2</guid><title>Lighthouse lit again</title><description>" + Seeds.SecondParagraph + "</description></item>";
        FetchAll();
        Assert.Equal(2, files.List("seeds").Length);
        Assert.Empty(diagnostics.ToSorted());

        void FetchAll() => new FeedWatch(files, fetcher, diagnostics).Fetch([Watched(site.Address)]);
    }

    [Fact]
    public void A_feed_that_does_not_answer_is_a_finding_and_the_others_are_read()
    {
        using var site = new LoopbackSite(head => head.StartsWith("GET /gone", StringComparison.Ordinal) ? "HTTP/1.1 500 Broken\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            : LoopbackSite.Ok("application/feed+json", $$"""{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":"1","title":"Pier","content_text":"{{Seeds.Paragraph}}"}]}"""));
        var files = new MemorySiteFiles();
        var diagnostics = new DiagnosticBag();
        using var fetcher = new Fetcher(IPAddress.IsLoopback);

        var written = new FeedWatch(files, fetcher, diagnostics).Fetch([Watched(new Uri(site.Address, "gone"), 3), Watched(site.Address)]);

        Assert.Single(written);
        var finding = Assert.Single(diagnostics.ToSorted());
        Assert.Contains("the server answered 500", finding.Message, StringComparison.Ordinal);
        Assert.Equal("site.yml:3:5", finding.Place.ToString());
    }

    private static WatchedFeed Watched(Uri address, int line = 1) => new(address, SourceSpan.At("site.yml", line, 5));

    private const string WatchFile = FeedWatch.FileName;
}
