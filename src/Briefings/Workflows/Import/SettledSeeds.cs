using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Files;

namespace Briefings.Workflows.Import;

/// <summary>Seeds of which the last import found nothing new, and that have, with their article, the bytes that they had then: they are neither read nor hashed again.</summary>
internal sealed class SettledSeeds
{
    private readonly ISiteFiles _files;
    private readonly LastImport _last;
    private readonly ILookup<string, SeedRecord> _records;
    private readonly ILookup<string, Article> _articles;
    private readonly ConcurrentBag<SeedResult> _found = [];

    /// <param name="files">The site's, which know what was read of them then.</param>
    /// <param name="last">The last import.</param>
    /// <param name="archive">What the site has.</param>
    public SettledSeeds(ISiteFiles files, LastImport last, Archive archive)
    {
        (_files, _last) = (files, last);
        _records = last.Seeds.ToLookup(seed => seed.Path, StringComparer.Ordinal);
        _articles = archive.Articles.Where(article => article.Import is not null).ToLookup(article => article.Import!.Seed, StringComparer.Ordinal);
    }

    /// <summary>Whether a seed is one; may be called from any thread, once for each.</summary>
    public bool Has(string path)
    {
        // A file of several articles is read, whose order it says.
        if (_records[path].Take(2).ToArray() is not [var record] || _articles[path].Take(2).ToArray() is not [var article]
            || (record.EditedArticle is { } edited && edited != article.Origin.Path) || !IsSame(path) || !IsSame(article.Origin.Path))
            return false;
        _found.Add(new SeedResult(path, record.EditedArticle is null ? ImportStatus.Unchanged : ImportStatus.Kept, article, null));
        return true;
    }

    /// <summary>All that there are with what was read of the others, by path, ordinal.</summary>
    /// <param name="read">By path, ordinal.</param>
    public ImmutableArray<SeedResult> With(ImmutableArray<SeedResult> read) =>
        [.. _found.Concat(read).OrderBy(result => result.Seed, StringComparer.Ordinal)];

    private bool IsSame(string path)
    {
        try
        {
            return _last.Reads.Files.TryGetValue(path, out var read) && _files.FingerprintOf(path) == read.Bytes;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return false;
        }
    }
}
