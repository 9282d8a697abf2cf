using System.Diagnostics;

namespace Briefings.EndToEnd.Tests;

/// <summary>Runs git as a person would.</summary>
internal static class Git
{
    /// <returns>What it printed, without the last line end.</returns>
    public static string In(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in (string[])["-c", "user.name=T", "-c", "user.email=t@example.org", .. args])
            start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.TrimEnd('\n')
            : throw new InvalidOperationException($"git {string.Join(' ', args)}: {error.GetAwaiter().GetResult()}");
    }
}
