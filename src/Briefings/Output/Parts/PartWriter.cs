using System.Collections.Concurrent;
using System.Security.Cryptography;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Output.Parts;

/// <summary>
/// Writes a part: files go to a folder beside it, which takes its place when all are there, so that what bears the
/// part's name is always whole.
/// </summary>
internal sealed class PartWriter : IDisposable
{
    private const string Staging = ".new";

    private readonly string _folder;
    private readonly string _staging;
    private readonly FileStream _lock;
    private readonly ConcurrentBag<PartFile> _files = [];
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private PartWriter(string folder, FileStream @lock) => (_folder, _staging, _lock) = (folder, folder + Staging, @lock);

    /// <param name="folder">Where the part will be, absolute; an earlier part there is replaced, anything else is not.</param>
    /// <param name="diagnostics">Receives what is in the way.</param>
    /// <returns>Null, with a finding, when nothing can be written there.</returns>
    public static PartWriter? Open(string folder, DiagnosticBag diagnostics)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        try
        {
            if (Array.Find([folder, folder + Staging], IsTaken) is { } taken)
            {
                diagnostics.Add(PartMessages.NotAPart(taken));
                return null;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
            var writer = new PartWriter(folder, new FileStream(
                folder + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose));
            Remove(writer._staging);
            // Empty, a manifest marks the folder as a part's and says that it is not whole.
            Directory.CreateDirectory(writer._staging);
            File.WriteAllBytes(writer.ManifestPath, []);
            return writer;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(folder, error.Message));
            return null;
        }
    }

    private string ManifestPath => Path.Combine(_staging, PartManifest.FileName);

    /// <summary>Writes one file; may be called from any thread, once for each path.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        _files.Add(new PartFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        Put(path, bytes);
    }

    /// <summary>Puts the part in its place.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Commit(PartManifest manifest)
    {
        File.WriteAllBytes(ManifestPath, (manifest with { Files = [.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)] }).ToBytes());
        if (!Directory.Exists(_folder) || !FolderExchange.TryExchange(_staging, _folder))
        {
            Remove(_folder);
            Directory.Move(_staging, _folder);
        }
    }

    public void Dispose()
    {
        Remove(_staging);
        _lock.Dispose();
    }

    private void Put(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(_staging, path);
        _folders.GetOrAdd(Path.GetDirectoryName(target)!, static parent => Directory.CreateDirectory(parent).Exists);
        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
    }

    private static bool IsTaken(string folder) =>
        File.Exists(folder)
        || (Directory.Exists(folder)
            && !File.Exists(Path.Combine(folder, PartManifest.FileName))
            && Directory.EnumerateFileSystemEntries(folder).Any());

    private static void Remove(string folder) => MarkedFolder.Remove(folder, PartManifest.FileName);
}
