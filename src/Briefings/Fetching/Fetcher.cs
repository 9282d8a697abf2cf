using System.Net;
using System.Net.Sockets;

namespace Briefings.Fetching;

/// <summary>
/// Asks for one file, once: bounded in time, size and redirects, and never of an address that is not public, whatever a name or a
/// redirect leads to. It sends no cookie and nothing of the site.
/// </summary>
/// <param name="mayReach">Which addresses it may connect to.</param>
internal sealed class Fetcher(Func<IPAddress, bool> mayReach) : IDisposable
{
    private const int MostRedirects = 5;
    private const int Largest = 32 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = Client(mayReach);

    /// <param name="address">Of the web.</param>
    /// <param name="tag">What the server named the file it gave before; null where none was.</param>
    /// <param name="modified">The same by its time.</param>
    public FetchedFile Fetch(Uri address, string? tag = null, string? modified = null)
    {
        using var late = new CancellationTokenSource(Patience);
        try
        {
            return FetchAsync(address, tag, modified, late.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return new FetchedFile(address, default, $"it did not answer within {Patience.TotalSeconds:0} seconds");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or SocketException)
        {
            return new FetchedFile(address, default, fault.InnerException is PrivateAddressException inner ? inner.Message : fault.Message);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<FetchedFile> FetchAsync(Uri address, string? tag, string? modified, CancellationToken late)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (tag is not null)
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            if (modified is not null)
                request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, late).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotModified)
                return new FetchedFile(address, default) { IsUnchanged = true };
            if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location)
            {
                var next = new Uri(address, location);
                if (next.Scheme != "https" && next.Scheme != address.Scheme)
                    return new FetchedFile(address, default, $"it leads to '{next.GetLeftPart(UriPartial.Path)}', which is not safe to follow");
                address = next;
                continue;
            }

            return response.IsSuccessStatusCode ? await ReadAsync(address, response, late).ConfigureAwait(false) : new FetchedFile(address, default, $"the server answered {(int)response.StatusCode}");
        }

        return new FetchedFile(address, default, $"it leads on more than {MostRedirects} times");
    }

    private static async Task<FetchedFile> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken late)
    {
        using var copy = new MemoryStream();
        var stream = await response.Content.ReadAsStreamAsync(late).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[64 * 1024];
            for (var read = await stream.ReadAsync(buffer, late).ConfigureAwait(false); read > 0; read = await stream.ReadAsync(buffer, late).ConfigureAwait(false))
            {
                copy.Write(buffer, 0, read);
                if (copy.Length > Largest)
                    return new FetchedFile(address, default, $"it has more than {Largest / 1024 / 1024} MB");
            }
        }

        return new FetchedFile(address, copy.ToArray())
        {
            Type = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "",
            Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"'),
            Tag = response.Headers.ETag?.ToString(),
            Modified = response.Content.Headers.LastModified?.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static HttpClient Client(Func<IPAddress, bool> mayReach)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            // The name is looked up here, so that what was checked is what is connected to.
            ConnectCallback = async (context, late) =>
            {
                var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, late).ConfigureAwait(false);
                if (addresses.Length == 0 || !Array.TrueForAll(addresses, address => mayReach(address)))
                    throw new PrivateAddressException(context.DnsEndPoint.Host);
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, late).ConfigureAwait(false);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("briefings/1.0");
        return client;
    }
}
