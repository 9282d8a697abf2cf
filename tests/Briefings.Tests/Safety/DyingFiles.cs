using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Tests.Safety;

/// <summary>A site in whose files a run writes so many times and no more: then it is killed, as by a power cut.</summary>
/// <param name="files">The site.</param>
/// <param name="writes">How many are done.</param>
internal sealed class DyingFiles(MemorySiteFiles files, int writes) : ISiteFiles
{
    private int _left = writes;

    public ImmutableArray<SiteFile> List(string folder) => files.List(folder);

    public bool Exists(string path) => files.Exists(path);

    public long Length(string path) => files.Length(path);

    public byte[] Read(string path) => files.Read(path);

    public int Read(string path, ref byte[] buffer) => files.Read(path, ref buffer);

    public bool Write(string path, ReadOnlySpan<byte> bytes) =>
        Interlocked.Decrement(ref _left) >= 0 ? files.Write(path, bytes) : throw new KilledException();

    /// <summary>The end of a run.</summary>
    public sealed class KilledException : Exception;
}
