using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;
using Briefings.Linking.Readings;

namespace Briefings.Workflows.Import;

/// <summary>
/// Turns raw files into content: reads what is new, links it with the archive, and writes the articles with the
/// events and series they need. What a person edited is never overwritten.
/// </summary>
/// <param name="files">The site's files.</param>
/// <param name="diagnostics">Receives what is wrong with the seeds.</param>
internal sealed class SiteImporter(ISiteFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Reads every seed again, also those whose article is there already: for their evidence.</summary>
    public bool Explains { get; init; }

    /// <summary>Writes nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>When it is: new articles are added on that day. Null means that no date is in the future, and that none is marked as new.</summary>
    public ArticleDate? AsOf { get; init; }

    /// <summary>Receives each step; null where no one watches.</summary>
    public IProgress<StepCount>? Progress { get; init; }

    /// <summary>What linking read in texts before, to be read no second time; those that the site keeps where none are given.</summary>
    public KnownReadings Readings
    {
        get => LazyInitializer.EnsureInitialized(ref _readings, () => KnownReadings.Load(files));
        init => _readings = value;
    }

    private KnownReadings? _readings;
    private FrozenSet<string> _unfinished = [];

    /// <param name="seeds">By path, ordinal.</param>
    /// <param name="archive">What the site has already.</param>
    public ImportReport Import(ImmutableArray<SeedFile> seeds, Archive archive) => Join(Read(seeds, archive), archive);

    /// <summary>Links what was read of seeds with an archive, and writes it.</summary>
    /// <param name="read">By the seed's path, ordinal, and in the order of the seed.</param>
    /// <param name="archive">What the site has already.</param>
    public ImportReport Join(ImmutableArray<SeedResult> read, Archive archive)
    {
        var results = NamedVersions.Join(WithoutSame(read));
        var drafts = results.Where(IsDraft).Select(result => result.Article!).ToImmutableArray();
        if (drafts.IsEmpty && !Explains)
            return new ImportReport(results, new Lazy<Archive>(archive), null);

        var replaced = drafts.Select(draft => draft.Id).ToHashSet(StringComparer.Ordinal);
        var others = archive.Articles.Where(article => !replaced.Contains(article.Id));
        Progress.Begin("Linking articles");
        var links = new ArchiveLinker(files, diagnostics) { IsDryRun = IsDryRun, Readings = Readings, HasEvidence = Explains }.Link(archive with { Articles = [.. others, .. drafts] });
        var written = WithLinks(new DraftFinisher(archive, links).Finish(drafts), others);
        var additions = ArchiveAdditions.Of(written, links, archive);
        var byId = written.ToDictionary(article => article.Id, StringComparer.Ordinal);
        if (!IsDryRun)
        {
            WritePictures(results, byId);
            Write(additions);
        }

        return new ImportReport(
            [.. results.Select(result => IsDraft(result) ? result with { Article = byId[result.Article!.Id] } : result)],
            new Lazy<Archive>(() => additions.AddTo(archive)),
            links);
    }

    private ImmutableArray<Article> WithLinks(ImmutableArray<Article> written, IEnumerable<Article> others)
    {
        var links = new SeedLinks(written.Concat(others), diagnostics);
        return [.. written.Select(links.Resolve)];
    }

    private static bool IsDraft(SeedResult result) => result.Status is ImportStatus.New or ImportStatus.Updated;

    /// <summary>Reads seeds, each on its own.</summary>
    /// <param name="seeds">By path, ordinal.</param>
    /// <param name="archive">What the site has already.</param>
    public ImmutableArray<SeedResult> Read(ImmutableArray<SeedFile> seeds, Archive archive)
    {
        var known = new ImportedSeeds(archive);
        _unfinished = UnfinishedSeeds.Read(files);
        var perSeed = new ImmutableArray<SeedResult>[seeds.Length];
        var step = Progress.Begin("Reading seeds", seeds.Length);
        Parallel.For(0, seeds.Length, i =>
        {
            perSeed[i] = [.. ReadSeed(seeds[i], known).Select(ReadForLinking)];
            step.Add();
        });
        return [.. perSeed.SelectMany(result => result)];
    }

    // While its facts are at hand; what fails here fails again when all is linked, and is reported there.
    private SeedResult ReadForLinking(SeedResult result)
    {
        if (result.Reading?.Facts is not { } facts)
            return result;
        try
        {
            if (IsDraft(result))
                Readings.Of(result.Article!, facts);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A defect that one text brings to light.
        }

        return result with { Reading = result.Reading with { Facts = null } };
    }

    // Two files with the same text give one article, and so do two versions of a news item: the last one's.
    private ImmutableArray<SeedResult> WithoutSame(ImmutableArray<SeedResult> read)
    {
        var taken = new Dictionary<string, SeedResult>(StringComparer.Ordinal);
        foreach (var result in read)
        {
            if (result.Article is { } article && (!taken.TryGetValue(article.Id, out var other) || IsLater(result, other)))
                taken[article.Id] = result;
        }

        var results = ImmutableArray.CreateBuilder<SeedResult>();
        foreach (var result in read)
        {
            if (result.Article is not { } article || taken[article.Id] == result)
                results.Add(result);
            else
                diagnostics.Add(Left(result, taken[article.Id]));
        }

        return results.ToImmutable();
    }

    // What changes the article comes before what leaves it, and what the archive has of these very bytes before what was read again.
    private static bool IsLater(SeedResult result, SeedResult other) => Rank(result).CompareTo(Rank(other)) > 0;

    private static (bool IsChange, int Version, ArticleDate Moment) Rank(SeedResult result) =>
        result.Reading is { Version: 0 } ? default : (IsDraft(result), result.Reading?.Version ?? int.MaxValue, MomentOf(result));

    private static ArticleDate MomentOf(SeedResult result) =>
        result.Reading?.Article is { } read ? read.Updated ?? read.Date ?? default : result.Article!.Updated ?? result.Article.Date ?? default;

    private static Diagnostic Left(SeedResult result, SeedResult taken) =>
        result.Reading is null && taken.Reading?.Version > 0 ? FormatMessages.EarlierVersion(result.Seed, taken.Seed)
        : result.Reading is not { IsItem: true } reading ? Messages.SameSeed(result.Seed, taken.Seed)
        : reading.Version > 0 && MomentOf(taken) > MomentOf(result) ? FormatMessages.EarlierVersion(result.Seed, taken.Seed)
        : FormatMessages.SameItem(result.Seed, taken.Seed);

    private ImmutableArray<SeedResult> ReadSeed(SeedFile seed, ImportedSeeds known)
    {
        var hash = ContentHash.Of(seed.Bytes.Span);
        var unchanged = known.WithBytes(hash);
        if (!unchanged.IsEmpty && !Explains && !_unfinished.Contains(hash))
            return [.. unchanged.Select(article => Unchanged(seed, article, null))];

        try
        {
            var readings = Importer.Import(seed, diagnostics, AsOf?.UtcDay);
            if (!readings.IsEmpty)
                return [.. readings.Select(reading => Compare(seed, reading, known))];
        }
        catch (SeedBudgetException budget)
        {
            diagnostics.Add(GuardMessages.SeedTooCostly(SourceSpan.At(seed.Path, 1, 1), budget.Message));
        }
        catch (Exception fault) when (fault is not IOException and not UnauthorizedAccessException and not OutOfMemoryException)
        {
            // A defect that one text brings to light is no reason to leave out the others.
            diagnostics.Add(GuardMessages.SeedDefect(SourceSpan.At(seed.Path, 1, 1), fault));
        }

        return [new SeedResult(seed.Path, ImportStatus.Failed, null, null)];
    }

    private SeedResult Compare(SeedFile seed, ImportedArticle reading, ImportedSeeds known)
    {
        if (Known(reading, known) is { } unchanged)
            return IsNewerThan(reading, unchanged) ? Renewed(seed, reading, unchanged) : Unchanged(seed, unchanged, reading);
        if (reading.Article.Id != NameBasedId.Of(seed.Bytes.Span) || known.OfPath(seed.Path) is not [var earlier])
            return new SeedResult(seed.Path, ImportStatus.New, Seal(reading.Article with { Added = AsOf?.UtcDay }), reading);

        // The same file with other bytes: its article keeps its id and address. An item of a feed is known by its own name,
        // and another item is another article.
        return Renewed(seed, reading, earlier);
    }

    // By its former id only where it comes from the same feed.
    private static Article? Known(ImportedArticle reading, ImportedSeeds known) =>
        known.WithId(reading.Article.Id) ?? (reading.FormerId is { } former && known.WithId(former) is { } article && IsOfOneFeed(article, reading.Article) ? article : null);

    private static bool IsOfOneFeed(Article known, Article read) =>
        Uri.TryCreate(known.OriginalUrl, UriKind.Absolute, out var a) && Uri.TryCreate(read.OriginalUrl, UriKind.Absolute, out var b)
            ? string.Equals(a.Host, b.Host, StringComparison.OrdinalIgnoreCase)
            : string.Equals(known.Source, read.Source, StringComparison.Ordinal);

    // A later version of a news item, in another file.
    private static bool IsNewerThan(ImportedArticle reading, Article known) =>
        reading.Version > 0 && (reading.Article.Updated ?? reading.Article.Date) > (known.Updated ?? known.Date);

    private SeedResult Renewed(SeedFile seed, ImportedArticle reading, Article earlier)
    {
        if (!ContentHash.IsAsImported(earlier))
        {
            diagnostics.Add(Messages.SeedChangedButEdited(
                earlier.Origin.At("import"), seed.Path, ArticleDifference.Describe(earlier, reading.Article)));
            return new SeedResult(seed.Path, ImportStatus.Kept, earlier, reading);
        }

        var renewed = reading.Article with
        {
            Id = earlier.Id,
            Added = earlier.Added,
            TranslationKey = earlier.TranslationKey,
            Events = earlier.Events,
            Origin = earlier.Origin,
        };
        diagnostics.Add(Messages.SeedChanged(
            earlier.Origin.At("import"), seed.Path, ArticleDifference.Describe(earlier, reading.Article)));
        return new SeedResult(seed.Path, ImportStatus.Updated, Seal(renewed), reading);
    }

    private static SeedResult Unchanged(SeedFile seed, Article article, ImportedArticle? reading) => new(
        seed.Path, ContentHash.IsAsImported(article) ? ImportStatus.Unchanged : ImportStatus.Kept, article, reading);

    // The hashes are of what will be read back.
    private static Article Seal(Article article)
    {
        var body = FrontMatterFile.BodyOf(article.Body);
        return article with
        {
            Body = body,
            Import = article.Import! with
            {
                Body = ContentHash.Of(body),
                Fields = ContentHash.OfFields(article),
                Values = InferredFields.HashesOf(article),
            },
        };
    }

    // Before the articles that link to them.
    private void WritePictures(ImmutableArray<SeedResult> results, Dictionary<string, Article> written)
    {
        foreach (var result in results.Where(IsDraft))
        {
            var folder = written[result.Article!.Id].Origin.Path is var path ? path[..(path.LastIndexOf('/') + 1)] : "";
            foreach (var picture in result.Pictures)
                Write(folder + picture.Name, picture.Bytes.Span);
        }
    }

    private void Write(ArchiveAdditions additions)
    {
        var several = additions.Articles.Select(article => article.Import?.Sha256).OfType<string>().CountBy(hash => hash).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToArray();
        if (several.Length > 0)
            UnfinishedSeeds.Write(files, several);
        var step = Progress.Begin("Writing articles", additions.FileCount);
        foreach (var (path, text) in additions.Files())
        {
            step.Add();
            Write(path, Encoding.UTF8.GetBytes(text));
        }

        UnfinishedSeeds.Write(files, []);
    }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            files.Write(path, bytes);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(path, error.Message));
        }
    }
}
