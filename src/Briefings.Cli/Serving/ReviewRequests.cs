using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefings.Cli.Commands;
using Briefings.Diagnostics;
using Briefings.Workflows.Review;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Serving;

/// <summary>Shows the page of questions and takes its answers, from that page alone.</summary>
internal sealed class ReviewRequests(SiteContext site, LiveFeed feed, WaitingQuestions questions)
{
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    // Two answers at once would each write the file without the other.
    private readonly Lock _writing = new();

    public Task AnswerAsync(HttpContext http)
    {
        if (HttpMethods.IsPost(http.Request.Method))
            return TakeAsync(http);
        return ShowAsync(http, StatusCodes.Status200OK, []);
    }

    private async Task TakeAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || !IsSameOrigin(http.Request))
        {
            await RefuseAsync(http, "An answer comes from the page of questions itself.");
            return;
        }

        if (await ReadFormAsync(http) is not { } form)
        {
            await RefuseAsync(http, "This is no form that the page of questions sends.");
            return;
        }

        if (!IsToken(form["token"].ToString()))
        {
            await RefuseAsync(http, "The page is from an earlier run of the server; go back and load it again.");
            return;
        }

        var answer = form["answer"].ToString();
        if (answer is not ("accept" or "reject"))
        {
            await RefuseAsync(http, "The answer must be 'accept' or 'reject'.");
            return;
        }

        var problems = Decide(form["id"].OfType<string>(), answer == "accept");
        if (!problems.IsEmpty)
            await ShowAsync(http, StatusCodes.Status409Conflict, problems);
        else
            SeeOther(http.Response);
    }

    // The framework throws at a form with more keys than it reads, or longer ones.
    private static async Task<IFormCollection?> ReadFormAsync(HttpContext http)
    {
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    // Returns why the answer was not taken.
    private ImmutableArray<string> Decide(IEnumerable<string> ids, bool isAccepted)
    {
        var diagnostics = new DiagnosticBag();
        lock (_writing)
        {
            var (queue, found) = questions.Find();
            if (Errors(found) is { IsEmpty: false } errors)
                return errors;

            new ReviewDesk(site.Files, diagnostics).Decide(queue, ids, isAccepted);
            questions.Forget();
        }

        return Errors(diagnostics.ToSorted());
    }

    private Task ShowAsync(HttpContext http, int status, ImmutableArray<string> problems)
    {
        var (queue, found) = questions.Find();
        var html = new ReviewPage(_token, feed.State.Build).Write(queue, problems.IsEmpty ? Errors(found) : problems);
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentTypes.Html;
        http.Response.Headers.ContentSecurityPolicy = ReviewPage.Policy;
        return http.Response.WriteAsync(html, http.RequestAborted);
    }

    private static ImmutableArray<string> Errors(ImmutableArray<Diagnostic> found) =>
    [
        .. found.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Place}: {finding.Message}"),
    ];

    // Browsers name the origin of every form that is posted; what does not is no browser, or hides where it comes from.
    private static bool IsSameOrigin(HttpRequest request) =>
        string.Equals(request.Headers.Origin, $"http://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private bool IsToken(string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(_token));

    private static Task RefuseAsync(HttpContext http, string why)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = ContentTypes.Text;
        return http.Response.WriteAsync(why + "\n", http.RequestAborted);
    }

    private static void SeeOther(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = ReviewPage.Path;
    }
}
