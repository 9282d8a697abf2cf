using System.Collections.Immutable;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Tests.Workflows.Build.Reuse;

/// <summary>A site of which one file changes while a build reads it.</summary>
/// <param name="files">The site.</param>
/// <param name="path">The file.</param>
/// <param name="before">Called before the file is first read.</param>
/// <param name="after">Called once it was read.</param>
internal sealed class ChangingFiles(ISiteFiles files, string path, Action? before, Action? after) : ISiteFiles
{
    private int _reads;

    public ImmutableArray<SiteFile> List(string folder) => files.List(folder);

    public bool Exists(string file) => files.Exists(file);

    public bool IsLink(string file) => files.IsLink(file);

    public long Length(string file) => files.Length(file);

    public FileStamp StampOf(string file) => files.StampOf(file);

    // Whether anything changed since the last build is asked first.
    public Fingerprint FingerprintOf(string file) => files.FingerprintOf(file);

    public byte[] Read(string file)
    {
        if (file != path || Interlocked.Increment(ref _reads) > 1)
            return files.Read(file);
        before?.Invoke();
        var bytes = files.Read(file);
        after?.Invoke();
        return bytes;
    }

    public int Read(string file, ref byte[] buffer)
    {
        buffer = Read(file);
        return buffer.Length;
    }

    public bool Write(string file, ReadOnlySpan<byte> bytes) => files.Write(file, bytes);
}
