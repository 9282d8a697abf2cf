namespace Briefings.Cli.Terminal;

/// <summary>Where a command reads from, writes to and stands.</summary>
/// <param name="Out">For results.</param>
/// <param name="Error">For diagnostics and progress.</param>
/// <param name="In">For protocols that read.</param>
/// <param name="Folder">The current folder, absolute.</param>
/// <param name="HasColor">Whether <paramref name="Error"/> shows colors.</param>
internal sealed record Session(TextWriter Out, TextWriter Error, TextReader In, string Folder, bool HasColor)
{
    /// <summary>The process's own console; no colors where output is piped or <c>NO_COLOR</c> is set (no-color.org).</summary>
    public static Session OfConsole() => new(
        Console.Out,
        Console.Error,
        Console.In,
        Directory.GetCurrentDirectory(),
        !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
}
