namespace Briefings.EndToEnd.Tests;

/// <summary>A site in a folder of its own, gone when the test is over.</summary>
internal sealed class TestSite : IDisposable
{
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

    /// <summary>Writes a script that can be run.</summary>
    public TestSite Program(string path, string commands)
    {
        Write(path, $"#!/bin/sh\n{commands}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Runs the command in the site's folder.</summary>
    public CliRun Run(params string[] args) => CliRun.In(Folder, args);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
