using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Briefings.Files;

namespace Briefings.Workflows.Parts;

/// <summary>A site's files, with a note of what was read in them: so machines find out that they work on the same.</summary>
/// <param name="files">The site's.</param>
internal sealed class WitnessedFiles(ISiteFiles files) : ISiteFiles
{
    private readonly ConcurrentDictionary<string, string> _read = new(StringComparer.Ordinal);

    /// <summary>Each file that was read so far, as <c>HASH PATH</c>; by path, ordinal.</summary>
    public ImmutableArray<string> Read() =>
        [.. _read.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}")];

    public ImmutableArray<SiteFile> List(string folder) => files.List(folder);

    public bool Exists(string path) => files.Exists(path);

    public bool IsLink(string path) => files.IsLink(path);

    public long Length(string path) => files.Length(path);

    public byte[] Read(string path)
    {
        var bytes = files.Read(path);
        Note(path, bytes);
        return bytes;
    }

    public int Read(string path, ref byte[] buffer)
    {
        var length = files.Read(path, ref buffer);
        Note(path, buffer.AsSpan(0, length));
        return length;
    }

    public bool Write(string path, ReadOnlySpan<byte> bytes) => files.Write(path, bytes);

    public ScratchFile? OpenScratch() => files.OpenScratch();

    private void Note(string path, ReadOnlySpan<byte> bytes) => _read[path] = Convert.ToHexStringLower(SHA256.HashData(bytes));
}
