using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Linking.Readings;

/// <summary>
/// What linking read in articles before, kept in <c>.briefings/</c>, so that only new and changed texts are read. An
/// article is known by the hash of what its reading depends on.
/// </summary>
internal sealed class KnownReadings
{
    public const string FileName = ".briefings/readings";

    /// <summary>What was read since the other file was written, while that is little.</summary>
    public const string NewFileName = ".briefings/readings-new";

    // To write all for one new text was a tenth of linking it.
    private const int LittleIsOneIn = 8;

    // Some 65 MB, which are in memory while a file is written. Those of an archive with more are in several files.
    private const int MostInFile = 10_000;

    // In bytes. What is in larger files is let go and read again, file by file.
    private const long MostHeld = 1 << 27;

    private const int TextsAtATime = 512;

    private readonly List<KeptFile> _files = [];
    private readonly Dictionary<UInt128, (int File, int Number)> _places = [];
    private readonly ConcurrentDictionary<UInt128, ArticleReading> _new = new();
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly bool _isFromOthers;
    private long _held;
    private int _newlyRead;

    private KnownReadings(ISiteFiles? files, IEnumerable<(byte[] Bytes, Func<byte[]> Again)> others)
    {
        if (files is not null)
        {
            for (var number = 0; Open(files, NameOf(number)) is { } file; number++)
                Add(file, FileRole.Own);
            if (Open(files, NewFileName) is { } few)
                Add(few, FileRole.New);
        }

        foreach (var (bytes, again) in others)
        {
            _isFromOthers = true;
            if (ReadingFile.Open(bytes, again) is { } file)
                Add(file, FileRole.Others);
        }
    }

    /// <summary>Knows nothing yet.</summary>
    public static KnownReadings None() => new(null, []);

    /// <returns>Nothing known where there is no file, or one that is damaged or of another version of the program.</returns>
    public static KnownReadings Load(ISiteFiles files) => Load(files, []);

    /// <param name="files">The site's.</param>
    /// <param name="others">What other machines kept: the bytes of their files, and how they are read again.</param>
    public static KnownReadings Load(ISiteFiles files, IEnumerable<(byte[] Bytes, Func<byte[]> Again)> others) => new(files, others);

    private void Add(ReadingFile file, FileRole role)
    {
        _held += file.Bytes()?.Length ?? 0;
        _files.Add(new KeptFile(file, role));
        for (var number = 0; number < file.Count; number++)
            _places.TryAdd(file.KeyOf(number), (_files.Count - 1, number));
        if (_held > MostHeld)
            _files.ForEach(static kept => kept.File.Release());
    }

    private static ReadingFile? Open(ISiteFiles files, string name)
    {
        try
        {
            return files.Exists(name) ? ReadingFile.Open(files.Read(name), () => files.Read(name)) : null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }

    /// <summary>All of some articles, by their indexes, a few hundred at a time and those of one file together.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="again">Whether their readings will be asked for again.</param>
    public IEnumerable<int[]> InOrderOfFiles(ImmutableArray<Article> articles, bool again)
    {
        var files = new int[articles.Length];
        Parallel.For(0, files.Length, i => files[i] = _places.TryGetValue(KeyOf(articles[i]), out var place) ? place.File : _files.Count);
        for (var file = 0; file <= _files.Count; file++)
        {
            var own = file;
            foreach (var some in Enumerable.Range(0, files.Length).Where(i => files[i] == own).Chunk(TextsAtATime))
                yield return some;
            if (file < _files.Count && (!again || _held > MostHeld))
                _files[file].File.Release();
        }
    }

    /// <summary>How many articles were read and not known.</summary>
    public int NewlyRead => _newlyRead;

    /// <summary>Safe to call from several threads.</summary>
    /// <param name="facts">Of what may be the same text.</param>
    public ArticleReading Of(Article article, FactsOfText? facts = null)
    {
        var key = KeyOf(article);
        return _new.TryGetValue(key, out var known) ? known : Kept(key) ?? _new.GetOrAdd(key, _ => Read(article, facts));
    }

    /// <summary>Whether something was kept that may be wrong.</summary>
    public bool IsKept => _places.Count > 0;

    private ArticleReading? Kept(UInt128 key)
    {
        if (!_places.TryGetValue(key, out var place) || _files[place.File].Read(place.Number) is not { } reading)
            return null;
        _files[place.File].IsUsed[place.Number] = true;
        return reading;
    }

    /// <summary>Keeps what was used since loading, and nothing else. A place that cannot be written costs only time later.</summary>
    /// <param name="files">The site's.</param>
    /// <param name="mostInFile">How many readings one file has.</param>
    public void Save(ISiteFiles files, int mostInFile = MostInFile)
    {
        if (_new.IsEmpty && !_isFromOthers && _files.All(file => file.IsWhollyUsed))
            return;
        try
        {
            if (SinceKept() is { } few)
            {
                files.Write(NewFileName, ReadingFile.Write(Readings(few)).Span);
                return;
            }

            if (AreWholeFiles(mostInFile))
                SaveFiles(files);
            else
                SaveAll(files, mostInFile);
            if (files.Exists(NewFileName))
                files.Write(NewFileName, ReadingFile.Write([]).Span);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // The next run reads the texts again.
        }
    }

    // What several machines read of one archive is several files as they are.
    private bool AreWholeFiles(int mostInFile) => _isFromOthers && _new.IsEmpty
        && _files.All(file => file.IsWhollyUsed && (file.Role == FileRole.New ? file.File.Count == 0 : file.File.Count <= mostInFile));

    private void SaveFiles(ISiteFiles files)
    {
        var number = _files.Count(file => file.Role == FileRole.Own);
        foreach (var file in _files.Where(file => file is { Role: FileRole.Others, File.Count: > 0 }))
        {
            files.Write(NameOf(number++), file.File.Bytes() ?? ReadingFile.Write([]).Span);
            file.File.Release();
        }

        DeleteFrom(files, number);
    }

    // One file is in the order of its keys; several are in that of the files that they come from, so that few are in memory.
    private void SaveAll(ISiteFiles files, int mostInFile)
    {
        var number = 0;
        var all = Used();
        var ordered = all.Count <= mostInFile ? all.OrderBy(used => used.Key) : all.OrderBy(used => used.File).ThenBy(used => used.Key);
        foreach (var some in ordered.Chunk(mostInFile).DefaultIfEmpty([]))
        {
            files.Write(NameOf(number++), ReadingFile.Write(Readings(some)).Span);
            // None has more than a file that is written, so what was written over is read already.
            if (_held > MostHeld)
                _files.ForEach(static kept => kept.File.Release());
        }

        DeleteFrom(files, number);
    }

    private static void DeleteFrom(ISiteFiles files, int number)
    {
        for (; files.Exists(NameOf(number)); number++)
            files.Delete(NameOf(number));
    }

    private static string NameOf(int number) => number == 0 ? FileName : string.Create(CultureInfo.InvariantCulture, $"{FileName}-{number}");

    /// <summary>What was used since loading, as a file.</summary>
    public ReadOnlyMemory<byte> ToBytes() => ReadingFile.Write(Readings(Used().OrderBy(used => used.Key)));

    // Null where the first file has what is used no more, or little beside what it has not.
    private IEnumerable<(UInt128 Key, int File, int Number)>? SinceKept()
    {
        var own = _files.Where(file => file.Role == FileRole.Own).ToArray();
        var many = own.Sum(file => file.File.Count);
        var few = Used().Where(used => used.File == _files.Count || _files[used.File].Role != FileRole.Own).ToArray();
        return _isFromOthers || many == 0 || few.Length * LittleIsOneIn > many || !own.All(file => file.IsWhollyUsed) ? null : few.OrderBy(used => used.Key);
    }

    // Those that are in no file behind the others.
    private List<(UInt128 Key, int File, int Number)> Used()
    {
        var used = new List<(UInt128, int, int)>();
        for (var file = 0; file < _files.Count; file++)
        {
            for (var number = 0; number < _files[file].IsUsed.Length; number++)
            {
                if (_files[file].IsUsed[number])
                    used.Add((_files[file].File.KeyOf(number), file, number));
            }
        }

        used.AddRange(_new.Keys.Select(key => (key, _files.Count, 0)));
        return used;
    }

    // Made when asked for, one after the other; without those whose file has gone.
    private List<KeyValuePair<UInt128, ArticleReading>> Readings(IEnumerable<(UInt128 Key, int File, int Number)> used)
    {
        var readings = new List<KeyValuePair<UInt128, ArticleReading>>();
        foreach (var (key, file, number) in used)
        {
            if ((file < _files.Count ? _files[file].Read(number) : _new[key]) is { } reading)
                readings.Add(new KeyValuePair<UInt128, ArticleReading>(key, reading));
        }

        return readings;
    }

    private ArticleReading Read(Article article, FactsOfText? facts)
    {
        Interlocked.Increment(ref _newlyRead);
        var reading = ArticleReading.Of(article, facts);
        return reading with { Anchors = ImmutableArray.CreateRange(reading.Anchors, anchor => anchor with { Key = Once(anchor.Key), Text = Once(anchor.Text) }) };
    }

    // Most words of an archive are in many of its texts.
    private string Once(string word) => _words.GetOrAdd(word, word);

    // By what is known of the text, which need not be read for it.
    private static UInt128 KeyOf(Article article) => new FingerprintBuilder()
        .Add(article.Language.Primary).Add(article.Date?.ToString()).Add(article.Title).Add(article.Text.Traits.Fingerprint).ToFingerprint().Value;

    private enum FileRole
    {
        Own,
        New,
        Others,
    }

    private sealed record KeptFile(ReadingFile File, FileRole Role)
    {
        /// <summary>Of each reading. Threads only set it.</summary>
        public bool[] IsUsed { get; } = new bool[File.Count];

        public bool IsWhollyUsed => Array.TrueForAll(IsUsed, static used => used);

        public ArticleReading? Read(int number)
        {
            try
            {
                return File.Read(number);
            }
            catch (Exception error) when (DiskFailure.Is(error))
            {
                return null;
            }
        }
    }
}
