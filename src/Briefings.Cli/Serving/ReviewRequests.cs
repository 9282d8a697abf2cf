using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Briefings.Workflows.Review;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Serving;

/// <summary>Shows the page of questions and takes its answers, from that page alone.</summary>
internal sealed class ReviewRequests(SiteContext site, LiveFeed feed, WaitingQuestions questions)
{
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private int _done;

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

        if (form["answer"].ToString() is not ("accept" or "reject" or "set" or "undo"))
        {
            await RefuseAsync(http, "The answer must be 'accept', 'reject', 'set' or 'undo'.");
            return;
        }

        var (problems, next) = Take(form);
        if (!problems.IsEmpty)
            await ShowAsync(http, StatusCodes.Status409Conflict, problems);
        else
            SeeOther(http.Response, next);
    }

    // Returns why the answer was not taken, and which question comes next.
    private (ImmutableArray<string> Problems, string? Next) Take(IFormCollection form)
    {
        var diagnostics = new DiagnosticBag();
        string? next = null;
        lock (_writing)
        {
            var (queue, found) = questions.Find();
            if (Errors(found) is { IsEmpty: false } errors)
                return (errors, null);
            var desk = new ReviewDesk(site.Files, diagnostics);
            var id = form["id"].ToString();
            switch (form["answer"].ToString())
            {
                case "undo":
                    _done = Math.Max(0, _done - (desk.Undo() ?? 0));
                    next = AskedAgain(queue);
                    break;
                case "set":
                    next = id;
                    _done += Set(desk, queue, form, id) ? 1 : 0;
                    break;
                default:
                    next = NextOf(queue, id);
                    _done += desk.Decide(queue, IdsOf(queue, form, id), form["answer"] == "accept").Length;
                    break;
            }

            questions.Forget();
        }

        return (Errors(diagnostics.ToSorted()), next);
    }

    // What was answered a moment ago is in view again, to be answered in another way.
    private string? AskedAgain(ImmutableArray<ReviewItem> before)
    {
        var known = before.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        questions.Forget();
        return questions.Find().Queue.FirstOrDefault(item => !known.Contains(item.Id))?.Id;
    }

    // The value that was asked for is its answer; another field of the text is an edit.
    private static bool Set(ReviewDesk desk, ImmutableArray<ReviewItem> queue, IFormCollection form, string id)
    {
        var (path, field, value) = (form["path"].ToString(), form["field"].ToString(), form["value"].ToString().Trim());
        var asked = queue.FirstOrDefault(item => item.Field is not null && item.Path == path && item.Subject == field && (item.Id == id || item.GroupKey.Length > 0));
        if (asked is not null && value.Length > 0)
            return desk.Set(queue, asked.Id, value) is not null;
        desk.Edit(path, field, value);
        return false;
    }

    private static IEnumerable<string> IdsOf(ImmutableArray<ReviewItem> queue, IFormCollection form, string id) =>
        form["all"] == "yes" && queue.FirstOrDefault(item => item.Id == id) is { } asked
            ? queue.Where(item => item.GroupKey == asked.GroupKey).Select(item => item.Id)
            : form["id"].OfType<string>();

    private static string? NextOf(ImmutableArray<ReviewItem> queue, string id)
    {
        var groups = ReviewGroup.Of(queue);
        var at = groups.IndexOf(groups.FirstOrDefault(group => group.Items.Any(item => item.Id == id))!);
        return at >= 0 && at + 1 < groups.Length ? groups[at + 1].First.Id : null;
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

    private Task ShowAsync(HttpContext http, int status, ImmutableArray<string> problems)
    {
        var (queue, found) = questions.Find();
        var page = new ReviewPage(_token, feed.State.Build, site.Files)
        {
            Words = DeskWords.Of(site.Files, http.Request.Headers.AcceptLanguage.ToString()),
            Asked = http.Request.Query["q"],
            Done = _done,
        };
        var html = page.Write(queue, problems.IsEmpty ? Errors(found) : problems);
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

    private static void SeeOther(HttpResponse response, string? next)
    {
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = ReviewPage.Path + (next is null ? "" : "?q=" + next);
    }
}
