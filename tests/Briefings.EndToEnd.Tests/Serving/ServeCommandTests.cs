using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class ServeCommandTests
{
    [Fact]
    public async Task Ctrl_C_ends_it_with_pages_open_and_nothing_left_behind()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article);
        using var run = await ServeRun.StartAsync(site);
        using var events = await run.ListenAsync();
        await events.NextAsync();

        var exitCode = await run.InterruptAsync();

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("error", await run.Error, StringComparison.Ordinal);
        Assert.Equal(["content", "site.yml"], Directory.GetFileSystemEntries(site.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_browser_is_opened_when_asked_for()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var site = new TestSite().Program("bin/xdg-open", "echo \"$1\" > part && mv part opened");

        using var run = await ServeRun.StartAsync(site, site.At("bin"), "--open");

        for (var start = Stopwatch.GetTimestamp(); !File.Exists(site.At("opened"));)
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience.Limit, "No browser was opened");
            await Task.Delay(20);
        }

        await run.InterruptAsync();
        Assert.Equal(run.Address.AbsoluteUri + "\n", site.Read("opened"));
    }

    [Fact]
    public void A_port_that_is_taken_is_named()
    {
        using var site = new TestSite();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var run = site.Run("serve", "--port", port);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains($"error BR0951: Port {port} is in use; name another with --port", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_site_or_a_port_that_can_be_nothing_is_served()
    {
        using var folder = new TestSite();
        Assert.Equal(2, folder.Run("serve", "--port", "70000").ExitCode);
        File.Delete(folder.At("site.yml"));

        var run = folder.Run("serve");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0306", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At(".briefings")));
    }
}
