using Microsoft.Win32.SafeHandles;

namespace Briefings.Files;

/// <summary>Room on disk for what memory should not hold, for one process: the file has no name where the system allows that, and is gone with the process.</summary>
internal sealed class ScratchFile : IDisposable
{
    private static int s_made;

    private readonly SafeFileHandle _handle;
    private long _length;

    private ScratchFile(SafeFileHandle handle) => _handle = handle;

    /// <param name="folder">Where it is, absolute.</param>
    /// <returns>Null where no file can be made there.</returns>
    public static ScratchFile? Create(string folder)
    {
        try
        {
            var path = Path.Combine(folder, $"scratch-{Environment.ProcessId}-{Interlocked.Increment(ref s_made)}");
            var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, FileOptions.DeleteOnClose | FileOptions.RandomAccess);
            // A process that is killed closes nothing.
            if (!OperatingSystem.IsWindows())
                File.Delete(path);
            return new ScratchFile(handle);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }

    /// <summary>Safe to call from several threads.</summary>
    /// <returns>Where the bytes are.</returns>
    /// <exception cref="IOException">There is no room for them.</exception>
    public long Add(ReadOnlySpan<byte> bytes)
    {
        var place = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        RandomAccess.Write(_handle, bytes, place);
        return place;
    }

    /// <summary>Reads what was added. Safe to call from several threads.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public void Read(long place, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var count = RandomAccess.Read(_handle, bytes, place);
            if (count == 0)
                throw new EndOfStreamException("A scratch file is shorter than it was");
            bytes = bytes[count..];
            place += count;
        }
    }

    public void Dispose() => _handle.Dispose();
}
