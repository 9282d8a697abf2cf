using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Word;

/// <summary>The parts of a document: a ZIP archive, read with bounds on what it unpacks to.</summary>
internal sealed class WordParts : IDisposable
{
    private const int MostParts = 5000;
    private const int LargestXml = 24 * 1024 * 1024;
    private const int LargestPicture = 12 * 1024 * 1024;
    private const int LargestTogether = 120 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestXml };

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private int _left = LargestTogether;

    /// <exception cref="InvalidDataException">It is no archive, or a broken one.</exception>
    public WordParts(ReadOnlyMemory<byte> bytes)
    {
        _archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MostParts)
            throw new SeedBudgetException($"has more than {MostParts} parts");
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public IEnumerable<string> Names => _entries.Keys.Order(StringComparer.Ordinal);

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <returns>Null where there is no such part.</returns>
    /// <exception cref="XmlException">The part is broken, or has what an Office program never writes.</exception>
    public XDocument? Xml(string name)
    {
        if (!_entries.ContainsKey(name))
            return null;
        var bytes = Bytes(name, LargestXml) ?? throw new SeedBudgetException($"has a part '{name}' of more than {LargestXml / 1024 / 1024} MB");
        using (var reader = XmlReader.Create(new MemoryStream(bytes), Settings))
            XmlDepth.Check(reader);
        using var again = XmlReader.Create(new MemoryStream(bytes), Settings);
        return XDocument.Load(again, LoadOptions.PreserveWhitespace);
    }

    public byte[]? Picture(string name) => _entries.ContainsKey(name) ? Bytes(name, LargestPicture) : null;

    public void Dispose() => _archive.Dispose();

    // What the archive says of sizes may be wrong: what comes out is counted.
    private byte[]? Bytes(string name, int most)
    {
        using var stream = _entries[name].Open();
        using var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            copy.Write(buffer.AsSpan(0, read));
            _left -= read;
            if (_left < 0)
                throw new SeedBudgetException($"unpacks to more than {LargestTogether / 1024 / 1024} MB");
            if (copy.Length > most)
                return null;
        }

        return copy.ToArray();
    }
}
