using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Output;

/// <summary>
/// The folder a site is written to. Files go to a new folder beside it, which takes its place when all are there;
/// until then the last good site stays. Where folders can be exchanged, the last site's is then made the same and takes its
/// name back. A file whose bytes did not change is linked, not written again, and so is one
/// that no build wrote.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>Is in every output folder, so that no other folder is replaced by mistake.</summary>
    public const string Marker = ".briefings";

    private const string Staging = ".new";

    private readonly string _folder;
    private readonly string _staging;
    private readonly FileStream _lock;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _files = [];
    private readonly ConcurrentBag<string> _changed = [];
    private int _unchanged;

    private OutputFolder(string folder, FileStream @lock)
    {
        _folder = folder;
        _staging = folder + Staging;
        _lock = @lock;
    }

    /// <summary>Whether drafts are shown, which must not be published.</summary>
    public bool HasDrafts { get; init; }

    /// <summary>The folder itself, absolute.</summary>
    public string FullPath => _folder;

    /// <summary>Prepares to write a site.</summary>
    /// <returns>Null, with a finding, when the folder cannot be written or is not an output folder.</returns>
    public static OutputFolder? Open(string folder, DiagnosticBag diagnostics, bool hasDrafts = false)
    {
        folder = WhereItLeads(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        try
        {
            if (Taken(folder, folder + Staging) is { } taken)
            {
                diagnostics.Add(Messages.NotOurFolder(taken));
                return null;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
            var output = new OutputFolder(folder, new FileStream(
                folder + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
                HasDrafts = hasDrafts,
            };
            Remove(output._staging);
            output.Put(Marker, new OutputManifest([]).ToBytes());
            return output;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(folder, error.Message));
            return null;
        }
    }

    /// <summary>Makes sure that no file of the new site replaces one that no build wrote.</summary>
    /// <returns>False, with a finding, when one would.</returns>
    public bool Claim(IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        if (ForeignFiles.In(_folder).FirstInTheWayOf(paths) is not var (foreign, page))
            return true;
        diagnostics.Add(GuardMessages.ForeignInTheWay(Path.Combine(_folder, foreign), page));
        return false;
    }

    /// <summary>Writes one file of the new site; may be called from any thread, once for each path.</summary>
    /// <param name="path">Relative, with forward slashes.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        _files.Add(path);
        if (Put(path, bytes))
            _changed.Add(path);
        else
            Interlocked.Increment(ref _unchanged);
    }

    /// <summary>Puts the new site in the old one's place, with what is there and is not of the site.</summary>
    /// <exception cref="IOException">A folder cannot be renamed.</exception>
    public OutputSummary Commit()
    {
        var before = CountFiles(_folder);
        WriteManifest();
        ForeignFiles.In(_folder).LinkInto(_staging);
        if (!Directory.Exists(_folder))
            Directory.Move(_staging, _folder);
        else if (FolderExchange.TryExchange(_staging, _folder))
            TakeNameBack();
        else
            ReplaceInTwoSteps();

        var summary = new OutputSummary(_changed.Count, _unchanged, before);
        Dispose();
        return summary;
    }

    public void Dispose()
    {
        Remove(_staging);
        _lock.Dispose();
    }

    private bool Put(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(_staging, path);
        // The folder is known to others only once it is there.
        _folders.GetOrAdd(Path.GetDirectoryName(target)!, static parent => Directory.CreateDirectory(parent).Exists);
        var last = Path.Combine(_folder, path);
        if (FileBytes.AreEqual(last, bytes) && HardLink.TryCreate(last, target))
            return false;
        using var handle = File.OpenHandle(
            target, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
        return true;
    }

    // Removed first: in the last site's folder the file may be the same one.
    private void WriteManifest()
    {
        var marker = Path.Combine(_staging, Marker);
        File.Delete(marker);
        File.WriteAllBytes(marker, new OutputManifest(_files.ToFrozenSet(StringComparer.Ordinal)) { HasDrafts = HasDrafts }.ToBytes());
    }

    // The new site is there. The folder that it took the name of gets it back as soon as it is the same.
    private void TakeNameBack()
    {
        try
        {
            if (new FolderRenewal(_staging, _folder).Run(_files.ToFrozenSet(StringComparer.Ordinal), _changed))
                FolderExchange.TryExchange(_staging, _folder);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // Then the new folder keeps the name, as where nothing can be exchanged.
        }
    }

    private void ReplaceInTwoSteps()
    {
        var old = _folder + ".old";
        if (Taken(old) is not null)
            throw new IOException($"'{old}' is in the way; move it elsewhere");

        Remove(old);
        Directory.Move(_folder, old);
        Directory.Move(_staging, _folder);
        Remove(old);
    }

    // A link to a folder stays, and what it leads to is replaced.
    private static string WhereItLeads(string folder) =>
        new DirectoryInfo(folder).LinkTarget is null ? folder : RealPath.Of(folder) ?? folder;

    // The first that is there and that no build wrote.
    private static string? Taken(params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            if (!IsReplaceable(folder))
                return folder;
        }

        return null;
    }

    private static bool IsReplaceable(string folder) =>
        !File.Exists(folder)
        && (!Directory.Exists(folder)
            || File.Exists(Path.Combine(folder, Marker))
            || !Directory.EnumerateFileSystemEntries(folder).Any());

    private static int CountFiles(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count()
        : 0;

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
