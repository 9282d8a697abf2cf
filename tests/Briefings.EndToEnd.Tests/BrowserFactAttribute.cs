using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>
/// A test in a real browser. It is skipped, with the reason, where none is installed; with
/// <c>BRIEFINGS_REQUIRE_BROWSER</c> set it runs, and fails there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    // For what a browser has no limit of its own for: running a script in a page.
    private const int MostMinutes = 8;

    public BrowserFactAttribute()
    {
        Timeout = (int)TimeSpan.FromMinutes(MostMinutes).TotalMilliseconds;
        if (!File.Exists(Browser.Executable) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("BRIEFINGS_REQUIRE_BROWSER")))
            Skip = $"No browser is installed at {Browser.Executable}";
    }
}
