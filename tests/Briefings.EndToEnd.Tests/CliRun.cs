using System.Diagnostics;

namespace Briefings.EndToEnd.Tests;

/// <summary>What the command printed and returned.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs the built command as its own process, without a terminal.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static CliRun In(string folder, params string[] args) => In(folder, "", args);

    /// <summary>Starts the command and kills it, with all that it started, unless it has ended before.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="milliseconds">How long it may live.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static void Kill(string folder, int milliseconds, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        if (!process.WaitForExit(milliseconds))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <param name="folder">The current folder.</param>
    /// <param name="input">What the command reads from its standard input.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static CliRun In(string folder, string input, string[] args) => Run(Start(folder, args), input);

    /// <param name="environment">Names and values; null takes a name away.</param>
    /// <param name="folder">The current folder.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static CliRun With(IReadOnlyDictionary<string, string?> environment, string folder, params string[] args)
    {
        var start = Start(folder, args);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Run(start, "");
    }

    private static ProcessStartInfo Start(string folder, string[] args) =>
        // Found here and not by the child, whose PATH may be another one.
        new(ToolFactAttribute.Find("dotnet") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    private static CliRun Run(ProcessStartInfo start, string input)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
