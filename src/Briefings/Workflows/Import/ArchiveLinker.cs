using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Linking;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;

namespace Briefings.Workflows.Import;

/// <summary>Links an archive, with what was read in its texts before, and keeps what is read now.</summary>
/// <param name="files">The site's.</param>
/// <param name="diagnostics">Takes contradictions between what the curator stated.</param>
internal sealed class ArchiveLinker(ISiteFiles files, DiagnosticBag diagnostics)
{
    private bool _usesScratch;

    /// <summary>Writes nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether links have their evidence.</summary>
    public bool HasEvidence { get; init; } = true;

    /// <summary>What was read in the texts before; those that the site keeps where none are given.</summary>
    public KnownReadings? Readings { get; init; }

    public Links Link(Archive archive) => Run(archive, static (_, links) => links);

    /// <summary>Explains why two articles of an archive are linked or not.</summary>
    public Explanation Explain(Archive archive, Article a, Article b) =>
        Run(archive, (request, links) => Explainer.Explain(request, links, a, b));

    private T Run<T>(Archive archive, Func<LinkRequest, Links, T> use)
    {
        // An id that two files have is a finding where they are read; the first of them is linked.
        ImmutableArray<Article> articles = [.. archive.Articles.DistinctBy(article => article.Id)];
        var request = new LinkRequest(articles, archive.Events, archive.Series, archive.Decisions, diagnostics)
        {
            Readings = Readings ?? KnownReadings.Load(files),
            Scratch = OpenScratch,
            HasEvidence = HasEvidence,
        };
        try
        {
            return Run(request, use);
        }
        catch (Exception full) when (_usesScratch && DiskFailure.Is(full))
        {
            // Memory is what is left.
            return Run(request with { Scratch = static () => null }, use);
        }
        catch (Exception fault) when (request.Readings.IsKept && fault is not OutOfMemoryException)
        {
            // What was kept may be damaged in a way that its hash does not show: it is made again.
            return Run(request with { Readings = KnownReadings.None() }, use);
        }
    }

    private ScratchFile? OpenScratch()
    {
        var scratch = files.OpenScratch();
        _usesScratch = scratch is not null;
        return scratch;
    }

    private T Run<T>(LinkRequest request, Func<LinkRequest, Links, T> use)
    {
        var result = use(request, Linker.Link(request));
        if (!IsDryRun)
            request.Readings.Save(files);
        return result;
    }
}
