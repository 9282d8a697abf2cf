using System.Collections.Concurrent;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Content;

/// <summary>
/// The articles as they were read, kept from build to build by the bytes of their files: one whose file did not change is
/// neither read nor parsed. Only what was read without a finding is kept, so that every build has all findings.
/// </summary>
internal sealed class KeptArticles
{
    // An edit writes one of them again.
    private const int Parts = 16;

    private readonly KeptFiles _files;
    private readonly ISiteFiles _site;
    private readonly Fingerprint _reading;
    private readonly Dictionary<string, Entry>[] _known = new Dictionary<string, Entry>[Parts];
    private readonly ConcurrentDictionary<string, Entry>[] _now = new ConcurrentDictionary<string, Entry>[Parts];
    private readonly bool[] _isChanged = new bool[Parts];

    /// <param name="files">Keeps them.</param>
    /// <param name="site">The site's files.</param>
    /// <param name="ownSubjects">What else decides how a file is read: the keys of the kinds of subject that the site adds.</param>
    public KeptArticles(KeptFiles files, ISiteFiles site, IEnumerable<string> ownSubjects)
    {
        (_files, _site) = (files, site);
        _reading = new FingerprintBuilder().AddAll(ownSubjects, static (all, key) => all.Add(key)).ToFingerprint();
        Parallel.For(0, Parts, part => (_known[part], _now[part]) = (Read(files.Read(NameOf(part))), new(StringComparer.Ordinal)));
    }

    /// <summary>May be called from any thread.</summary>
    /// <returns>Null for an article that is not kept, or whose file has other bytes now.</returns>
    public Article? Find(string path)
    {
        var part = PartOf(path);
        if (!_known[part].TryGetValue(path, out var entry) || KeyOf(path) != entry.Key)
            return null;
        try
        {
            var article = ArticleBytes.Read(entry.Bytes.Span);
            _now[part][path] = entry;
            return article;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Keeps an article that was just read from its file. May be called from any thread.</summary>
    public void Add(Article article)
    {
        if (_files.KeepsNothing || ArticleBytes.Write(article) is not { } bytes || KeyOf(article.Origin.Path) is not { } key)
            return;
        var part = PartOf(article.Origin.Path);
        _now[part][article.Origin.Path] = new Entry(key, bytes);
        Volatile.Write(ref _isChanged[part], true);
    }

    /// <summary>Leaves what was found and added for the next build.</summary>
    public void Save()
    {
        for (var part = 0; part < Parts; part++)
        {
            if (_isChanged[part] || _now[part].Count != _known[part].Count)
                _files.Write(NameOf(part), ToBytes(_now[part]));
        }
    }

    private static string NameOf(int part) => $"articles-{part:x}";

    private static int PartOf(string path) => (int)(Fingerprint.Of(path).Value % Parts);

    // Null for a file that cannot be read; who reads it reports it.
    private Fingerprint? KeyOf(string path)
    {
        try
        {
            return Fingerprint.Of(_site.FingerprintOf(path), _reading);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }

    private static byte[] ToBytes(IEnumerable<KeyValuePair<string, Entry>> entries)
    {
        using var file = new MemoryStream();
        using var output = new BinaryWriter(file);
        var sorted = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        output.Write7BitEncodedInt(sorted.Length);
        foreach (var (path, entry) in sorted)
        {
            output.Write(path);
            output.Write(entry.Key);
            output.Write7BitEncodedInt(entry.Bytes.Length);
            output.Write(entry.Bytes.Span);
        }

        output.Flush();
        return file.ToArray();
    }

    private static Dictionary<string, Entry> Read(ReadOnlyMemory<byte> bytes)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        if (bytes.IsEmpty)
            return entries;
        try
        {
            var input = new KeptSpan(bytes.Span);
            for (var left = input.ReadCount(); left > 0; left--)
            {
                var (path, key, length) = (input.ReadText(), input.ReadFingerprint(), input.ReadCount());
                entries[path] = new Entry(key, bytes.Slice(bytes.Length - input.Left, length));
                input.Take(length);
            }
        }
        catch (FormatException)
        {
            entries.Clear();
        }

        return entries;
    }

    /// <summary>One article.</summary>
    /// <param name="Key">Of the bytes of its file, and how they are read.</param>
    private readonly record struct Entry(Fingerprint Key, ReadOnlyMemory<byte> Bytes);
}
