using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class HubTests
{
    [Fact]
    public void A_hub_is_notified_of_the_feeds_that_changed_once_they_are_out()
    {
        using var hub = new LoopbackHub();
        using var site = Site(hub.Url);

        var plan = site.Run("publish");
        var untold = hub.Told.Count;
        var first = site.Run("publish", "--apply");
        var second = site.Page("a", "only a page").Run("publish", "--apply");
        var third = site.Feed("urn:1", "A, now with news").Run("publish", "--apply");

        Assert.Equal((0, 0, 0, 0), (plan.ExitCode, first.ExitCode, second.ExitCode, third.ExitCode));
        Assert.Equal(0, untold);
        Assert.Contains("The hub was notified of 1 changed feed\n", first.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hub", second.Error, StringComparison.Ordinal);
        const string Feed = "https%3A%2F%2Fex.org%2Ffeed.xml";
        Assert.Equal(Enumerable.Repeat($"hub.mode=publish&hub.url={Feed}&hub.topic={Feed}", 2), hub.Told);
    }

    [Fact]
    public void A_hub_that_refuses_is_a_warning_and_the_site_is_out()
    {
        using var hub = new LoopbackHub(status: 503);
        using var site = Site(hub.Url);

        var run = site.Run("publish", "--apply");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"site.yml:4:14: warning BR0917: The site is out, but the hub '{hub.Url}' could not be notified of", run.Error, StringComparison.Ordinal);
        Assert.Contains("it answered 503", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(site.At("www/feed.xml")));
    }

    [Fact]
    public void A_hub_that_refused_is_notified_by_the_next_run_though_nothing_changed_since()
    {
        using var hub = new LoopbackHub(status: 503);
        using var site = Site(hub.Url);
        site.Run("publish", "--apply");

        hub.Status = 202;
        var plan = site.Run("publish");
        var second = site.Run("publish", "--apply");
        var third = site.Run("publish", "--apply");

        Assert.Equal(2, hub.Told.Count);
        Assert.DoesNotContain("hub", plan.Error + third.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing changed", second.Error, StringComparison.Ordinal);
        Assert.Contains("The hub was notified of 1 changed feed\n", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_ends_between_publishing_and_telling_leaves_its_word_to_the_next()
    {
        using var hub = new LoopbackHub();
        using var site = Site(hub.Url);
        Directory.CreateDirectory(site.At("urls.lock"));

        var cut = site.Run("publish", "--apply");
        var untold = hub.Told.Count;
        Directory.Delete(site.At("urls.lock"));
        var next = site.Run("publish", "--apply");

        Assert.Equal((1, 0), (cut.ExitCode, next.ExitCode));
        Assert.True(File.Exists(site.At("www/feed.xml")));
        Assert.Equal((0, 1), (untold, hub.Told.Count));
    }

    [Fact]
    public void A_hub_that_says_nothing_does_not_hold_the_publication_up()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var site = Site($"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/");

        var run = site.Run("publish", "--apply");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("it gave no answer in time", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(site.At("www/feed.xml")));
    }

    private static TestSite Site(string hub)
    {
        var site = PublishedSite.With("{web: {to: folder, path: www}}").Feed("urn:1");
        return site.Write("site.yml", site.Read("site.yml") + $"feeds: {{hub: \"{hub}\"}}\n");
    }
}
