using System.Text.Json;

namespace Briefings.EndToEnd.Tests.Serving;

/// <summary>The stream of states that an open page listens to.</summary>
internal sealed class LiveEvents(StreamReader lines) : IDisposable
{
    public static async Task<LiveEvents> OpenAsync(HttpClient http) =>
        new(new StreamReader(await http.GetStreamAsync("/-/events")));

    /// <summary>Waits for a state of a kind; those before it are passed over.</summary>
    public async Task<JsonElement> NextAsync(Func<JsonElement, bool> isWanted)
    {
        using var deadline = new CancellationTokenSource(Patience.Limit);
        while (await lines.ReadLineAsync(deadline.Token) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            using var json = JsonDocument.Parse(line["data: ".Length..]);
            if (isWanted(json.RootElement))
                return json.RootElement.Clone();
        }

        throw new InvalidOperationException("The server ended the stream.");
    }

    public Task<JsonElement> NextAsync() => NextAsync(_ => true);

    public void Dispose() => lines.Dispose();
}
