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
        Assert.Contains("Title: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"reject\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<kbd>r</kbd>", page, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("de", "", "<html lang=\"de\" dir=\"ltr\">", "<h1>Fragen an Sie</h1>", "Titel: Ferries run at night", ">Annehmen</button>", "es gilt von nun an und wird nicht wieder gefragt")]
    [InlineData("he", "", "<html lang=\"he\" dir=\"rtl\">", "<h1>שאלות אליך</h1>", "כותרת: Ferries run at night", ">קבלה</button>", "מעתה זה נקבע ולא יישאל שוב")]
    [InlineData("de", "fr-FR, en-US;q=0.8, de;q=0.5", "<html lang=\"en\" dir=\"ltr\">", "<h1>Questions for you</h1>", "Title: Ferries run at night", ">Accept</button>", "it is stated from now on, and not asked again")]
    public async Task The_page_speaks_the_language_of_the_site_and_of_its_reader_where_the_site_has_texts_in_it(
        string own, string accepted, params string[] expected)
    {
        using var site = new TestSite().Write("site.yml", $"title: Test\nbaseUrl: https://news.example.org/\ndefaultLanguage: {own}\n").Write(OpenQuestion.File, OpenQuestion.Article);
        using var run = await ServeRun.StartAsync(site);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/-/review");
        if (accepted.Length > 0)
            request.Headers.Add("Accept-Language", accepted);

        using var response = await run.Http.SendAsync(request);
        var page = await response.Content.ReadAsStringAsync();

        Assert.All(expected, part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Questions_that_one_answer_settles_are_named_and_answered_together()
    {
        using var site = new TestSite();
        foreach (var name in new[] { "pier", "boat" })
        {
            site.Write($"content/briefings/2025/{name}.en.md", OpenQuestion.Article.Replace("urn:x:ferries", $"urn:x:{name}", StringComparison.Ordinal)
                .Replace("Ferries run", "Boats run", StringComparison.Ordinal).Replace("Text", $"Text of {name}", StringComparison.Ordinal));
        }

        using var run = await ServeRun.StartAsync(site);
        var page = await run.Http.GetStringAsync("/-/review");
        Assert.Equal(2, Part().Count(page));
        Assert.Equal(2, page.Split("<div class=\"body\"").Length - 1);

        using var request = new HttpRequestMessage(HttpMethod.Post, "/-/review")
        {
            Content = new FormUrlEncodedContent([new("id", Id().Match(page).Groups[1].Value), new("token", Token().Match(page).Groups[1].Value), new("answer", "accept"), new("all", "yes")]),
        };
        request.Headers.Add("Origin", run.Address.GetLeftPart(UriPartial.Authority));
        using var response = await run.Http.SendAsync(request);

        Assert.Equal(2, site.Read("content/decisions.yml").Split("accept: true").Length - 1);
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

    [GeneratedRegex("<li dir=\"auto\">Boats run at night</li>")]
    private static partial Regex Part();

    [GeneratedRegex("name=\"token\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex Token();
}
