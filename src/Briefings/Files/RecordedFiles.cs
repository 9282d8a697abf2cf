using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Tracing;

namespace Briefings.Files;

/// <summary>A site's files, with a record of all that is asked of them. A file that did not change is hashed from memory.</summary>
/// <param name="files">The site's.</param>
/// <param name="known">What was read of them before.</param>
internal sealed class RecordedFiles(ISiteFiles files, FileReads known) : ISiteFiles
{
    // What the program keeps there for itself says nothing that content does not.
    private const string OwnFolder = ".briefings/";

    private readonly ConcurrentDictionary<string, Fingerprint> _lists = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<SiteFile>> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Fingerprint> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _presence = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileRead> _files = new(StringComparer.Ordinal);
    private volatile bool _isWhole = true;

    /// <summary>Null where a file could not be read, or one was written: the next run asks for everything again.</summary>
    public FileReads? Reads => _isWhole && _written.IsEmpty ? new FileReads(_lists, _presence, _files) : null;

    /// <summary>The files of the site that were written.</summary>
    public IEnumerable<string> Written => _written.Keys;

    /// <summary>
    /// The same with what was written, as if it had been there and was read: folders hold what they held and the new files, so that one
    /// that others wrote meanwhile is seen. Null where a file could not be read.
    /// </summary>
    public FileReads? ReadsWithWritten()
    {
        if (!_isWhole || _written.IsEmpty)
            return Reads;
        var (lists, presence, read) = (new Dictionary<string, Fingerprint>(_lists), new Dictionary<string, bool>(_presence), new Dictionary<string, FileRead>(_files));
        foreach (var (folder, found) in _found)
        {
            var added = _written.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Except(found.Select(file => file.Path), StringComparer.Ordinal);
            lists[folder] = FileReads.Fold([.. found.Concat(added.Select(path => new SiteFile(path, IsStrayLink: false))).OrderBy(file => file.Path, StringComparer.Ordinal)]);
        }

        foreach (var (path, bytes) in _written)
        {
            read[path] = new FileRead(files.StampOf(path), bytes);
            if (presence.ContainsKey(path))
                presence[path] = true;
        }

        return new FileReads(lists, presence, read);
    }

    public ImmutableArray<SiteFile> List(string folder)
    {
        var found = files.List(folder);
        _lists[folder] = FileReads.Fold(found);
        _found[folder] = found;
        return found;
    }

    public bool Exists(string path)
    {
        var exists = files.Exists(path);
        if (!IsOwn(path))
            _presence[path] = exists;
        return exists;
    }

    public bool IsLink(string path)
    {
        var isLink = files.IsLink(path);
        _isWhole &= !isLink;
        return isLink;
    }

    public long Length(string path)
    {
        _files.TryAdd(path, new FileRead(files.StampOf(path), Fingerprint.None));
        return files.Length(path);
    }

    public FileStamp StampOf(string path) => files.StampOf(path);

    public byte[] Read(string path)
    {
        var stamp = files.StampOf(path);
        try
        {
            var bytes = files.Read(path);
            Note(path, stamp, bytes);
            return bytes;
        }
        catch
        {
            _isWhole = false;
            throw;
        }
    }

    public int Read(string path, ref byte[] buffer)
    {
        buffer = Read(path);
        return buffer.Length;
    }

    public Fingerprint FingerprintOf(string path)
    {
        // What was read already in this run is what the run is about.
        if (_files.TryGetValue(path, out var now) && now.Bytes != Fingerprint.None)
            return now.Bytes;
        var stamp = files.StampOf(path);
        if (!known.Files.TryGetValue(path, out var read) || read.Bytes == Fingerprint.None || !known.Knows(read, stamp))
            return Fingerprint.Of(Read(path));
        _files[path] = read;
        return read.Bytes;
    }

    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!IsOwn(path))
            _written[path] = Fingerprint.Of(bytes);
        return files.Write(path, bytes);
    }

    public ScratchFile? OpenScratch() => files.OpenScratch();

    private void Note(string path, FileStamp stamp, byte[] bytes)
    {
        if (!IsOwn(path))
            _files[path] = new FileRead(stamp, Fingerprint.Of(bytes));
    }

    private static bool IsOwn(string path) => path.StartsWith(OwnFolder, StringComparison.Ordinal);
}
