using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Briefings.Tests.Fetching;

/// <summary>A web server on this machine that answers what a test says.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string> _answer;

    /// <param name="answer">From the head of a request to a whole response, the lines of its head included.</param>
    public LoopbackSite(Func<string, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public static string Ok(string type, string body, string more = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n{more}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public static string Moved(string to) => $"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var stream = client.GetStream();
                var head = new StringBuilder();
                var buffer = new byte[4096];
                while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is > 0 and var read)
                    head.Append(Encoding.ASCII.GetString(buffer, 0, read));
                await stream.WriteAsync(Encoding.UTF8.GetBytes(_answer(head.ToString())));
            }
        }
        catch (Exception end) when (end is ObjectDisposedException or SocketException or IOException)
        {
            // The test is over.
        }
    }
}
