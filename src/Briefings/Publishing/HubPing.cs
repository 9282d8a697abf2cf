using System.Collections.Immutable;
using System.Net;

namespace Briefings.Publishing;

/// <summary>
/// Notifies a WebSub hub of changed feeds, as hubs agree on (W3C WebSub, section 6, leaves the words to them):
/// <c>hub.mode=publish</c> with the feed in <c>hub.url</c>, and in <c>hub.topic</c> for those that read that.
/// </summary>
/// <param name="hub">Its address.</param>
/// <param name="patience">For all feeds together: a publication does not wait long for a foreign server.</param>
internal sealed class HubPing(string hub, TimeSpan patience)
{
    private const int AtOnce = 4;

    /// <summary>Notifies of a few feeds at a time.</summary>
    /// <returns>Why the hub did not take a feed, by its address.</returns>
    public async Task<ImmutableSortedDictionary<string, string>> SendAsync(ImmutableArray<string> feeds)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var late = new CancellationTokenSource(patience);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("briefings-publish/1.0");
        var answers = new string?[feeds.Length];
        await Parallel.ForAsync(0, feeds.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
            answers[i] = await SendAsync(client, feeds[i], late.Token).ConfigureAwait(false)).ConfigureAwait(false);
        return Enumerable.Range(0, feeds.Length).Where(i => answers[i] is not null)
            .ToImmutableSortedDictionary(i => feeds[i], i => answers[i]!, StringComparer.Ordinal);
    }

    private async Task<string?> SendAsync(HttpClient client, string feed, CancellationToken late)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("hub.mode", "publish"), new("hub.url", feed), new("hub.topic", feed),
        ]);
        try
        {
            using var response = await client.PostAsync(new Uri(hub), form, late).ConfigureAwait(false);
            return response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices
                ? null
                : $"it answered {(int)response.StatusCode}";
        }
        catch (OperationCanceledException)
        {
            return "it gave no answer in time";
        }
        catch (HttpRequestException error)
        {
            return error.Message;
        }
    }
}
