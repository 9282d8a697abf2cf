using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Tests.Files;

/// <summary>Files that note which of them are read whole.</summary>
internal sealed class ObservedFiles(ISiteFiles files) : ISiteFiles
{
    public ConcurrentQueue<string> Reads { get; } = new();

    public ImmutableArray<SiteFile> List(string folder) => files.List(folder);

    public bool Exists(string path) => files.Exists(path);

    public long Length(string path) => files.Length(path);

    public byte[] Read(string path)
    {
        Reads.Enqueue(path);
        return files.Read(path);
    }

    public int Read(string path, ref byte[] buffer) => files.Read(path, ref buffer);

    public bool Write(string path, ReadOnlySpan<byte> bytes) => files.Write(path, bytes);
}
