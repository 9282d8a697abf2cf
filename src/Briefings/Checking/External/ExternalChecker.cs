using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;

namespace Briefings.Checking.External;

/// <summary>
/// Asks other sites whether what we link to is still there. It asks one question at a time of each host, with a pause
/// between two, reads robots.txt first, and takes a passing failure for one only when it fails twice.
/// </summary>
/// <param name="client">Follows no redirect, so that one can be told.</param>
/// <param name="pause">Between two questions to one host.</param>
internal sealed class ExternalChecker(HttpClient client, TimeSpan pause)
{
    private const int MostHosts = 8;

    /// <param name="urls">Absolute; what is no web address is unreachable.</param>
    public async Task<ImmutableSortedDictionary<string, ExternalAnswer>> CheckAsync(IEnumerable<string> urls)
    {
        var answers = new ConcurrentDictionary<string, ExternalAnswer>(StringComparer.Ordinal);
        var hosts = urls.GroupBy(url => Uri.TryCreate(url, UriKind.Absolute, out var absolute) ? absolute.GetLeftPart(UriPartial.Authority) : "");
        var options = new ParallelOptions { MaxDegreeOfParallelism = MostHosts };
        await Parallel.ForEachAsync(hosts, options, async (host, _) =>
        {
            var robots = host.Key.Length == 0 ? RobotRules.None : await RobotsAsync(host.Key).ConfigureAwait(false);
            foreach (var url in host)
                answers[url] = await AskPolitelyAsync(url, robots).ConfigureAwait(false);
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
            return Judge(status, location is null ? "" : new Uri(address, location).AbsoluteUri);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return new ExternalAnswer(ExternalVerdict.Unreachable, error is OperationCanceledException ? "no answer in time" : error.Message);
        }
    }

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
            return RobotRules.Read(await client.GetStringAsync(new Uri(host + "/robots.txt")).ConfigureAwait(false));
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return RobotRules.None;
        }
    }
}
