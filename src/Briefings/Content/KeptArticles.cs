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
    private const int HeadOfEntry = 24;

    private readonly KeptFiles _files;
    private readonly ISiteFiles _site;
    private readonly Held _held;
    private readonly Fingerprint _reading;
    private readonly Lazy<Dictionary<string, Entry>>[] _known = new Lazy<Dictionary<string, Entry>>[Parts];
    private readonly ConcurrentDictionary<string, Entry?>[] _now = new ConcurrentDictionary<string, Entry?>[Parts];
    private readonly bool[] _isChanged = new bool[Parts];

    /// <param name="files">Keeps them.</param>
    /// <param name="site">The site's files.</param>
    /// <param name="ownSubjects">What else decides how a file is read: the keys of the kinds of subject that the site adds.</param>
    /// <param name="held">What the same process read before.</param>
    public KeptArticles(KeptFiles files, ISiteFiles site, IEnumerable<string> ownSubjects, Held held)
    {
        (_files, _site, _held) = (files, site, held);
        _reading = ReadingOf(ownSubjects);
        for (var i = 0; i < Parts; i++)
        {
            var part = i;
            (_known[part], _now[part]) = (new(() => Read(files.Read(NameOf(part)))), new(StringComparer.Ordinal));
        }

        if (held.IsEmpty)
            Parallel.ForEach(_known, static part => _ = part.Value);
    }

    /// <summary>May be called from any thread.</summary>
    /// <returns>Null for an article that is not kept, or whose file has other bytes now.</returns>
    public Article? Find(string path)
    {
        // To ask a file for its key may be to read it.
        var part = PartOf(path);
        if (!_held.Has(path) && !_known[part].Value.ContainsKey(path))
            return null;
        var key = KeyOf(path);
        if (key is { } same && _held.Find(path, same) is { } held)
        {
            _now[part][path] = null;
            return held;
        }

        if (!_known[part].Value.TryGetValue(path, out var entry) || key != entry.Key)
            return null;
        try
        {
            var article = ArticleBytes.Read(entry.Bytes);
            _now[part][path] = null;
            _held.Add(path, entry.Key, article);
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
        if ((_files.KeepsNothing && _held.HoldsNothing) || KeyOf(article.Origin.Path) is not { } key)
            return;
        _held.Add(article.Origin.Path, key, article);
        if (_files.KeepsNothing || ArticleBytes.Write(article) is not { } bytes)
            return;
        var part = PartOf(article.Origin.Path);
        _now[part][article.Origin.Path] = new Entry(key, bytes);
        Volatile.Write(ref _isChanged[part], true);
    }

    /// <summary>Leaves what was found and added for the next build. A file that was not read, since all in it was held, stays as it is.</summary>
    public void Save()
    {
        for (var part = 0; part < Parts; part++)
        {
            if (_isChanged[part] || (_known[part].IsValueCreated && _now[part].Count != _known[part].Value.Count))
                Write(_files, NameOf(part), [.. EntriesOf(part).OrderBy(entry => entry.Key, StringComparer.Ordinal)]);
        }
    }

    /// <summary>Keeps articles that a run wrote, a part of them at a time, for who has no need of them itself.</summary>
    /// <param name="files">Keeps them.</param>
    /// <param name="site">The site's files.</param>
    /// <param name="ownSubjects">What else decides how a file is read: the keys of the kinds of subject that the site adds.</param>
    /// <param name="paths">Of all articles.</param>
    /// <param name="read">Reads an article; null for what is not to be kept. Called from any thread.</param>
    public static void Keep(KeptFiles files, ISiteFiles site, IEnumerable<string> ownSubjects, IEnumerable<string> paths, Func<string, Article?> read)
    {
        var reading = ReadingOf(ownSubjects);
        foreach (var part in paths.GroupBy(PartOf).OrderBy(part => part.Key))
        {
            var known = Read(files.Read(NameOf(part.Key)));
            var now = new ConcurrentDictionary<string, Entry>(StringComparer.Ordinal);
            Parallel.ForEach(part, path =>
            {
                if (KeyOf(path, site, reading) is not { } key)
                    return;
                if (known.TryGetValue(path, out var entry) && entry.Key == key)
                    now[path] = entry;
                else if (read(path) is { } article && ArticleBytes.Write(article) is { } bytes)
                    now[path] = new Entry(key, bytes);
            });
            Write(files, NameOf(part.Key), [.. now.OrderBy(entry => entry.Key, StringComparer.Ordinal)]);
        }
    }

    private IEnumerable<KeyValuePair<string, Entry>> EntriesOf(int part)
    {
        foreach (var (path, added) in _now[part])
        {
            if (added is { } entry || _known[part].Value.TryGetValue(path, out entry))
                yield return new(path, entry);
        }
    }

    private static string NameOf(int part) => $"articles-{part:x}";

    private static int PartOf(string path) => (int)(Fingerprint.Of(path).Value % Parts);

    private static Fingerprint ReadingOf(IEnumerable<string> ownSubjects) =>
        new FingerprintBuilder().AddAll(ownSubjects, static (all, key) => all.Add(key)).ToFingerprint();

    private Fingerprint? KeyOf(string path) => KeyOf(path, _site, _reading);

    // Null for a file that cannot be read; who reads it reports it.
    private static Fingerprint? KeyOf(string path, ISiteFiles site, Fingerprint reading)
    {
        try
        {
            return Fingerprint.Of(site.FingerprintOf(path), reading);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }

    private static void Write(KeptFiles files, string name, KeyValuePair<string, Entry>[] sorted) =>
        files.Write(name, sorted.Sum(entry => HeadOfEntry + entry.Key.Length + entry.Value.Bytes.Length), output =>
        {
            output.Write7BitEncodedInt(sorted.Length);
            foreach (var (path, entry) in sorted)
            {
                output.Write(path);
                output.Write(entry.Key);
                output.Write7BitEncodedInt(entry.Bytes.Length);
                output.Write(entry.Bytes.Span);
            }
        });

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

    /// <summary>Articles that a process which reads its site again and again holds from one time to the next.</summary>
    public sealed class Held
    {
        private readonly ConcurrentDictionary<string, (Fingerprint Key, Article Article)>? _articles;

        private Held(bool holds) => _articles = holds ? new(StringComparer.Ordinal) : null;

        /// <summary>Holds nothing, for who reads a site once.</summary>
        public static Held Nothing { get; } = new(holds: false);

        public bool HoldsNothing => _articles is null;

        public bool IsEmpty => _articles is null or { IsEmpty: true };

        public static Held Begin() => new(holds: true);

        public Article? Find(string path, Fingerprint key) =>
            _articles is not null && _articles.TryGetValue(path, out var held) && held.Key == key ? held.Article : null;

        public bool Has(string path) => _articles is not null && _articles.ContainsKey(path);

        public void Add(string path, Fingerprint key, Article article)
        {
            if (_articles is not null)
                _articles[path] = (key, article);
        }

        /// <summary>Forgets all but what is there.</summary>
        public void KeepOnly(IEnumerable<string> paths)
        {
            if (_articles is null)
                return;
            foreach (var gone in _articles.Keys.Except(paths, StringComparer.Ordinal))
                _articles.TryRemove(gone, out _);
        }
    }
}
