using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Briefings;

/// <summary>Measures what the processor did for this thread, which is the same on a busy machine and on an idle one.</summary>
internal static class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of clock_gettime(2).
    private const int OfThread = 3;

    /// <summary>The time that an action takes of the processor; where the system does not tell, the time that passes.</summary>
    /// <param name="action">Does all its work on the calling thread.</param>
    public static TimeSpan Time(Action action)
    {
        var start = Now();
        action();
        return Now() - start;
    }

    private static TimeSpan Now() => OperatingSystem.IsLinux() && GetTime(OfThread, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
