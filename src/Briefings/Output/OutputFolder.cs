using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Output;

/// <summary>
/// The folder a site is written to. Files go to a new folder beside it; until all are there the last good site stays.
/// Then the new folder takes its place, with links to what did not change and to what no build wrote, and where folders
/// can be exchanged, the last site's is then made the same and takes its name back; or, where little changed, files are
/// moved over by a plan that outlives an interruption.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>Is in every output folder, so that no other folder is replaced by mistake.</summary>
    public const string Marker = ".briefings";

    private const string Staging = ".new";
    private const long StepOfTime = TimeSpan.TicksPerSecond / 10;

    private readonly string _folder;
    private readonly string _staging;
    private readonly FolderLock _lock;
    private readonly Lazy<OutputManifest?> _last;
    private readonly StagingFolder _staged;
    private readonly bool _hasFiles;
    private readonly ConcurrentBag<string> _kept = [];
    private readonly ConcurrentBag<string> _new = [];

    private OutputFolder(string folder, FolderLock @lock)
    {
        _folder = folder;
        _staging = folder + Staging;
        _lock = @lock;
        _last = new Lazy<OutputManifest?>(() => OutputManifest.In(folder));
        _staged = new StagingFolder(_staging);
        _hasFiles = Directory.Exists(folder);
    }

    /// <summary>Whether drafts are shown, which must not be published.</summary>
    public bool HasDrafts { get; init; }

    /// <summary>The folder itself, absolute.</summary>
    public string FullPath => _folder;

    /// <summary>Prepares to write a site.</summary>
    /// <param name="waits">Called when another build writes there and must end first.</param>
    /// <returns>Null, with a finding, when the folder cannot be written or is not an output folder.</returns>
    public static OutputFolder? Open(string folder, DiagnosticBag diagnostics, bool hasDrafts = false, Action? waits = null)
    {
        folder = WhereItLeads(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        FolderLock? taken = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
            taken = FolderLock.Take(folder, waits);
            var isPending = new OutputPatch(folder, folder + Staging).IsPending;
            if (Taken(folder, isPending && !OutputPath.IsLink(folder + Staging) ? folder : folder + Staging) is not { } foreign)
            {
                Finish(folder);
                return new OutputFolder(folder, taken) { HasDrafts = hasDrafts };
            }

            diagnostics.Add(Messages.NotOurFolder(foreign));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(folder, error.Message));
        }

        taken?.Dispose();
        return null;
    }

    /// <summary>Finishes what an interrupted build began to move over, unless another one is at it.</summary>
    /// <exception cref="IOException">A file cannot be moved.</exception>
    public static void Recover(string folder)
    {
        folder = WhereItLeads(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (!new OutputPatch(folder, folder + Staging).IsPending || OutputPath.IsLink(folder + Staging))
            return;
        using var taken = FolderLock.TryTake(folder);
        if (taken is not null)
            Finish(folder);
    }

    /// <summary>Makes sure that no file of the new site replaces one that no build wrote.</summary>
    /// <returns>False, with a finding, when one would.</returns>
    public bool Claim(IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> all = [.. paths];
        if (OutputPath.FirstLinkAbove(_folder, _last.Value is { } last ? all.Concat(last.Files) : all) is var (link, file))
        {
            diagnostics.Add(GuardMessages.ForeignInTheWay(Path.Combine(_folder, link), file));
            return false;
        }

        if (!MayBeInTheWay(all) || ForeignFiles.In(_folder).FirstInTheWayOf(all) is not var (foreign, page))
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
        if (_hasFiles && FileBytes.AreEqual(Path.Combine(_folder, path), bytes))
        {
            _kept.Add(path);
            return;
        }

        _staged.Write(path, bytes);
        _new.Add(path);
    }

    /// <summary>Leaves one file of the last site as it is; may be called from any thread, once for each path.</summary>
    /// <param name="path">Relative, with forward slashes; the file is there.</param>
    public void Keep(string path) => _kept.Add(path);

    /// <summary>When the folder was taken, less the longest step of a system's time.</summary>
    public long TrustedBefore => _lock.TakenAt - StepOfTime;

    /// <summary>What a file of the site looks like now.</summary>
    public FileStamp StampOf(string path) => FileStamp.Of(Path.Combine(_folder, path));

    /// <summary>Of a file of the site as it is now; none where it cannot be read.</summary>
    public Fingerprint FingerprintOf(string path)
    {
        try
        {
            return Fingerprint.Of(File.ReadAllBytes(Path.Combine(_folder, path)));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return Fingerprint.None;
        }
    }

    /// <summary>Puts the new site in the old one's place, with what is there and is not of the site.</summary>
    /// <exception cref="IOException">A folder cannot be renamed.</exception>
    public OutputSummary Commit()
    {
        var manifest = new OutputManifest(_kept.Concat(_new).ToHashSet(StringComparer.Ordinal)) { HasDrafts = HasDrafts };
        if (Directory.Exists(_folder) && _last.Value is { IsWithoutList: false } last && IsSmall(manifest, last, out var stale))
            Patch(manifest, last, stale);
        else
            Replace(manifest);

        var summary = new OutputSummary(_new.Count, _kept.Count);
        Dispose();
        return summary;
    }

    public void Dispose()
    {
        if (!new OutputPatch(_folder, _staging).IsPending)
            Remove(_staging);
        _lock.Dispose();
    }

    // Where most of a site is new, one step that no reader sees half of costs no more.
    private bool IsSmall(OutputManifest manifest, OutputManifest last, out ImmutableArray<string> stale)
    {
        stale = [.. last.Files.Where(file => !manifest.Files.Contains(file)).Order(StringComparer.Ordinal)];
        return _new.Count + stale.Length <= _kept.Count && !AreFoldersOf(stale, _new) && !AreFoldersOf(_new, stale);

        // What was a file and becomes a folder, or the other way, cannot be done file by file.
        static bool AreFoldersOf(IEnumerable<string> files, IEnumerable<string> others) =>
            others.SelectMany(ForeignFiles.Parents).ToHashSet(StringComparer.Ordinal).Overlaps(files);
    }

    private void Patch(OutputManifest manifest, OutputManifest last, ImmutableArray<string> stale)
    {
        var moved = _new.Order(StringComparer.Ordinal).ToList();
        if (last.HasDrafts != manifest.HasDrafts || !stale.IsEmpty || moved.Exists(file => !last.Files.Contains(file)))
        {
            File.WriteAllBytes(_staged.PlaceOf(Marker), manifest.ToBytes());
            moved.Add(Marker);
        }

        if (moved.Count == 0)
            return;
        var patch = new OutputPatch(_folder, _staging);
        patch.Write(moved, stale);
        patch.Apply();
    }

    private void Replace(OutputManifest manifest)
    {
        Parallel.ForEach(_kept, file =>
        {
            if (!HardLink.TryCreate(Path.Combine(_folder, file), _staged.PlaceOf(file)))
                File.Copy(Path.Combine(_folder, file), _staged.PlaceOf(file));
        });
        File.WriteAllBytes(_staged.PlaceOf(Marker), manifest.ToBytes());
        ForeignFiles.In(_folder).LinkInto(_staging);
        if (!Directory.Exists(_folder))
            Directory.Move(_staging, _folder);
        else if (FolderExchange.TryExchange(_staging, _folder))
            TakeNameBack(manifest.Files);
        else
            ReplaceInTwoSteps();
    }

    // The new site is there. The folder that it took the name of gets it back as soon as it is the same.
    private void TakeNameBack(IReadOnlySet<string> files)
    {
        try
        {
            if (new FolderRenewal(_staging, _folder).Run(files, _new))
                FolderExchange.TryExchange(_staging, _folder);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // Then the new folder keeps the name, as where nothing can be exchanged.
        }
    }

    // Seldom true, and then worth a walk through the whole folder: a file that is new where something is already.
    private bool MayBeInTheWay(ImmutableArray<string> paths)
    {
        if (!Directory.Exists(_folder))
            return false;
        if (_last.Value is not { IsWithoutList: false } last)
            return true;
        var parents = new Dictionary<string, bool>(StringComparer.Ordinal);
        return paths.Any(path => !last.Files.Contains(path) && (IsThere(path) || HasFileAbove(path)));

        bool IsThere(string path) => Path.Exists(Path.Combine(_folder, path));

        bool HasFileAbove(string path) => path.LastIndexOf('/') is > 0 and var at && IsFileOrBelow(path[..at]);

        bool IsFileOrBelow(string parent)
        {
            if (!parents.TryGetValue(parent, out var isFile))
                parents.Add(parent, isFile = File.Exists(Path.Combine(_folder, parent)) || HasFileAbove(parent));
            return isFile;
        }
    }

    private static void Finish(string folder)
    {
        var patch = new OutputPatch(folder, folder + Staging);
        if (patch.IsPending)
            patch.Apply();
        else
            Remove(folder + Staging);
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
        && !OutputPath.IsLink(folder)
        && (!Directory.Exists(folder)
            || File.Exists(Path.Combine(folder, Marker))
            || !Directory.EnumerateFileSystemEntries(folder).Any());

    private static void Remove(string folder) => MarkedFolder.Remove(folder, Marker);
}
