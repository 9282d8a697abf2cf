using System.Diagnostics;

namespace Briefings.EndToEnd.Tests;

/// <summary>Runs git as a person would.</summary>
internal static class Git
{
    /// <returns>What it printed, without the last line end.</returns>
    public static string In(string folder, params string[] args)
    {
        var run = ProgramRun.Of(new ProcessStartInfo("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", .. args])
        {
            WorkingDirectory = folder,
        });
        return run.ExitCode == 0
            ? run.Out.TrimEnd('\n')
            : throw new InvalidOperationException($"git {string.Join(' ', args)}: {run.Error}");
    }
}
