using System.Runtime.InteropServices;

namespace Briefings.Files;

/// <summary>What the system says of a file without opening it: a file whose stamp is the same was not changed since.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">When its bytes changed last, in the file system's own time; programs can set it.</param>
/// <param name="Changed">When anything of it changed last; only a clock can set it. 0 where the system does not say.</param>
internal readonly partial record struct FileStamp(long Length, long Modified, long Changed)
{
    private const int CurrentFolder = -100;
    private const uint BasicStats = 0x7ff;

    // AT_SYMLINK_NOFOLLOW, STATX_TYPE, S_IFMT and S_IFLNK.
    private const int LinkItself = 0x100;
    private const uint TypeAlone = 0x1;
    private const int TypeOfFile = 0xF000;
    private const int SymbolicLink = 0xA000;
    private const int NanosecondsPerTick = 100;

    /// <summary>Of a file that is not there, or of which nothing is known.</summary>
    public static FileStamp None { get; } = new(-1, 0, 0);

    public bool IsKnown => Length >= 0;

    /// <summary>Follows a symbolic link.</summary>
    public static FileStamp Of(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            try
            {
                return Stat(CurrentFolder, path, 0, BasicStats, out var found) == 0
                    ? new FileStamp((long)found.Length, found.Modified.Ticks, found.Changed.Ticks)
                    : None;
            }
            catch (EntryPointNotFoundException)
            {
                // An older system library; what .NET knows will do.
            }
        }

        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, 0) : None;
    }

    /// <summary>Whether there is a symbolic link at a path, wherever it leads.</summary>
    public static bool IsLink(string path)
    {
        // The framework asks the system twice, and a site has thousands of folders.
        if (OperatingSystem.IsLinux())
        {
            try
            {
                return Stat(CurrentFolder, path, LinkItself, TypeAlone, out var found) == 0 && (found.Mode & TypeOfFile) == SymbolicLink;
            }
            catch (EntryPointNotFoundException)
            {
                // An older system library.
            }
        }

        return new FileInfo(path).LinkTarget is not null;
    }

    // statx(2): its layout is the same on every processor.
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(int folder, string path, int flags, uint mask, out StatBuffer buffer);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Moment(long Seconds, uint Nanoseconds, int Padding)
    {
        public long Ticks => (Seconds * TimeSpan.TicksPerSecond) + (Nanoseconds / NanosecondsPerTick);
    }

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatBuffer
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(40)]
        public ulong Length;

        [FieldOffset(96)]
        public Moment Changed;

        [FieldOffset(112)]
        public Moment Modified;
    }
}
