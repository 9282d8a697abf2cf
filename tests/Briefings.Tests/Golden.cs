using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace Briefings.Tests;

/// <summary>
/// Compares a text with the one kept beside the test, under the names of the Verify library:
/// <c>Class.Test.verified.html</c>, and <c>Class.Test.received.html</c> for what came instead.
/// Set <c>BRIEFINGS_ACCEPT=1</c> to rewrite what is kept, then read the difference like code.
/// </summary>
internal static class Golden
{
    /// <param name="actual">What the program gave.</param>
    /// <param name="extension">Without a dot.</param>
    /// <param name="name">Distinguishes the texts of one test, or null when it has one.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="test">Filled in by the compiler.</param>
    public static void Verify(
        string actual,
        string extension,
        string? name = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(
            Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}{(name is null ? "" : "_" + name)}");
        var verified = $"{stem}.verified.{extension}";
        var received = $"{stem}.received.{extension}";
        if (Environment.GetEnvironmentVariable("BRIEFINGS_ACCEPT") == "1")
            File.WriteAllText(verified, actual);

        var expected = File.Exists(verified) ? File.ReadAllText(verified, Encoding.UTF8) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail(expected is null
            ? $"There is no {verified} yet; look at {received}, then run again with BRIEFINGS_ACCEPT=1"
            : $"{received} differs from what is kept, first in line {FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (kept, came) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < kept.Length && line < came.Length && kept[line] == came[line])
            line++;
        return $"{line + 1}\n  kept: {kept.ElementAtOrDefault(line) ?? "(end)"}\n  came: {came.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
