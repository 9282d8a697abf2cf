using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using Briefings.Checking;
using Briefings.Checking.External;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Check;
using Xunit;

namespace Briefings.Tests.Checking.External;

public class ExternalCheckTests
{
    [Fact]
    public async Task What_other_sites_answer_is_reported_as_warnings()
    {
        var (findings, _) = await CheckAsync(new MemorySiteFiles(), new OtherSite(), 11, "ok", "moved", "gone", "closed", "private/x", "flaky", "down", "short");

        Assert.Equal(
            ["BR0853 closed", "BR0854 down", "BR0852 gone", "BR0851 moved", "BR0853 private/x"],
            findings);
    }

    [Fact]
    public async Task Answers_that_last_are_remembered_for_some_days()
    {
        var files = new MemorySiteFiles();

        var first = await CheckAsync(files, new OtherSite(), 11, "ok", "gone", "down");
        var again = await CheckAsync(files, new OtherSite(), 12, "ok", "gone", "down");
        var later = await CheckAsync(files, new OtherSite(), 20, "ok", "gone", "down");

        Assert.Equal((3, 1, 3), (first.Asked, again.Asked, later.Asked));
        Assert.Equal(first.Findings, again.Findings);
    }

    [Fact]
    public async Task One_host_is_asked_one_question_at_a_time()
    {
        var other = new OtherSite();

        await CheckAsync(new MemorySiteFiles(), other, 11, [.. Enumerable.Range(0, 50).Select(i => $"ok?{i}")]);

        Assert.Equal(1, other.MostAtOnce);
        Assert.Equal(51, other.Requests.Count);
    }

    [Fact]
    public async Task A_host_that_is_down_is_not_asked_for_each_of_its_pages()
    {
        var other = new OtherSite();

        var (findings, _) = await CheckAsync(new MemorySiteFiles(), other, 11, [.. Enumerable.Range(1, 9).Select(i => $"down?{i}")]);

        Assert.Equal(Enumerable.Range(1, 9).Select(i => $"BR0854 down?{i}"), findings);
        Assert.Equal(1 + (3 * 2), other.Requests.Count);
    }

    [Fact]
    public async Task A_site_that_answers_in_strange_forms_ends_no_check()
    {
        var other = new OtherSite(charset: "none-such", location: "//");

        var (findings, _) = await CheckAsync(new MemorySiteFiles(), other, 11, "moved", "private/x");

        Assert.Equal(["BR0851 moved", "BR0853 private/x"], findings);
    }

    [Fact]
    public async Task Robots_without_end_are_read_to_where_they_must_be()
    {
        var other = new OtherSite(robots: "User-agent: *\nDisallow: /private/\n" + new string('#', 600_000) + "\nDisallow: /ok\n");

        var (findings, _) = await CheckAsync(new MemorySiteFiles(), other, 11, "ok", "private/x");

        Assert.Equal(["BR0853 private/x"], findings);
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Briefings\nDisallow:", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: briefings # us\nDisallow: /a", "/a", false)]
    [InlineData("<html>", "/a", true)]
    public void Robots_say_what_may_be_read(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotRules.Read(text).Allows(path));

    private static async Task<(string[] Findings, int Asked)> CheckAsync(
        MemorySiteFiles files, OtherSite other, int day, params string[] paths)
    {
        using var client = new HttpClient(other);
        var links = paths.ToImmutableSortedDictionary(
            path => "https://other.example/" + path, path => SourceSpan.File(path), StringComparer.Ordinal);
        var diagnostics = new DiagnosticBag();
        var check = new ExternalLinkCheck(files, new DateOnly(2025, 9, day), new ExternalChecker(client, TimeSpan.Zero));

        var asked = await check.CheckAsync(new CheckReport(1, 0, 0) { External = links }, diagnostics);

        Assert.False(diagnostics.HasErrors);
        return ([.. diagnostics.ToSorted().Select(found => $"{found.Code} {found.Place.Path}")], asked);
    }

    // A site in memory that answers by the path.
    private sealed class OtherSite(
        string robots = "User-agent: *\nDisallow: /private/\n", string? charset = null, string location = "/here") : HttpMessageHandler
    {
        private int _now;

        public ConcurrentQueue<string> Requests { get; } = new();

        public int MostAtOnce { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _now));
            await Task.Yield();
            var path = request.RequestUri!.AbsolutePath;
            var isFirst = !Requests.Contains(path);
            Requests.Enqueue(path);
            Interlocked.Decrement(ref _now);
            if (path == "/down" || (path == "/flaky" && isFirst))
                throw new HttpRequestException("No route");
            var response = new HttpResponseMessage(path switch
            {
                "/moved" => HttpStatusCode.MovedPermanently,
                "/gone" => HttpStatusCode.Gone,
                "/closed" => HttpStatusCode.Forbidden,
                "/short" when request.Method == HttpMethod.Head => HttpStatusCode.MethodNotAllowed,
                _ => HttpStatusCode.OK,
            });
            response.Content = new StringContent(path == "/robots.txt" ? robots : "");
            if (charset is not null)
                response.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain", charset);
            if (path == "/moved")
                response.Headers.TryAddWithoutValidation("Location", location);
            return response;
        }
    }
}
