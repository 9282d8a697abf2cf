using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Briefings.EndToEnd.Tests;

/// <summary>A server program on a loopback port, stopped when the test is over.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly Process _process;

    private LoopbackServer(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>What the server printed, line by line.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Serves a folder by WebDAV, with rclone's own server.</summary>
    /// <param name="folder">What is served.</param>
    /// <param name="password">Asked of everybody, who must be called <c>curator</c>; null lets anybody in.</param>
    public static LoopbackServer WebDav(string folder, string? password = null)
    {
        var port = FreePort();
        string[] lets = password is null ? [] : ["--user", "curator", "--pass", password];
        return Start("rclone", port, "WebDav Server started", ["serve", "webdav", folder, "--addr", $"127.0.0.1:{port}", .. lets]);
    }

    /// <summary>An object store as S3 is one, with one bucket.</summary>
    /// <param name="folder">Where it keeps what it is given.</param>
    /// <param name="bucket">The bucket's name.</param>
    public static LoopbackServer ObjectStore(string folder, string bucket)
    {
        var port = FreePort();
        return Start("s3rver", port, "S3rver listening", "-d", folder, "-a", "127.0.0.1", "-p", $"{port}", "--configure-bucket", bucket);
    }

    /// <summary>Serves files by SFTP alone, to one key that it makes.</summary>
    /// <param name="folder">Where keys and configuration are put.</param>
    public static LoopbackServer Sftp(string folder)
    {
        var port = FreePort();
        foreach (var key in (string[])["host", "user"])
        {
            using var made = Process.Start("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", Path.Combine(folder, key)]);
            made.WaitForExit();
        }

        var configuration = Path.Combine(folder, "sshd_config");
        File.WriteAllText(configuration, $"""
            Port {port}
            ListenAddress 127.0.0.1
            HostKey {folder}/host
            AuthorizedKeysFile {folder}/user.pub
            PidFile none
            StrictModes no
            UsePAM no
            Subsystem sftp internal-sftp
            ForceCommand internal-sftp

            """);
        // Its separated part wants this folder when it is started by root.
        if (Environment.UserName == "root")
            Directory.CreateDirectory("/run/sshd");
        return Start(ToolFactAttribute.Find("sshd")!, port, "Server listening", "-D", "-e", "-f", configuration);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static LoopbackServer Start(string program, int port, string ready, params string[] arguments)
    {
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true },
            EnableRaisingEvents = true,
        };
        var server = new LoopbackServer(process, port);
        var isReady = new TaskCompletionSource();
        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.Exited += (_, _) => isReady.TrySetException(new InvalidOperationException($"{program} ended: {string.Join('\n', server.Lines)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        isReady.Task.GetAwaiter().GetResult();
        return server;

        void Note(object sender, DataReceivedEventArgs read)
        {
            if (read.Data is not { } line)
                return;
            server.Lines.Enqueue(line);
            if (line.Contains(ready, StringComparison.Ordinal))
                isReady.TrySetResult();
        }
    }

    /// <summary>A port that nobody listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
