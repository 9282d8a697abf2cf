using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Briefings.Cli.Serving;

/// <summary>Answers requests: with the site's pages, and below <c>/-/</c> with what serving adds to them.</summary>
internal sealed class SiteRequests(LiveSite site, LiveFeed feed, ReviewRequests review)
{
    /// <summary>The path that the site is served at, as in <c>/archive/</c>.</summary>
    public string Base { get; init; } = "/";

    private const string EventsPath = "/-/events";

    private static ReadOnlySpan<byte> EarlyPage =>
        "<!doctype html>\n<title>Not built yet</title>\n<p>The site is not built yet.</p>\n"u8;

    private static ReadOnlySpan<byte> FailedPage =>
        "<!doctype html>\n<title>A mistake</title>\n<p>A mistake keeps this page from being made.</p>\n"u8;

    public Task AnswerAsync(HttpContext http, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.XFrameOptions = "DENY";
        http.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        http.Response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";

        // Another site's name may be made to lead here (DNS rebinding); its pages must not read drafts.
        if (http.Request.Host.Host is not ("localhost" or "127.0.0.1"))
            return RefuseAsync(http, StatusCodes.Status421MisdirectedRequest, "This server answers to 'localhost' and '127.0.0.1' only.");

        // Nor may a page of another site show them, load them, or make this machine work.
        if (http.Request.Headers["Sec-Fetch-Site"] == "cross-site")
            return RefuseAsync(http, StatusCodes.Status403Forbidden, "This server answers no page of another site; enter the address yourself.");

        var path = http.Request.Path.Value ?? "/";
        if (path == ReviewPage.Path && IsOneOf(http, "GET", "HEAD", "POST"))
            return review.AnswerAsync(http);
        if (!IsOneOf(http, "GET", "HEAD"))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            return RefuseAsync(http, StatusCodes.Status405MethodNotAllowed, "Pages can be read only.");
        }

        if (path == EventsPath)
            return SendEventsAsync(http, stop);
        return OwnFiles.Find(path) is { } own ? SendAsync(http, new SiteAnswer(path, own)) : SendSiteAsync(http, path);
    }

    private Task SendSiteAsync(HttpContext http, string path)
    {
        if (Base.Length > 1)
        {
            if (path == "/" || path + "/" == Base)
            {
                http.Response.Redirect(Base);
                return Task.CompletedTask;
            }

            // What is not below it is not the site's: the page that says so is in the language of the site.
            path = path.StartsWith(Base, StringComparison.Ordinal) ? path[(Base.Length - 1)..] : "/-";
        }

        // Read before the page: it is then at worst taken for older than it is, and loaded once more.
        var build = feed.State.Build;
        var found = path.StartsWith('/') ? site.Find(path) : null;
        if (found == SiteAnswer.MovedBelow)
        {
            http.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            http.Response.Headers.Location = http.Request.Path.ToUriComponent() + "/" + http.Request.QueryString;
            return Task.CompletedTask;
        }

        if (found == SiteAnswer.Failed)
            return SendPageAsync(http, StatusCodes.Status500InternalServerError, FailedPage, build);
        if (found is not null)
            return SendAsync(http, found.IsHtml ? found with { Bytes = LiveScript.AddTo(found.Bytes, build) } : found);
        return site.NotFound(path) is { } absent
            ? SendPageAsync(http, StatusCodes.Status404NotFound, absent.Bytes, build)
            : SendPageAsync(http, StatusCodes.Status503ServiceUnavailable, EarlyPage, build);
    }

    private static Task SendPageAsync(HttpContext http, int status, ReadOnlySpan<byte> html, string build)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentTypes.Html;
        var bytes = LiveScript.AddTo(html, build);
        http.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    // The framework answers what is asked of ranges and of what the browser has already.
    private static Task SendAsync(HttpContext http, SiteAnswer answer)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(answer.Bytes).AsSpan(0, 12))}\"");
        return TypedResults.Bytes(answer.Bytes, answer.ContentType, enableRangeProcessing: true, entityTag: tag).ExecuteAsync(http);
    }

    private async Task SendEventsAsync(HttpContext http, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, http.RequestAborted);
        http.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(http.Request.Method))
            return;
        try
        {
            await foreach (var state in feed.ReadAsync(end.Token))
            {
                await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"data: {state.ToJson()}\n\n"), end.Token);
                await http.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the server ends: no fault of either.
        }
    }

    private static Task RefuseAsync(HttpContext http, int status, string why)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentTypes.Text;
        return http.Response.WriteAsync(why + "\n", http.RequestAborted);
    }

    private static bool IsOneOf(HttpContext http, params ReadOnlySpan<string> methods) => methods.Contains(http.Request.Method);
}
