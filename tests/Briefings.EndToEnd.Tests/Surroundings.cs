using System.Runtime.CompilerServices;

namespace Briefings.EndToEnd.Tests;

/// <summary>What all programs find that tests start, wherever the tests run.</summary>
internal static class Surroundings
{
    [ModuleInitializer]
    internal static void Arrange()
    {
        // Git tidies up behind its own back otherwise, in a folder that the test may have removed; and a person's own
        // settings (hooks, signatures, names of branches) are not part of a test.
        Environment.SetEnvironmentVariable("GIT_CONFIG_GLOBAL", Path.Combine(AppContext.BaseDirectory, "gitconfig"));
        Environment.SetEnvironmentVariable("GIT_CONFIG_NOSYSTEM", "1");

        // The day it is, for every program that is not told another: 1 December 2026.
        Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", "1796083200");

        // A cut line must fail at once here, not after minutes of hope.
        Environment.SetEnvironmentVariable("RCLONE_RETRIES", "1");
        Environment.SetEnvironmentVariable("RCLONE_LOW_LEVEL_RETRIES", "1");

        // Each program that runs is read from on threads of the pool, which grows by one or two a second only: what
        // answers a program from in here (a hub, a browser's routes) must not wait for that.
        ThreadPool.SetMinThreads(64, 64);
    }
}
