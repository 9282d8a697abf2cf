using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class ServedPagesTests
{
    [Fact]
    public async Task Files_are_served_with_their_types_and_nothing_else_is()
    {
        // Without seeds: importing writes files, and the site would be rebuilt between one question and the next.
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article).Write("templates/assets/data.bin", "0123456789");
        using var run = await ServeRun.StartAsync(site);

        await A_page_has_the_script_and_a_type(run);
        await What_the_browser_has_is_not_sent_again(run);
        await A_range_is_sent_alone(run);
        await What_is_absent_is_answered_in_its_language(run);
        await A_folder_is_found_without_its_slash(run);
        await Pages_can_be_read_only(run);
        await Other_hosts_are_refused(run);
        await Nothing_outside_is_served(run);
        Assert.False(Directory.Exists(site.At("public")));
    }

    private static async Task A_page_has_the_script_and_a_type(ServeRun run)
    {
        using var page = await run.Http.GetAsync("/en/");
        using var style = await run.Http.GetAsync("/assets/style.css");
        using var sitemap = await run.Http.GetAsync("/sitemap.xml");

        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("Ferries run at night", html, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/-/serve.js?build=", html, StringComparison.Ordinal);
        Assert.Contains(run.Address.AbsoluteUri, html, StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Equal("text/css; charset=utf-8", style.Content.Headers.ContentType!.ToString());
        Assert.Equal("application/xml; charset=utf-8", sitemap.Content.Headers.ContentType!.ToString());
        using var feed = await run.Http.GetAsync("/en/feed.xml");
        Assert.Equal("application/rss+xml; charset=utf-8", feed.Content.Headers.ContentType!.ToString());
        Assert.DoesNotContain("serve.js", await sitemap.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task What_the_browser_has_is_not_sent_again(ServeRun run)
    {
        using var first = await run.Http.GetAsync("/en/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await run.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    private static async Task A_range_is_sent_alone(ServeRun run)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/data.bin");
        request.Headers.Range = new RangeHeaderValue(2, 4);

        using var part = await run.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal("234", await part.Content.ReadAsStringAsync());
        Assert.Equal("application/octet-stream", part.Content.Headers.ContentType!.ToString());
    }

    private static async Task What_is_absent_is_answered_in_its_language(ServeRun run)
    {
        using var absent = await run.Http.GetAsync("/en/absent/");

        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        Assert.Contains("<html lang=\"en\"", await absent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var folder = await run.Http.GetAsync("/assets/");
        Assert.Equal(HttpStatusCode.NotFound, folder.StatusCode);
    }

    private static async Task A_folder_is_found_without_its_slash(ServeRun run)
    {
        using var moved = await run.Http.GetAsync("/en?x=1");

        Assert.Equal(HttpStatusCode.PermanentRedirect, moved.StatusCode);
        Assert.Equal("/en/?x=1", moved.Headers.Location!.OriginalString);
    }

    private static async Task Pages_can_be_read_only(ServeRun run)
    {
        using var answer = await run.Http.PostAsync("/en/", new StringContent("x"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static async Task Other_hosts_are_refused(ServeRun run)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/-/review");
        request.Headers.Host = $"evil.example:{run.Address.Port}";

        using var answer = await run.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    // By hand, because a client would tidy these addresses up.
    private static async Task Nothing_outside_is_served(ServeRun run)
    {
        foreach (var path in (string[])["/../site.yml", "/%2e%2e/%2e%2e/site.yml", "/..%2f..%2fsite.yml", "/..%5c..%5csite.yml", "//etc/passwd", "/.briefings", "/-/secret"])
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(IPAddress.Loopback, run.Address.Port);
            await using var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
            var answer = await new StreamReader(stream).ReadToEndAsync().OrFail($"answer to {path}");

            Assert.Matches("^HTTP/1.1 40[04] ", answer);
            Assert.DoesNotContain("title: Test", answer, StringComparison.Ordinal);
        }
    }
}
