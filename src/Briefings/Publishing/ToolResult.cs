using Briefings.Diagnostics;

namespace Briefings.Publishing;

/// <summary>What a program said and returned.</summary>
internal sealed record ToolResult(int ExitCode, string Out, string Error)
{
    public bool IsDone => ExitCode == 0;

    /// <summary>The last lines of what it complained about on one line, without passwords.</summary>
    public string Complaint
    {
        get
        {
            var lines = (string.IsNullOrWhiteSpace(Error) ? Out : Error)
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(WithoutTime).Where(line => !line.StartsWith("INFO ", StringComparison.Ordinal)).ToArray();
            return lines.Length == 0 ? $"it ended with {ExitCode}" : Secrets.Mask(string.Join("; ", lines.TakeLast(3)));
        }
    }

    // rclone begins its lines with "2026/01/31 23:59:59 ", which says nothing to the author.
    private static string WithoutTime(string line) =>
        line.Length > 20 && line[4] == '/' && line[7] == '/' && line[13] == ':' && line[16] == ':' ? line[20..].TrimStart() : line;
}
