using System.Net;
using System.Net.Sockets;
using Briefings.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Serving;

/// <summary>An HTTP server that this machine alone can reach.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    // Forms are all that is sent to it.
    private const long LargestRequest = 64 * 1024;

    private readonly WebApplication _app;

    private LocalServer(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>With the port that was chosen.</summary>
    public Uri Address { get; }

    /// <param name="port">0 takes any that is free.</param>
    /// <param name="answer">Answers one request.</param>
    /// <param name="diagnostics">Takes why it could not be started.</param>
    /// <returns>Null, with a finding, when the port cannot be had.</returns>
    public static async Task<LocalServer?> StartAsync(int port, RequestDelegate answer, DiagnosticBag diagnostics)
    {
        // The empty builder reads no settings and no environment: nothing but this makes it listen.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Run(answer);
        try
        {
            await app.StartAsync();
            return new LocalServer(app, new Uri(app.Urls.Single()));
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            await app.DisposeAsync();
            diagnostics.Add(error.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
                ? Messages.PortTaken(port)
                : Messages.CannotListen(port, error.GetBaseException().Message));
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }
}
