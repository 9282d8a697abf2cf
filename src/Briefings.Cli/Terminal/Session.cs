namespace Briefings.Cli.Terminal;

/// <summary>Where a command reads from, writes to and runs in.</summary>
/// <param name="Out">For results.</param>
/// <param name="Error">For diagnostics and progress.</param>
/// <param name="In">For protocols that read.</param>
/// <param name="Folder">The current folder, absolute.</param>
/// <param name="HasColor">Whether <paramref name="Error"/> shows colors.</param>
internal sealed record Session(TextWriter Out, TextWriter Error, TextReader In, string Folder, bool HasColor)
{
    /// <summary>Whether <see cref="Error"/> is a terminal that can redraw its lines.</summary>
    public bool HasProgress { get; init; }

    /// <summary>Whether a person reads <see cref="Out"/>, on a terminal; otherwise a program, line by line.</summary>
    public bool HasTables { get; init; }

    /// <summary>Whether keys come one by one from a person; otherwise they are read from <see cref="In"/>.</summary>
    public bool HasKeys { get; init; }

    /// <summary>The next key; null at the end. Line ends of what is piped in are no keys.</summary>
    public char? ReadKey()
    {
        if (HasKeys)
            return Console.ReadKey(intercept: true).KeyChar;
        int read;
        do
            read = In.Read();
        while (read is '\n' or '\r');
        return read < 0 ? null : (char)read;
    }

    /// <summary>The only clock there is: what a command does not say and the environment neither.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What <c>SOURCE_DATE_EPOCH</c> says (reproducible-builds.org): seconds since 1970; null where it is not set.</summary>
    public string? SourceDateEpoch { get; init; }

    /// <summary>The process's own console; no colors where output is piped or <c>NO_COLOR</c> is set (no-color.org).</summary>
    /// <param name="folder">The current one.</param>
    public static Session OfConsole(string folder) => new(
        Console.Out,
        Console.Error,
        Console.In,
        folder,
        !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
    {
        SourceDateEpoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"),
        HasProgress = !Console.IsErrorRedirected && !IsDumb,
        HasKeys = !Console.IsInputRedirected,
        HasTables = !Console.IsOutputRedirected && !IsDumb,
    };

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb" && !OperatingSystem.IsWindows();
}
