using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Serving;

/// <summary>The page of questions to the curator, with what speaks for each answer.</summary>
/// <param name="token">Is in every form, so that no other site's page can answer.</param>
/// <param name="build">What the site was last built as.</param>
internal sealed class ReviewPage(string token, string build)
{
    public const string Path = "/-/review";

    /// <summary>Allows the page its own style, script and forms, and no page to frame it.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    /// <param name="queue">What waits.</param>
    /// <param name="problems">Why an answer was not taken; none otherwise.</param>
    public string Write(ImmutableArray<ReviewItem> queue, IEnumerable<string> problems)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Questions for you</title>\n")
            .Append("<link rel=\"stylesheet\" href=\"/-/serve.css\">\n</head>\n<body class=\"page\">\n<main class=\"review\">\n")
            .Append("<p><a href=\"/\">To the site</a></p>\n<h1>Questions for you</h1>\n");
        foreach (var problem in problems)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"failed\" role=\"alert\">{Encode(problem)}</p>\n");
        html.Append(queue.IsEmpty
            ? "<p>Nothing waits for you.</p>\n"
            : $"<p>{queue.Length} to decide, the most doubtful first. Answers are written to content/decisions.yml.</p>\n<ol>\n");
        foreach (var item in queue)
            Append(html, item);
        html.Append(queue.IsEmpty ? "" : "</ol>\n");
        return html.Append("</main>\n").Append(LiveScript.Tag(build)).Append("</body>\n</html>\n").ToString();
    }

    private void Append(StringBuilder html, ReviewItem item)
    {
        html.Append(CultureInfo.InvariantCulture, $"<li id=\"q-{item.Id}\">\n<p class=\"place\">{Encode(item.Path)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"<p class=\"question\" dir=\"auto\">{Encode(item.Question)}</p>\n<ul>\n");
        foreach (var reason in item.Reasons)
            html.Append(CultureInfo.InvariantCulture, $"<li dir=\"auto\">{Encode(reason)}</li>\n");
        html.Append(CultureInfo.InvariantCulture, $"</ul>\n<form method=\"post\" action=\"{Path}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<input type=\"hidden\" name=\"token\" value=\"{token}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<input type=\"hidden\" name=\"id\" value=\"{item.Id}\">\n")
            .Append("<button name=\"answer\" value=\"accept\">Accept</button>\n");
        html.Append(ReviewDesk.CanReject(item)
            ? "<button name=\"answer\" value=\"reject\">Reject</button>\n"
            : "<span>To change it, edit the file.</span>\n");
        html.Append("</form>\n</li>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
