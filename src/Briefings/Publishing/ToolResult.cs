using System.Text.RegularExpressions;

namespace Briefings.Publishing;

/// <summary>What a program said and returned.</summary>
internal sealed partial record ToolResult(int ExitCode, string Out, string Error)
{
    public bool IsDone => ExitCode == 0;

    /// <summary>The last lines of what it complained about on one line, without passwords.</summary>
    public string Complaint
    {
        get
        {
            var lines = (Error + "\n" + Out).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var shown = lines.Length == 0 ? $"it ended with {ExitCode}" : string.Join("; ", lines.TakeLast(3));
            return UserInfo().Replace(shown, "://***@");
        }
    }

    // Git and rclone may repeat an address with the name and password that stand in it.
    [GeneratedRegex("://[^/@\\s]+@", RegexOptions.NonBacktracking)]
    private static partial Regex UserInfo();
}
