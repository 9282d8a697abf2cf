using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>
/// A test that drives programs which not every machine has. It is skipped, with the reason, where one is missing;
/// with <c>BRIEFINGS_REQUIRE_TOOLS</c> set it runs, and fails there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => Find(tool) is null).ToArray();
        if (missing.Length > 0 && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("BRIEFINGS_REQUIRE_TOOLS")))
            Skip = $"Not installed: {string.Join(", ", missing)}";
    }

    /// <summary>The program's path, or null. Servers stand in folders that a user's PATH does not name.</summary>
    public static string? Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Concat(["/usr/sbin", "/usr/local/sbin"])
        .Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
}
