using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Briefings.EndToEnd.Tests;

/// <summary>A server program on a loopback port, stopped when the test is over.</summary>
internal sealed partial class LoopbackServer : IDisposable
{
    private const int MostPorts = 20;

    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;
    private readonly string _ready;
    private int _openStreams = 2;
    private int _marks;

    private LoopbackServer(ProcessStartInfo start, string ready)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        _ready = ready;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
    }

    public int Port => _port.Task.Result;

    /// <summary>What the server printed, line by line.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Serves a folder by WebDAV, with rclone's own server.</summary>
    /// <param name="folder">What is served.</param>
    /// <param name="password">Asked of everybody, who must be called <c>curator</c>; null lets anybody in.</param>
    public static LoopbackServer WebDav(string folder, string? password = null)
    {
        string[] lets = password is null ? [] : ["--user", "curator", "--pass", password];
        return Start("WebDav Server started", "rclone", ["serve", "webdav", folder, "--addr", "127.0.0.1:0", .. lets]);
    }

    /// <summary>An object store as S3 is one, with one bucket.</summary>
    /// <param name="folder">Where it keeps what it is given.</param>
    /// <param name="bucket">The bucket's name.</param>
    public static LoopbackServer ObjectStore(string folder, string bucket) =>
        Start("S3rver listening", "s3rver", "-d", folder, "-a", "127.0.0.1", "-p", "0", "--configure-bucket", bucket);

    /// <summary>Serves files by SFTP alone, to one key that it makes.</summary>
    /// <param name="folder">Where keys and configuration are put.</param>
    public static LoopbackServer Sftp(string folder)
    {
        foreach (var key in (string[])["host", "user"])
            ProgramRun.Of(new ProcessStartInfo("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", Path.Combine(folder, key)]));

        // Its separated part wants this folder when it is started by root.
        if (Environment.UserName == "root")
            Directory.CreateDirectory("/run/sshd");

        // It takes no port of its own choice, and others may be quicker to take the one that is chosen for it.
        for (var tries = 1; ; tries++)
        {
            var configuration = Path.Combine(folder, "sshd_config");
            File.WriteAllText(configuration, SshConfiguration(folder, FreePort()));
            try
            {
                return Start("Server listening", ToolFactAttribute.Find("sshd")!, "-D", "-e", "-f", configuration);
            }
            catch (InvalidOperationException error) when (tries < MostPorts && error.Message.Contains("in use", StringComparison.Ordinal))
            {
                continue;
            }
        }
    }

    /// <summary>How many lines it had printed when all that it was asked before was answered.</summary>
    public int CountLines()
    {
        // Its lines come by another way, later than its answers: a question in them closes the account.
        var mark = $"mark-{++_marks}";
        using var http = new HttpClient { Timeout = Patience.Limit };
        using var answer = http.GetAsync(new Uri($"http://127.0.0.1:{Port}/bucket/{mark}")).GetAwaiter().GetResult();
        var told = $"{mark} {(int)answer.StatusCode} ";
        return SpinWait.SpinUntil(() => Lines.Any(line => line.Contains(told, StringComparison.Ordinal)), Patience.Limit)
            ? Lines.TakeWhile(line => !line.Contains(told, StringComparison.Ordinal)).Count()
            : throw new TimeoutException($"The server never told of '{told}': {string.Join('\n', Lines)}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit(Patience.Limit);
        _process.Dispose();
    }

    private static LoopbackServer Start(string ready, string program, params string[] arguments)
    {
        var server = new LoopbackServer(new ProcessStartInfo(program, arguments), ready);
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        try
        {
            server._port.Task.OrFail($"'{ready}' from {program}").GetAwaiter().GetResult();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    private void Note(object sender, DataReceivedEventArgs read)
    {
        if (read.Data is not { } line)
        {
            // Both streams are at their end, with nothing left to read: so is the program.
            if (Interlocked.Decrement(ref _openStreams) == 0)
                _port.TrySetException(new InvalidOperationException($"{_process.StartInfo.FileName} ended: {string.Join('\n', Lines)}"));
            return;
        }

        Lines.Enqueue(line);
        if (line.Contains(_ready, StringComparison.Ordinal) && Address().Match(line) is { Success: true } address)
            _port.TrySetResult(int.Parse(address.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>A port at which nothing listens at the moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string SshConfiguration(string folder, int port) => $"""
        Port {port}
        ListenAddress 127.0.0.1
        HostKey {folder}/host
        AuthorizedKeysFile {folder}/user.pub
        PidFile none
        StrictModes no
        UsePAM no
        Subsystem sftp internal-sftp
        ForceCommand internal-sftp

        """;

    [GeneratedRegex(@"127\.0\.0\.1(?::| port )(\d+)")]
    private static partial Regex Address();
}
