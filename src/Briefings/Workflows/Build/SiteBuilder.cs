using System.Buffers;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Configuration.Redirects;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Output;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Rendering;
using Briefings.Rendering.Media;
using Briefings.Rendering.Themes;
using Briefings.Workflows.Build.Reuse;
using Briefings.Workflows.Import;
using Briefings.Workflows.Review;

namespace Briefings.Workflows.Build;

/// <summary>Builds a site: seeds to content, content to pages, pages to bytes, bytes to disk.</summary>
/// <param name="diagnostics">Receives everything that is wrong with the site.</param>
internal sealed class SiteBuilder(DiagnosticBag diagnostics)
{
    private readonly StepClock _clock = new();

    /// <param name="request">What to build.</param>
    /// <param name="folder">The folder to write, absolute.</param>
    /// <returns>Null, with findings, when the site was not built; the last one stays as it is.</returns>
    public BuildReport? Build(BuildRequest request, string folder)
    {
        using var output = request.Files.Exists(SiteConfig.FileName) && !OutputPlace.IsInTheSite(request.SiteFolder, folder, diagnostics)
            ? OutputFolder.Open(folder, diagnostics, request.HasDrafts, request.Waits)
            : null;
        if (output is null)
        {
            // What else is wrong is reported with it.
            Prepare(request);
            return null;
        }

        var memory = new BuildMemory(request.Files, output.FullPath, request.IsClean);
        if (memory.Last is { } last && _clock.Run("comparing", () => Repeat(request, memory, output)) is { } repeated)
        {
            foreach (var found in last.Found)
                diagnostics.Add(found);
            return repeated with { Steps = _clock.Steps };
        }

        var files = new RecordedFiles(request.Files, memory.Last?.Reads ?? FileReads.None);
        return Prepare(request with { Files = files, Kept = memory.Files }) is { } site
            && output.Claim(site.Plan.Pages.Select(page => page.Path.FileName), diagnostics)
            && _clock.Run("pages", () => Write(site, memory, output, request)) is { } maker
            && _clock.Run("output", () => Commit(output)) is { } written
                ? Remember(site, maker, written, last => memory.Save(last with
                {
                    Reads = files.Reads is { } reads ? reads with { TrustedBefore = output.TrustedBefore } : null,
                    Moment = BuildMoment.Of(site.Plan, request.AsOf),
                    Request = request.Summary,
                }))
                : null;
    }

    // Nothing that was read changed, nor anything that was written.
    private static BuildReport? Repeat(BuildRequest request, BuildMemory memory, OutputFolder output)
    {
        if (memory.Last is not { Reads: { } known } last || last.Request != request.Summary || !last.Moment.Covers(request.AsOf)
            || known.Repeat(request.Files, output.TrustedBefore) is not { } reads
            || LastOutput.FindAll(last.Pages, output) is not { } pages)
            return null;
        if (reads != known || pages != last.Pages)
            memory.Save(last with { Reads = reads, Pages = pages });
        return new BuildReport(last.Counts, last.Waiting, new OutputSummary(0, pages.Count), []) { Away = last.Away, Reused = pages.Count };
    }

    /// <summary>Does all that comes before the first page is made.</summary>
    /// <returns>Null, with findings, when the site cannot be built.</returns>
    public PreparedSite? Prepare(BuildRequest request)
    {
        var snapshot = request.Snapshot ?? new SiteSnapshot(request.Files, request.Kept, request.Held);
        var site = _clock.Run("configuration", () => snapshot.Config(diagnostics));
        request.Progress.Begin("Reading content");
        var archive = _clock.Run("content", () => snapshot.Archive(diagnostics));
        if (site is null)
        {
            ThemeChecker.Check(request.Files, diagnostics);
            return null;
        }

        // Nothing is imported into content with errors. A seed that cannot be read fails the run, but does not keep the rest
        // of the site from being built.
        var importFindings = new DiagnosticBag();
        var import = request.Imports && !diagnostics.HasErrors ? _clock.Run("import", () => Import(request, archive, importFindings)) : null;
        archive = import?.Archive ?? archive;
        var open = new OpenFields(archive);
        var waiting = PendingReview.In(archive, open);
        if (request.IsStrict && waiting.Total > 0 && !diagnostics.HasErrors)
            diagnostics.Add(Messages.StillWaiting(waiting.Fields, waiting.Links, waiting.Conflicts));

        site = request.BaseUrl is { } url ? site with { BaseUrl = url } : site;
        var planned = new PlanRequest(DecidedArchive.Of(archive, open), site)
        {
            Published = snapshot.Published(diagnostics),
            Static = StaticFiles(request.Files),
            Media = MediaReader.Read(request.Files, site, archive, diagnostics),
            Redirects = RedirectsFile.Read(request.Files, diagnostics),
            AsOf = request.AsOf,
            Drafts = request.HasDrafts,
        };
        OwnRobots.Check(request.Files, planned, diagnostics);
        var prepared = _clock.Run("plan", () => Plan(planned, new Theme(request.Files, diagnostics), request.Kept));
        diagnostics.AddRange(importFindings);
        return prepared is not { } made ? null : new PreparedSite(made.Plan, made.Renderer)
        {
            Waiting = waiting,
            Import = import,
            Archive = archive,
            AsOf = request.AsOf,
            Anchors = made.Anchors,
        };
    }

    private ImmutableArray<string> StaticFiles(ISiteFiles files)
    {
        var found = SiteFolder.List(files, OwnPagePlanner.StaticFolder, diagnostics);
        foreach (var link in found.Where(file => file.IsStrayLink))
            diagnostics.Add(Messages.StrayLink(link.Path));
        var names = found.Where(file => !file.IsStrayLink).Select(file => file.Path[(OwnPagePlanner.StaticFolder.Length + 1)..]).Where(name => !StaticNames.IsLitter(name)).ToArray();
        foreach (var secret in names.Where(StaticNames.IsSecret))
            diagnostics.Add(GuardMessages.SecretFile(SourceSpan.At($"{OwnPagePlanner.StaticFolder}/{secret}", 1, 1)));
        return [.. names.Where(name => !StaticNames.IsSecret(name))];
    }

    private static ImportReport Import(BuildRequest request, Archive archive, DiagnosticBag findings) =>
        new SiteImporter(request.Files, findings) { AsOf = request.AsOf, Progress = request.Progress }.Import(
            SeedFolder.ReadAll(request.Files, SeedFolder.Name, findings), archive);

    // Content with errors is planned too, though nothing is built of it: who corrects them hears of those in the rest of the
    // site as well. What a file that could not be read may have said is not asked of the others.
    private (SitePlan Plan, Renderer Renderer, ImmutableArray<AnchorUse> Anchors)? Plan(PlanRequest request, Theme theme, KeptFiles kept)
    {
        var isWhole = !diagnostics.HasErrors;
        var plan = SitePlanner.Plan(request with { Assets = theme.Assets }, diagnostics);
        var anchors = request.Archive.IsComplete ? new TextLinkChecker(plan, diagnostics).Check() : [];
        var renderer = Renderer.Create(plan, theme, diagnostics, kept);
        if (renderer is not null && isWhole)
            AnchorChecker.Check(anchors, renderer, diagnostics);
        return renderer is null || diagnostics.HasErrors ? null : (plan, renderer, anchors);
    }

    private PageMaker? Write(PreparedSite site, BuildMemory memory, OutputFolder output, BuildRequest request)
    {
        var maker = new PageMaker(site.Renderer, output, memory.Last is { } last ? new PageReuse(last, site.Renderer, output) : null)
        {
            Costs = request.IsMeasured ? new PageCosts() : null,
        };
        var step = request.Progress.Begin("Writing pages", site.Plan.Pages.Length);
        try
        {
            return site.MakeAll(Make, new ParallelOptions()) ? maker : null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(output.FullPath, error.GetBaseException().Message));
            return null;
        }

        bool Make(Page page, ArrayBufferWriter<byte> buffer)
        {
            var isMade = maker.Make(page, buffer);
            step.Add();
            return isMade;
        }
    }

    private OutputSummary? Commit(OutputFolder output)
    {
        try
        {
            return output.Commit();
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(output.FullPath, error.GetBaseException().Message));
            return null;
        }
    }

    private BuildReport Remember(PreparedSite site, PageMaker maker, OutputSummary written, Action<LastBuild> save)
    {
        var (counts, away) = (BuildCounts.Of(site.Plan), AwayNote.Of(site.Plan).ToImmutableArray());
        _clock.Run("memory", () =>
        {
            site.Renderer.Keep();
            save(maker.AddTo(new LastBuild("") { Counts = counts, Waiting = site.Waiting, Away = away, Found = diagnostics.ToSorted() }));
            return true;
        });
        return new BuildReport(counts, site.Waiting, written, _clock.Steps)
        {
            Away = away,
            Reused = maker.Kept,
            Slowest = maker.Costs?.Slowest ?? [],
            SlowestTemplates = maker.Costs?.Templates ?? [],
        };
    }
}
