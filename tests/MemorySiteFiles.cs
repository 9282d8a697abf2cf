using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Briefings.Files;

namespace Briefings;

/// <summary>A site in memory.</summary>
internal sealed class MemorySiteFiles : ISiteFiles
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Sets a file's text, as UTF-8 without a byte order mark.</summary>
    public string this[string path]
    {
        get => Encoding.UTF8.GetString(_files[path]);
        init => _files[path] = Encoding.UTF8.GetBytes(value);
    }

    public ImmutableArray<SiteFile> List(string folder) =>
    [
        .. _files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SiteFile(path, IsStrayLink: false)),
    ];

    public bool Exists(string path) => _files.ContainsKey(path);

    public long Length(string path) => Read(path).Length;

    public byte[] Read(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException("There is no such file", path);

    public int Read(string path, ref byte[] buffer)
    {
        buffer = Read(path);
        return buffer.Length;
    }

    public void Remove(string path) => _files.TryRemove(path, out _);

    public void Delete(string path) => _files.TryRemove(path, out _);

    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (_files.TryGetValue(path, out var old) && bytes.SequenceEqual(old))
            return false;
        _files[path] = bytes.ToArray();
        return true;
    }
}
