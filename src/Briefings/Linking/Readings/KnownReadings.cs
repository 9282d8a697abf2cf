using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Briefings.Content;
using Briefings.Files;

namespace Briefings.Linking.Readings;

/// <summary>
/// What linking read in articles before, kept in <c>.briefings/</c>, so that only new and changed texts are read. An
/// article is known by the hash of what its reading depends on.
/// </summary>
internal sealed class KnownReadings
{
    public const string FileName = ".briefings/readings";

    private readonly ReadingFile? _kept;
    private readonly ConcurrentDictionary<UInt128, ArticleReading> _used = new();
    private int _newlyRead;

    private KnownReadings(ReadingFile? kept) => _kept = kept;

    /// <summary>Knows nothing yet.</summary>
    public static KnownReadings None() => new(null);

    /// <returns>Nothing known where there is no file, or one that is damaged or of another version of the program.</returns>
    public static KnownReadings Load(ISiteFiles files)
    {
        try
        {
            return new KnownReadings(files.Exists(FileName) ? ReadingFile.Open(files.Read(FileName)) : null);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return None();
        }
    }

    /// <summary>How many articles were read and not known.</summary>
    public int NewlyRead => _newlyRead;

    /// <summary>Safe to call from several threads.</summary>
    public ArticleReading Of(Article article) => _used.GetOrAdd(KeyOf(article), key => _kept?.Find(key) ?? Read(article));

    /// <summary>Whether something was kept that may be wrong.</summary>
    public bool IsKept => _kept is not null;

    /// <summary>Keeps what was used since loading, and nothing else. A place that cannot be written costs only time later.</summary>
    public void Save(ISiteFiles files)
    {
        if (_newlyRead == 0 && _used.Count == (_kept?.Count ?? 0))
            return;
        try
        {
            files.Write(FileName, ReadingFile.Write([.. _used.OrderBy(pair => pair.Key)]));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // The next run reads the texts again.
        }
    }

    private ArticleReading Read(Article article)
    {
        Interlocked.Increment(ref _newlyRead);
        return ArticleReading.Of(article);
    }

    private static UInt128 KeyOf(Article article)
    {
        var text = $"{article.Language.Primary}\n{article.Date}\n{article.Title.Length}\n{article.Title}\n{article.Body}";
        return BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
