using System.Collections.Immutable;
using System.Diagnostics;

namespace Briefings.EndToEnd.Tests;

/// <summary>Runs the built command as its own process, without a terminal.</summary>
internal static class CliRun
{
    // The native program, where one has been published; `.ci/run` names it.
    private static readonly string? Native = Environment.GetEnvironmentVariable("BRIEFINGS_PROGRAM");

    // Found here and not by the child, whose PATH may be another one.
    private static readonly ImmutableArray<string> Built =
        [ToolFactAttribute.Find("dotnet") ?? "dotnet", Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.dll")];

    /// <summary>The words that start the command: the native program, or what was built beside the tests and <c>dotnet</c>.</summary>
    public static ImmutableArray<string> Words { get; } = string.IsNullOrEmpty(Native) ? Built : [Path.GetFullPath(Native)];

    /// <summary>The same, for a shell.</summary>
    public static string Quoted => string.Join(' ', Words.Select(word => $"'{word}'"));

    /// <summary>Whether the native program is what runs.</summary>
    public static bool IsNative => Words.Length == 1;

    /// <param name="folder">The current folder.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static ProgramRun In(string folder, params string[] args) => In(folder, "", args);

    /// <param name="folder">The current folder.</param>
    /// <param name="input">What the command reads from its standard input.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static ProgramRun In(string folder, string input, string[] args) => ProgramRun.Of(Start(folder, args), input);

    /// <param name="environment">Names and values; null takes a name away.</param>
    /// <param name="folder">The current folder.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static ProgramRun With(IReadOnlyDictionary<string, string?> environment, string folder, params string[] args) =>
        With(environment, Start(folder, args));

    /// <summary>Runs what was built beside the tests, also where there is a native program.</summary>
    /// <param name="environment">Names and values; null takes a name away.</param>
    /// <param name="folder">The current folder.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static ProgramRun Managed(IReadOnlyDictionary<string, string?> environment, string folder, params string[] args) =>
        With(environment, new ProcessStartInfo(Built[0], [Built[1], .. args]) { WorkingDirectory = folder });

    /// <summary>Runs it in a group of processes of its own, so that a signal to its group reaches all it started, and nothing else.</summary>
    /// <param name="environment">Names and values.</param>
    /// <param name="folder">The current folder.</param>
    /// <param name="args">The words behind <c>briefings</c>.</param>
    public static ProgramRun Apart(IReadOnlyDictionary<string, string?> environment, string folder, params string[] args)
    {
        var inner = Start(folder, args);
        var start = new ProcessStartInfo("setsid", ["--wait", inner.FileName, .. inner.ArgumentList]) { WorkingDirectory = folder };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return ProgramRun.Of(start);
    }

    private static ProgramRun With(IReadOnlyDictionary<string, string?> environment, ProcessStartInfo start)
    {
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return ProgramRun.Of(start);
    }

    private static ProcessStartInfo Start(string folder, string[] args) =>
        new(Words[0], [.. Words.Skip(1), .. args]) { WorkingDirectory = folder };
}
