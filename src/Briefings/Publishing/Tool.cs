using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Briefings.Publishing;

/// <summary>Runs a program that does well what we would write by hand.</summary>
/// <param name="name">As it is installed.</param>
/// <param name="folder">The current folder it runs in.</param>
internal sealed class Tool(string name, string folder)
{
    public string Name => name;

    /// <summary>Hears each line of the program's error stream while it runs, on another thread.</summary>
    public Action<string> OnErrorLine { get; init; } = static _ => { };

    /// <returns>Null when the program is not installed.</returns>
    public ToolResult? Run(params IEnumerable<string> arguments) => Run(static _ => { }, arguments);

    /// <param name="input">Writes what the program reads.</param>
    /// <param name="arguments">Each as it is; no shell reads them.</param>
    /// <returns>Null when the program is not installed.</returns>
    public ToolResult? Run(Action<Stream> input, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(name)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Messages in English; no one is there to answer a question.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            return Follow(process, input);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private ToolResult Follow(Process process, Action<Stream> input)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = ReadLinesAsync(process.StandardError);
        try
        {
            using var stream = process.StandardInput.BaseStream;
            input(stream);
        }
        catch (IOException)
        {
            // It ended before it read everything; its exit code says why.
        }

        process.WaitForExit();
        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private async Task<string> ReadLinesAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            text.Append(line).Append('\n');
            OnErrorLine(line);
        }

        return text.ToString();
    }
}
