using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Tracing;

namespace Briefings.Files;

/// <summary>All that was asked of a site's files: what folders hold, which files are there, and what they say.</summary>
/// <param name="Lists">By folder.</param>
/// <param name="Presence">By path, whether there is such a file.</param>
/// <param name="Files">By path.</param>
internal sealed record FileReads(
    IReadOnlyDictionary<string, Fingerprint> Lists, IReadOnlyDictionary<string, bool> Presence, IReadOnlyDictionary<string, FileRead> Files)
{
    public static FileReads None { get; } = new(
        ImmutableDictionary<string, Fingerprint>.Empty, ImmutableDictionary<string, bool>.Empty, ImmutableDictionary<string, FileRead>.Empty);

    /// <summary>
    /// Files whose stamp changed at this time or later are not known by it: the system's time goes in steps, and two changes
    /// may fall into one.
    /// </summary>
    public long TrustedBefore { get; init; } = long.MaxValue;

    /// <summary>Asks for all of it again. A file with another stamp is read.</summary>
    /// <returns>The same with the stamps of now; null where anything is answered otherwise.</returns>
    public FileReads? Repeat(ISiteFiles files, long trustedBefore)
    {
        if (Lists.Any(list => Fold(files.List(list.Key)) != list.Value) || Presence.Any(file => files.Exists(file.Key) != file.Value))
            return null;
        var renewed = new ConcurrentDictionary<string, FileRead>(StringComparer.Ordinal);
        var result = Parallel.ForEach(Files, (file, loop) =>
        {
            var stamp = files.StampOf(file.Key);
            if (Knows(file.Value, stamp))
                return;
            if (Same(files, file.Key, file.Value))
                renewed[file.Key] = file.Value with { Stamp = stamp };
            else
                loop.Stop();
        });
        if (!result.IsCompleted)
            return null;
        return renewed.IsEmpty ? this : this with
        {
            TrustedBefore = trustedBefore,
            Files = Files.ToDictionary(file => file.Key, file => renewed.GetValueOrDefault(file.Key, file.Value), StringComparer.Ordinal),
        };
    }

    /// <summary>The same without what is known of some files.</summary>
    /// <param name="paths">Of the files.</param>
    public FileReads Without(ImmutableArray<string> paths) => this with
    {
        Files = Files.Where(file => !paths.Contains(file.Key)).ToDictionary(StringComparer.Ordinal),
    };

    /// <summary>Whether a stamp says that a file was not changed since it was read.</summary>
    public bool Knows(FileRead read, FileStamp stamp) =>
        stamp.IsKnown && stamp == read.Stamp && Math.Max(stamp.Modified, stamp.Changed) < TrustedBefore;

    /// <summary>Of what a folder holds.</summary>
    public static Fingerprint Fold(ImmutableArray<SiteFile> found) =>
        new FingerprintBuilder().AddAll(found, static (all, file) => all.Add(file.Path).Add(file.IsStrayLink)).ToFingerprint();

    private static bool Same(ISiteFiles files, string path, FileRead read)
    {
        try
        {
            return read.Bytes != Fingerprint.None && files.Exists(path) && files.FingerprintOf(path) == read.Bytes;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return false;
        }
    }
}
