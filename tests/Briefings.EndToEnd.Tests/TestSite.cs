using System.Diagnostics;

namespace Briefings.EndToEnd.Tests;

/// <summary>A site in a folder of its own, gone when the test is over.</summary>
internal sealed class TestSite : IDisposable
{
    private const string RcloneConfig = "rclone.conf";

    public TestSite()
    {
        Folder = Directory.CreateTempSubdirectory("briefings-").FullName;
        Write("site.yml", "title: Test\n");
    }

    public string Folder { get; }

    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>Writes a file, with the folders above it.</summary>
    public TestSite Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, with the folders above it.</summary>
    public TestSite Write((string Path, string Text) file) => Write(file.Path, file.Text);

    /// <summary>Writes a file, with the folders above it.</summary>
    public TestSite Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    /// <summary>Writes a file as careful editors do: another one takes its name, and at no moment it is half there.</summary>
    public TestSite Replace(string path, string text)
    {
        Write(path + ".new", text);
        File.Move(At(path + ".new"), At(path), overwrite: true);
        return this;
    }

    /// <summary>Writes a script that can be run.</summary>
    public TestSite Program(string path, string commands)
    {
        // By another process: what is open for writing here cannot be run, and programs that are being started in other
        // tests hold it open a little longer.
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        var made = ProgramRun.Of(new ProcessStartInfo("sh", ["-c", "cat > \"$1\" && chmod 755 \"$1\"", "sh", At(path)]), $"#!/bin/sh\n{commands}\n");
        return made.ExitCode == 0 ? this : throw new InvalidOperationException(made.Error);
    }

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Gives rclone a remote for the runs of this site.</summary>
    public TestSite Remote(string name, params string[] settings) =>
        Write(RcloneConfig, $"[{name}]\n{string.Join('\n', settings)}\n");

    /// <summary>Runs the command in the site's folder.</summary>
    public ProgramRun Run(params string[] args) => File.Exists(At(RcloneConfig))
        ? CliRun.With(new Dictionary<string, string?> { ["RCLONE_CONFIG"] = At(RcloneConfig) }, Folder, args)
        : CliRun.In(Folder, args);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
