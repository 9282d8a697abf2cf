using System.Globalization;
using System.Net;
using Briefings.Cli.Serving;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

/// <summary>What pages of other sites may try with the server of drafts.</summary>
public class ServedSafetyTests
{
    private static readonly string[] s_kinds = ["/en/", "/en/absent/", "/en", "/assets/style.css", "/en/feed.xml", "/-/review", "/-/serve.js", "/-/absent"];

    [Fact]
    public void Of_addresses_without_end_a_bounded_number_is_kept()
    {
        var site = new ServedSite([new RobotsPage(SitePath.File("robots.txt"))], _ => [1]);

        for (var i = 0; i < 20_000; i++)
            Assert.Null(site.Make(i.ToString(CultureInfo.InvariantCulture)));
        Assert.Null(site.Make(new string('a', 100_000)));

        Assert.InRange(site.Asked.Count, 1, 500);
        Assert.All(site.Asked, file => Assert.InRange(file.Length, 1, 300));
        Assert.Equal([1], site.Make("robots.txt"));
    }

    [Fact]
    public async Task Another_sites_pages_can_neither_read_frame_load_nor_post()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article);
        using var run = await ServeRun.StartAsync(site);

        foreach (var path in s_kinds)
        {
            using var answer = await run.Http.GetAsync(path);
            Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
            Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
            Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
            Assert.Empty(Header(answer, "Access-Control-Allow-Origin"));
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head, HttpMethod.Post])
                Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(run, method, path, "cross-site"));
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(run, HttpMethod.Get, "/en/", "same-origin"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(run, HttpMethod.Get, "/en/", "none"));
    }

    [Theory]
    [InlineData(1_025, 1)]
    [InlineData(5_000, 4)]
    [InlineData(3, 60_000)]
    [InlineData(3, 200_000)]
    public async Task A_form_that_is_too_large_is_refused_and_the_server_goes_on(int keys, int length)
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article);
        using var run = await ServeRun.StartAsync(site);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/-/review");
        request.Headers.Add("Origin", run.Address.GetLeftPart(UriPartial.Authority));
        request.Content = new StringContent(string.Join('&', Enumerable.Range(0, keys).Select(i => $"{new string('k', length)}{i}=v")));
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");

        Assert.InRange(await SendAsync(run, request), 400, 499);
        using var page = await run.Http.GetAsync("/-/review");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    // A server that stops reading may close the connection before all was sent.
    private static async Task<int> SendAsync(ServeRun run, HttpRequestMessage request)
    {
        try
        {
            using var answer = await run.Http.SendAsync(request);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 413;
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(ServeRun run, HttpMethod method, string path, string from)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Sec-Fetch-Site", from);
        using var answer = await run.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
