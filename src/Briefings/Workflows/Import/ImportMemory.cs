using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Workflows.Import;

/// <summary>
/// Keeps what an import read that found nothing new: while none of its files changed, the next one need not read them.
/// What cannot be kept costs only time later.
/// </summary>
internal sealed class ImportMemory
{
    private const string Name = "import";
    private const string Owner = "seeds";
    private const string FileName = $"{KeptFiles.Folder}/{Name}-{Owner}";
    private const int MostLookedAt = 200;

    // A system's time goes in steps: what changed so shortly before a run began may change once more in the same step.
    private const long StepOfTime = TimeSpan.TicksPerSecond / 10;

    private readonly ISiteFiles _site;
    private readonly KeptFiles _kept;
    private readonly RecordedFiles _files;
    private readonly LastImport? _last;
    private readonly bool _isMarked;
    private long _trustedBefore;

    public ImportMemory(ISiteFiles site)
    {
        _site = site;
        _kept = new KeptFiles(site, Owner);
        var bytes = _kept.Read(Name);
        _isMarked = bytes.Length == 1 && bytes.Span[0] == 1;
        _last = LastImport.Read(bytes);
        _files = new RecordedFiles(site, _last?.Reads ?? FileReads.None);
        _trustedBefore = TimeOfFile();
    }

    /// <summary>The site's, with a record of what is read of them.</summary>
    public ISiteFiles Files => _files;

    /// <summary>Where what was read of the site's content is kept, as builds keep it.</summary>
    public KeptFiles Kept => _kept;

    /// <summary>Asks for all files that the last import read. Where none changed, the report is that of an import that finds nothing new.</summary>
    /// <param name="diagnostics">Receives what the last import found.</param>
    /// <returns>Null where anything changed, and all is to be read; the archive of a report has nothing in it.</returns>
    public ImportReport? Repeat(DiagnosticBag diagnostics)
    {
        if (_last is null || _last.Reads.Repeat(_site, _trustedBefore) is not { } reads || Seeds(_last.Seeds) is not { } seeds)
        {
            // The time of this file is when the reading began, in the file system's own time.
            _kept.Write(Name, [_isMarked ? (byte)0 : (byte)1]);
            _trustedBefore = TimeOfFile();
            return null;
        }

        if (reads != _last.Reads)
            _kept.Write(Name, (_last with { Reads = reads }).ToBytes());
        foreach (var finding in _last.Found)
            diagnostics.Add(finding);
        return new ImportReport(seeds, new Lazy<Archive>(Archive.Empty), null);
    }

    /// <summary>The seeds that need not be read, where another file changed; null where nothing is known of the last import.</summary>
    public SettledSeeds? Settled(Archive archive) => _last is { } last ? new SettledSeeds(_files, last, archive) : null;

    /// <summary>Keeps what was read, if it was all unchanged, or if the next import will surely find it so.</summary>
    /// <param name="report">Of the import.</param>
    /// <param name="before">The archive before it.</param>
    /// <param name="standing">What was found before the first seed was imported: the next import finds it again.</param>
    /// <param name="found">All that was found.</param>
    public void Save(ImportReport report, Archive before, ImmutableArray<Diagnostic> standing, ImmutableArray<Diagnostic> found)
    {
        var isUnchanged = report.Seeds.All(seed => seed.Status is ImportStatus.Unchanged or ImportStatus.Kept);
        if (found.Any(finding => finding.Severity == Severity.Error) || UnfinishedSeeds.Read(_site).Count > 0
            || !(isUnchanged || (found.SequenceEqual(standing) && IsSettled(report, before, standing))) || _files.ReadsWithWritten() is not { } reads)
            return;
        var seeds = report.Seeds.Select(seed => new SeedRecord(seed.Seed, seed.Status == ImportStatus.Kept ? seed.Article!.Origin.Path : null));
        _kept.Write(Name, new LastImport(reads with { TrustedBefore = _trustedBefore }, [.. seeds], found).ToBytes());
    }

    // Whether an import that wrote a few articles would take all seeds for unchanged if it ran again, and find nothing else. Of many,
    // to look at them would cost as much as reading them again does.
    private bool IsSettled(ImportReport report, Archive before, ImmutableArray<Diagnostic> standing)
    {
        var written = _files.Written.ToHashSet(StringComparer.Ordinal);
        return written.Count <= MostLookedAt
            && !standing.Any(finding => written.Contains(finding.Place.Path))
            && report.Seeds.All(seed => seed.Status != ImportStatus.Failed)
            && report.Seeds.GroupBy(seed => seed.Seed).All(ofFile => ofFile.Count() == 1 || ofFile.All(seed => seed.Status is ImportStatus.Unchanged or ImportStatus.Kept))
            && Checked(before).SequenceEqual(Checked(report.Archive))
            && written.All(IsReadBack);
    }

    private static ImmutableArray<Diagnostic> Checked(Archive archive)
    {
        var found = new DiagnosticBag();
        ArchiveChecker.Check(archive, found);
        return found.ToSorted();
    }

    private bool IsReadBack(string path)
    {
        var found = new DiagnosticBag();
        return !path.EndsWith(".md", StringComparison.Ordinal) || (TextFile.Read(_site, path, found) is { } source && IsRead(source) && found.IsEmpty);

        bool IsRead(SourceText source) => path.Split('/')[1] switch
        {
            "briefings" => ArticleReader.Read(source, found, SubjectsReader.OwnKeys(_site)) is { } article && ContentHash.IsAsImported(article),
            "events" => EventFileReader.Read(source, found) is not null,
            _ => SeriesFileReader.Read(source, found) is not null,
        };
    }

    private long TimeOfFile() => _site.StampOf(FileName) is { IsKnown: true } stamp ? stamp.Modified - StepOfTime : long.MinValue;

    // The articles that a person edited are listed in every report.
    private ImmutableArray<SeedResult>? Seeds(ImmutableArray<SeedRecord> known)
    {
        var own = SubjectsReader.OwnKeys(_site);
        var results = new SeedResult?[known.Length];
        Parallel.For(0, known.Length, i =>
        {
            var article = known[i].EditedArticle is { } path ? Article(path, own) : null;
            if ((article is null) == (known[i].EditedArticle is null))
                results[i] = new SeedResult(known[i].Path, article is null ? ImportStatus.Unchanged : ImportStatus.Kept, article, null);
        });
        return results.Contains(null) ? null : [.. results.OfType<SeedResult>()];
    }

    private Article? Article(string path, ImmutableArray<string> own)
    {
        var found = new DiagnosticBag();
        return TextFile.Read(_site, path, found) is { } source ? ArticleReader.Read(source, found, own) : null;
    }
}
