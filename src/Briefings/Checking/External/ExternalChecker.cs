using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Briefings.Checking.External;

/// <summary>
/// Asks other sites whether what we link to is still there. It asks one question at a time of each host, with a pause
/// between two, reads robots.txt first, and takes a passing failure for one only when it fails twice.
/// </summary>
/// <param name="client">Follows no redirect, so that one can be reported.</param>
/// <param name="pause">Between two questions to one host.</param>
internal sealed class ExternalChecker(HttpClient client, TimeSpan pause)
{
    private const int MostHosts = 8;

    // A host that is down would keep its hundredth page waiting for an hour.
    private const int MostFailures = 3;

    // RFC 9309, section 2.5: what of it must be read; the rest may be without end.
    private const int MostRobots = 500 * 1024;

    /// <param name="urls">Absolute; what is no web address is unreachable.</param>
    public async Task<ImmutableSortedDictionary<string, ExternalAnswer>> CheckAsync(IEnumerable<string> urls)
    {
        var answers = new ConcurrentDictionary<string, ExternalAnswer>(StringComparer.Ordinal);
        var hosts = urls.GroupBy(url => Uri.TryCreate(url, UriKind.Absolute, out var absolute) ? absolute.GetLeftPart(UriPartial.Authority) : "");
        var options = new ParallelOptions { MaxDegreeOfParallelism = MostHosts };
        await Parallel.ForEachAsync(hosts, options, async (host, _) =>
        {
            var robots = host.Key.Length == 0 ? RobotRules.None : await RobotsAsync(host.Key).ConfigureAwait(false);
            var failures = 0;
            foreach (var url in host)
            {
                var answer = failures < MostFailures
                    ? await AskPolitelyAsync(url, robots).ConfigureAwait(false)
                    : new ExternalAnswer(ExternalVerdict.Unreachable, "its host gave none to others before");
                failures = answer.Verdict == ExternalVerdict.Unreachable ? failures + 1 : 0;
                answers[url] = answer;
            }
        }).ConfigureAwait(false);
        return answers.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private async Task<ExternalAnswer> AskPolitelyAsync(string url, RobotRules robots)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return new ExternalAnswer(ExternalVerdict.Unreachable, "it is not a web address");
        if (!robots.Allows(address.PathAndQuery))
            return new ExternalAnswer(ExternalVerdict.Blocked, "robots.txt");
        var answer = await AskAsync(address).ConfigureAwait(false);
        return answer.Verdict == ExternalVerdict.Unreachable ? await AskAsync(address).ConfigureAwait(false) : answer;
    }

    private async Task<ExternalAnswer> AskAsync(Uri address)
    {
        try
        {
            var (status, location) = await SendAsync(HttpMethod.Head, address).ConfigureAwait(false);
            // Some sites answer the short question wrongly or not at all.
            if ((int)status >= 400)
                (status, location) = await SendAsync(HttpMethod.Get, address).ConfigureAwait(false);
            return Judge(status, WholeAddress(address, location));
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return new ExternalAnswer(ExternalVerdict.Unreachable, error is OperationCanceledException ? "no answer in time" : error.Message);
        }
    }

    private static string WholeAddress(Uri asked, Uri? location) =>
        location is null ? "" : Uri.TryCreate(asked, location, out var whole) ? whole.AbsoluteUri : location.OriginalString;

    private static ExternalAnswer Judge(HttpStatusCode status, string location) => status switch
    {
        HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect => new(ExternalVerdict.Moved, location),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new(ExternalVerdict.Gone, $"{(int)status}"),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests
            or HttpStatusCode.UnavailableForLegalReasons => new(ExternalVerdict.Blocked, $"{(int)status}"),
        >= HttpStatusCode.BadRequest => new(ExternalVerdict.Unreachable, $"{(int)status}"),
        _ => new(ExternalVerdict.Ok, ""),
    };

    private async Task<(HttpStatusCode Status, Uri? Location)> SendAsync(HttpMethod method, Uri address)
    {
        await Task.Delay(pause).ConfigureAwait(false);
        using var request = new HttpRequestMessage(method, address);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        return (response.StatusCode, response.Headers.Location);
    }

    // Where there is none, or it cannot be read, everything may be read.
    private async Task<RobotRules> RobotsAsync(string host)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(host + "/robots.txt"), HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? RobotRules.Read(await ReadTextAsync(response).ConfigureAwait(false)) : RobotRules.None;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
        {
            return RobotRules.None;
        }
    }

    // It is UTF-8, whatever its header says.
    private static async Task<string> ReadTextAsync(HttpResponseMessage response)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var stream = await response.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[MostRobots];
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, patience.Token).ConfigureAwait(false);
            return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }
}
