using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Briefings.Output;

/// <summary>The folder that a new site is put together in; it is made when it gets its first file.</summary>
/// <param name="folder">Absolute.</param>
internal sealed partial class StagingFolder(string folder)
{
    // O_WRONLY, O_CREAT, O_EXCL and O_CLOEXEC of Linux.
    private const int NewForWriting = 0x1 | 0x40 | 0x80 | 0x80000;
    private const int Interrupted = 4;
    private const int InputOutput = 5;
    private const uint FileRights = 0b110_110_110;
    private const uint FolderRights = 0b111_111_111;

    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly Lazy<DirectoryInfo> _mark = new(() => Mark(folder));

    /// <summary>Where a file is to be; its folder is made.</summary>
    /// <param name="path">Relative, with forward slashes.</param>
    public string PlaceOf(string path)
    {
        // The new site has a mark from its first file on: only what has one is removed again.
        _ = _mark.Value;
        var target = Path.Combine(folder, path);
        var parent = path.AsSpan(0, Math.Max(0, path.LastIndexOf('/')));
        // A folder is known to others only once it is there.
        if (!_folders.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(parent))
        {
            MakeFolder(Path.GetDirectoryName(target)!);
            _folders[parent.ToString()] = true;
        }

        return target;
    }

    /// <summary>Writes a file that is not there yet; may be called from any thread.</summary>
    /// <param name="path">Relative, with forward slashes.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = PlaceOf(path);
        // The framework asks the system eight times about each file where three are enough: a third of the time that files take.
        if (OperatingSystem.IsLinux() && Open(target, NewForWriting, FileRights) is >= 0 and var file)
        {
            WriteAll(file, target, bytes);
            return;
        }

        // It also says what is wrong where that did not work.
        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    private static void WriteAll(int file, string target, ReadOnlySpan<byte> bytes)
    {
        var error = 0;
        while (!bytes.IsEmpty && error == 0)
        {
            var written = Write(file, bytes, bytes.Length);
            if (written > 0)
                bytes = bytes[(int)written..];
            else
                error = Marshal.GetLastPInvokeError() is var last && last == Interrupted ? 0 : last != 0 ? last : InputOutput;
        }

        if (Close(file) != 0 && error == 0)
            error = Marshal.GetLastPInvokeError();
        if (error != 0)
            throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{target}'");
    }

    // Most often the folder above is there; else the framework makes that too.
    private static void MakeFolder(string folder)
    {
        if (!OperatingSystem.IsLinux() || MakeDirectory(folder, FolderRights) != 0)
            Directory.CreateDirectory(folder);
    }

    private static DirectoryInfo Mark(string staging)
    {
        var folder = Directory.CreateDirectory(staging);
        File.WriteAllBytes(Path.Combine(staging, OutputFolder.Marker), new OutputManifest(ImmutableHashSet<string>.Empty).ToBytes());
        return folder;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int file, ReadOnlySpan<byte> bytes, nint length);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "mkdir", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeDirectory(string path, uint mode);
}
