using System.Diagnostics;

namespace Briefings.EndToEnd.Tests;

/// <summary>What a program printed and returned.</summary>
internal sealed record ProgramRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="start">What is run, and where.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <exception cref="TimeoutException">It did not end; it has been killed with all that it started.</exception>
    public static ProgramRun Of(ProcessStartInfo start, string input = "")
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();

        // Until nothing can write any more: what the program started may outlive it.
        if (!Task.WaitAll([output, error], Patience.Limit) || !process.WaitForExit(Patience.Limit))
            throw Stuck(process, start, Task.WhenAll(output, error));
        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }

    private static TimeoutException Stuck(Process process, ProcessStartInfo start, Task<string[]> printed)
    {
        process.Kill(entireProcessTree: true);
        var said = printed.Wait(TimeSpan.FromSeconds(5)) ? string.Concat(printed.Result) : "(still held open)";
        return new TimeoutException(
            $"'{start.FileName} {string.Join(' ', start.ArgumentList)}' had not ended after {Patience.Limit.TotalSeconds} s. It said: {said}");
    }
}
