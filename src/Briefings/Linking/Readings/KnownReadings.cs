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

    private readonly Dictionary<UInt128, ArticleReading> _kept = [];
    private readonly HashSet<UInt128> _inFirstFile = [];
    private readonly ConcurrentDictionary<UInt128, ArticleReading> _used = new();
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly bool _isFromOthers;
    private int _countInFiles;
    private int _newlyRead;

    private KnownReadings(ISiteFiles? files, IEnumerable<byte[]> others)
    {
        if (files is not null)
        {
            for (var number = 0; OwnOf(files, NameOf(number)) is { } file; number++)
                Add(file);
            _inFirstFile = [.. _kept.Keys];
            Add(OwnOf(files, NewFileName));
        }

        // One after the other: the bytes of all would take as much memory as what is read of them.
        foreach (var bytes in others)
        {
            _isFromOthers = true;
            Add(ReadingFile.Open(bytes, Once));
        }

        _words.Clear();
    }

    /// <summary>Knows nothing yet.</summary>
    public static KnownReadings None() => new(null, []);

    /// <returns>Nothing known where there is no file, or one that is damaged or of another version of the program.</returns>
    public static KnownReadings Load(ISiteFiles files) => Load(files, []);

    /// <param name="files">The site's.</param>
    /// <param name="others">What other machines kept, the bytes of their files.</param>
    public static KnownReadings Load(ISiteFiles files, IEnumerable<byte[]> others) => new(files, others);

    private void Add(ReadingFile? file)
    {
        _countInFiles += file?.Count ?? 0;
        foreach (var (key, reading) in file?.ReadAll() ?? [])
        {
            if (reading is not null)
                _kept.TryAdd(key, reading);
        }
    }

    private ReadingFile? OwnOf(ISiteFiles files, string name)
    {
        try
        {
            return files.Exists(name) ? ReadingFile.Open(files.Read(name), Once) : null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }

    /// <summary>How many articles were read and not known.</summary>
    public int NewlyRead => _newlyRead;

    /// <summary>Safe to call from several threads.</summary>
    /// <param name="facts">Of what may be the same text.</param>
    public ArticleReading Of(Article article, FactsOfText? facts = null) => _used.GetOrAdd(KeyOf(article), key => _kept.GetValueOrDefault(key) ?? Read(article, facts));

    /// <summary>Whether something was kept that may be wrong.</summary>
    public bool IsKept => _kept.Count > 0;

    /// <summary>Keeps what was used since loading, and nothing else. A place that cannot be written costs only time later.</summary>
    /// <param name="files">The site's.</param>
    /// <param name="mostInFile">How many readings one file has.</param>
    public void Save(ISiteFiles files, int mostInFile = MostInFile)
    {
        if (_newlyRead == 0 && !_isFromOthers && _used.Count == _countInFiles)
            return;
        try
        {
            if (SinceKept() is { } few)
            {
                files.Write(NewFileName, ReadingFile.Write(few).Span);
                return;
            }

            SaveAll(files, mostInFile);
            if (files.Exists(NewFileName))
                files.Write(NewFileName, ReadingFile.Write([]).Span);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // The next run reads the texts again.
        }
    }

    private void SaveAll(ISiteFiles files, int mostInFile)
    {
        var number = 0;
        foreach (var some in _used.OrderBy(pair => pair.Key).Chunk(mostInFile).DefaultIfEmpty([]))
            files.Write(NameOf(number++), ReadingFile.Write(some).Span);
        for (; files.Exists(NameOf(number)); number++)
            files.Delete(NameOf(number));
    }

    private static string NameOf(int number) => number == 0 ? FileName : string.Create(CultureInfo.InvariantCulture, $"{FileName}-{number}");

    /// <summary>What was used since loading, as a file.</summary>
    public ReadOnlyMemory<byte> ToBytes() => ReadingFile.Write([.. _used.OrderBy(pair => pair.Key)]);

    // Null where the first file has what is used no more, or little beside what it has not.
    private KeyValuePair<UInt128, ArticleReading>[]? SinceKept()
    {
        if (_isFromOthers || _inFirstFile.Count == 0 || (_used.Count - _inFirstFile.Count) * LittleIsOneIn > _inFirstFile.Count)
            return null;
        KeyValuePair<UInt128, ArticleReading>[] few = [.. _used.Where(pair => !_inFirstFile.Contains(pair.Key)).OrderBy(pair => pair.Key)];
        return _used.Count - few.Length == _inFirstFile.Count ? few : null;
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
}
