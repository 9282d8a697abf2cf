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

    /// <summary>Serves a folder by WebDAV, with rclone's own server.</summary>
    public static LoopbackServer WebDav(string folder)
    {
        var port = FreePort();
        return Start("rclone", port, "WebDav Server started", "serve", "webdav", folder, "--addr", $"127.0.0.1:{port}");
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
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        for (var line = process.StandardError.ReadLine(); ; line = process.StandardError.ReadLine())
        {
            if (line is null)
                throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
            if (line.Contains(ready, StringComparison.Ordinal))
                break;
        }

        // Its pipe must not fill up.
        _ = process.StandardError.ReadToEndAsync();
        return new LoopbackServer(process, port);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
