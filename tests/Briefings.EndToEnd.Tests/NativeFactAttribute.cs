using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>A test of the native program. It is skipped where <c>BRIEFINGS_PROGRAM</c> names none; <c>.ci/run</c> always names one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!CliRun.IsNative)
            Skip = "BRIEFINGS_PROGRAM names no native program; 'dotnet publish src/Briefings.Cli -c Release' makes one";
    }
}
