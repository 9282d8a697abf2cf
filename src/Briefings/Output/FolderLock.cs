using Briefings.Files;

namespace Briefings.Output;

/// <summary>Keeps a folder for one build at a time. The system frees it when the process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private const int PollMilliseconds = 50;
    private const int WouldBlock = 11;
    private const int WouldBlockOnApple = 35;
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private FolderLock(FileStream file)
    {
        _file = file;
        // A file that a killed build left is older.
        file.WriteByte(0);
        file.Flush();
        TakenAt = FileStamp.Of(file.Name).Modified;
    }

    /// <summary>In the file system's own time.</summary>
    public long TakenAt { get; }

    /// <summary>Waits until no other build has the folder.</summary>
    /// <param name="folder">Absolute; the folder that it is in must be there.</param>
    /// <param name="waits">Called once, when another build has it.</param>
    /// <exception cref="IOException">It cannot be locked at all.</exception>
    public static FolderLock Take(string folder, Action? waits)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (TryTake(folder) is { } taken)
                return taken;
            if (isFirst)
                waits?.Invoke();
            Thread.Sleep(PollMilliseconds);
        }
    }

    /// <returns>Null where another build has the folder.</returns>
    /// <exception cref="IOException">It cannot be locked at all.</exception>
    public static FolderLock? TryTake(string folder)
    {
        if (OutputPath.IsLink(folder + ".lock"))
            throw new IOException($"'{folder}.lock' is a link, and a build writes there; remove it");
        try
        {
            return new FolderLock(new FileStream(
                folder + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException error) when (error.HResult is WouldBlock or WouldBlockOnApple or SharingViolation)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
