using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Briefings.EndToEnd.Tests;

/// <summary>A WebSub hub on loopback that notes what it is told.</summary>
internal sealed class LoopbackHub : IDisposable
{
    private const int MostPorts = 20;

    private readonly HttpListener _listener;

    /// <param name="status">What it answers with.</param>
    public LoopbackHub(int status = 202)
    {
        Status = status;
        _listener = Start();
        Url = _listener.Prefixes.Single();
        _ = ListenAsync();
    }

    public string Url { get; }

    public int Status { get; set; }

    /// <summary>The bodies of the requests; those of another kind than hubs take are told by their kind.</summary>
    public ConcurrentQueue<string> Told { get; } = new();

    public void Dispose() => _listener.Close();

    // It takes no port of its own choice, and others may be quicker to take the one that is chosen for it.
    private static HttpListener Start()
    {
        for (var tries = 1; ; tries++)
        {
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{LoopbackServer.FreePort()}/");
            try
            {
                listener.Start();
                return listener;
            }
            catch (HttpListenerException) when (tries < MostPorts)
            {
                listener.Close();
            }
        }
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                var body = await reader.ReadToEndAsync();
                Told.Enqueue(context.Request is { HttpMethod: "POST", ContentType: "application/x-www-form-urlencoded" }
                    ? body
                    : $"{context.Request.HttpMethod} {context.Request.ContentType}");
                context.Response.StatusCode = Status;
                context.Response.Close();
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
