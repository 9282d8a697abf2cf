using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>What is promised of the program that users install.</summary>
public class NativeProgramTests
{
    private const long LargestProgram = 60_000_000;
    private const long LargestWithPictures = 65_000_000;
    private const double LongestStart = 0.020;

    [NativeFact]
    public void It_is_one_file_of_less_than_sixty_megabytes_and_the_library_of_pictures()
    {
        var folder = Path.GetDirectoryName(CliRun.Words[0])!;

        var files = Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(["briefings", "libSkiaSharp"], files.Select(Path.GetFileNameWithoutExtension));
        Assert.InRange(new FileInfo(files[0]).Length, 1, LargestProgram);
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, LargestWithPictures);
    }

    [NativeFact]
    public void It_starts_within_twenty_milliseconds_of_processor_time()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var script = $"TIMEFORMAT='%U %S'; for i in $(seq 20); do time {CliRun.Quoted} --version > /dev/null; done";

        var run = ProgramRun.Of(new ProcessStartInfo("bash", ["-c", script]));

        // The least of twenty: a busy machine makes some of them slower, and none faster.
        var seconds = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ').Sum(part => double.Parse(part, CultureInfo.InvariantCulture)))
            .ToArray();
        Assert.Equal(20, seconds.Length);
        Assert.InRange(seconds.Min(), 0, LongestStart);
    }
}
