using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Briefings.EndToEnd.Tests;

/// <summary>A way to a server on loopback that is cut after a number of bytes have gone to the server.</summary>
internal sealed class CutConnection : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _cut = new();
    private readonly ConcurrentBag<Task> _carried = [];
    private readonly Task _accepting;
    private readonly int _port;
    private int _left;

    public CutConnection(int port, int bytes)
    {
        _port = port;
        _left = bytes;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    public bool IsCut => _cut.IsCancellationRequested;

    /// <summary>Waits until the server has done with all that came to it, whole or in part.</summary>
    public void WaitForServer()
    {
        _accepting.OrFail("end of the callers").GetAwaiter().GetResult();
        Task.WhenAll(_carried).OrFail("end of the server's answers").GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _cut.Cancel();
        WaitForServer();
        _listener.Dispose();
        _cut.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!IsCut)
                _carried.Add(CarryAsync(await _listener.AcceptTcpClientAsync(_cut.Token)));
        }
        catch (OperationCanceledException)
        {
            // Cut while no one called.
        }
        finally
        {
            // Callers that were not taken yet would wait for ever.
            _listener.Stop();
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, _port, _cut.Token);
            var server = far.GetStream();
            await Task.WhenAny(CountAsync(near.GetStream(), server), server.CopyToAsync(near.GetStream(), _cut.Token));

            // No more goes either way; the server closes its side when it has put away what it has.
            near.Close();
            far.Client.Shutdown(SocketShutdown.Send);
            await server.CopyToAsync(Stream.Null);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or SocketException)
        {
            // That is what it is for.
        }
    }

    private async Task CountAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[512];
        for (var read = await from.ReadAsync(buffer, _cut.Token); read > 0; read = await from.ReadAsync(buffer, _cut.Token))
        {
            if (Interlocked.Add(ref _left, -read) < 0)
            {
                await _cut.CancelAsync();
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), _cut.Token);
        }
    }
}
