using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public partial class ReviewPageTests
{
    [Fact]
    public async Task An_answer_is_taken_from_the_page_alone_and_written_down()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article);
        using var run = await ServeRun.StartAsync(site);
        using var events = await run.ListenAsync();
        Assert.Equal(1, (await events.NextAsync()).GetProperty("waiting").GetInt32());
        var page = await run.Http.GetStringAsync("/-/review");
        var (id, token) = (Id().Match(page).Groups[1].Value, Token().Match(page).Groups[1].Value);
        Assert.Contains("title: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"reject\"", page, StringComparison.Ordinal);
        var origin = run.Address.GetLeftPart(UriPartial.Authority);

        Assert.Equal(HttpStatusCode.Forbidden, await Answer(run, null, id, token, "accept"));
        Assert.Equal(HttpStatusCode.Forbidden, await Answer(run, "http://evil.example", id, token, "accept"));
        Assert.Equal(HttpStatusCode.Forbidden, await Answer(run, "null", id, token, "accept"));
        Assert.Equal(HttpStatusCode.Forbidden, await Answer(run, origin, id, "0123", "accept"));
        Assert.Equal(HttpStatusCode.Forbidden, await Answer(run, origin, id, token, "perhaps"));
        Assert.Equal(HttpStatusCode.Conflict, await Answer(run, origin, "00000000", token, "accept"));
        Assert.Equal(HttpStatusCode.Conflict, await Answer(run, origin, id, token, "reject"));
        Assert.False(File.Exists(site.At("content/decisions.yml")));

        Assert.Equal(HttpStatusCode.SeeOther, await Answer(run, origin, id, token, "accept"));
        Assert.Contains("accept: true", site.Read("content/decisions.yml"), StringComparison.Ordinal);
        await events.NextAsync(state => state.GetProperty("waiting").GetInt32() == 0);
        Assert.Contains("Nothing waits", await run.Http.GetStringAsync("/-/review"), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> Answer(ServeRun run, string? origin, string id, string token, string answer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/-/review")
        {
            Content = new FormUrlEncodedContent([new("id", id), new("token", token), new("answer", answer)]),
        };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var response = await run.Http.SendAsync(request);
        return response.StatusCode;
    }

    [GeneratedRegex("name=\"id\" value=\"([0-9a-f]{8})\"")]
    private static partial Regex Id();

    [GeneratedRegex("name=\"token\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex Token();
}
