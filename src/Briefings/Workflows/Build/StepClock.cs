using System.Collections.Immutable;
using System.Diagnostics;

namespace Briefings.Workflows.Build;

/// <summary>Measures the steps of a build.</summary>
internal sealed class StepClock
{
    private readonly ImmutableArray<BuildStep>.Builder _steps = ImmutableArray.CreateBuilder<BuildStep>();

    public ImmutableArray<BuildStep> Steps => _steps.ToImmutable();

    public T Run<T>(string name, Func<T> run)
    {
        var (start, processor, allocated) = (Stopwatch.GetTimestamp(), Processor(), GC.GetTotalAllocatedBytes());
        var result = run();
        _steps.Add(new BuildStep(name, Stopwatch.GetElapsedTime(start), Processor() - processor, GC.GetTotalAllocatedBytes() - allocated));
        return result;
    }

    private static TimeSpan Processor() =>
        OperatingSystem.IsLinux() || OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? Environment.CpuUsage.TotalTime : TimeSpan.Zero;
}
