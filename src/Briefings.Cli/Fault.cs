using System.Reflection;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Cli;

/// <summary>Distinguishes what the system refused from what is a mistake of the program itself.</summary>
/// <param name="error">What ended the run.</param>
internal sealed class Fault(Exception error)
{
    // ENOSPC of Unix, and ERROR_DISK_FULL of Windows.
    private const int NoSpace = 28;
    private const int DiskFull = unchecked((int)0x80070070);

    /// <param name="folder">The site's: paths in it are named from there.</param>
    public Diagnostic Describe(string folder) => Refusal(error) is { } refusal
        ? Messages.SystemRefused(PathIn(refusal.Message, folder), refusal.Message, Advice(refusal))
        : Messages.OwnFault(Version, $"{error.GetBaseException().GetType().Name}: {error.GetBaseException().Message}");

    private static string Version =>
        typeof(Fault).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static Exception? Refusal(Exception error)
    {
        if (!DiskFailure.Is(error))
            return null;
        return error is AggregateException many ? many.Flatten().InnerExceptions[0] : error;
    }

    private static string Advice(Exception refusal) => refusal switch
    {
        UnauthorizedAccessException => "let this user read and write there, and run it again",
        FileNotFoundException or DirectoryNotFoundException => "a part of that path is missing, or is a file where a folder should be: put that right, and run it again",
        { HResult: NoSpace or DiskFull } => "make room there, and run it again",
        _ => "put that right, and run it again",
    };

    // The system's messages quote the path, where they have one.
    private static string? PathIn(string message, string folder)
    {
        var (start, end) = (message.IndexOf('\'', StringComparison.Ordinal) + 1, message.LastIndexOf('\''));
        if (start == 0 || end <= start)
            return null;
        var relative = Path.GetRelativePath(folder, message[start..end]);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? message[start..end] : relative).Replace('\\', '/');
    }
}
