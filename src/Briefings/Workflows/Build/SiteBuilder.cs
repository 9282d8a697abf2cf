using System.Collections.Immutable;
using System.Diagnostics;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Output;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Rendering;
using Briefings.Rendering.Media;
using Briefings.Rendering.Themes;
using Briefings.Workflows.Import;
using Briefings.Workflows.Review;

namespace Briefings.Workflows.Build;

/// <summary>Builds a site: seeds to content, content to pages, pages to bytes, bytes to disk.</summary>
/// <param name="diagnostics">Takes everything that is wrong with the site.</param>
internal sealed class SiteBuilder(DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<BuildStep>.Builder _steps = ImmutableArray.CreateBuilder<BuildStep>();

    /// <param name="request">What to build.</param>
    /// <param name="folder">The folder to write, absolute.</param>
    /// <returns>Null, with findings, when the site was not built; the last one stays as it is.</returns>
    public BuildReport? Build(BuildRequest request, string folder)
    {
        if (Prepare(request) is not { } site)
            return null;
        if (OutputPlace.IsInTheSite(request.SiteFolder, folder, diagnostics))
            return null;
        using var output = OutputFolder.Open(folder, diagnostics, request.HasDrafts);
        return output is not null && output.Claim(site.Plan.Pages.Select(page => page.Path.FileName), diagnostics)
            && Step("pages", () => Write(site, output, request.Progress)) is { } written
            ? new BuildReport(site.Plan, site.Waiting, site.Import, written, _steps.ToImmutable())
            : null;
    }

    /// <summary>Does all that comes before the first page is made.</summary>
    /// <returns>Null, with findings, when the site cannot be built.</returns>
    public PreparedSite? Prepare(BuildRequest request)
    {
        var site = Step("configuration", () => SiteConfigReader.Read(request.Files, diagnostics));
        request.Progress.Begin("Reading content");
        var archive = Step("content", () => ArchiveReader.Read(request.Files, diagnostics));
        if (site is null || diagnostics.HasErrors)
        {
            ReportTheRest(request, site, archive);
            return null;
        }

        // A seed that cannot be read fails the run, but does not keep the rest of the site from being built.
        var importFindings = new DiagnosticBag();
        var import = request.Imports ? Step("import", () => Import(request, archive, importFindings)) : null;
        archive = import?.Archive ?? archive;
        var waiting = PendingReview.In(archive);
        if (request.IsStrict && waiting.Total > 0)
            diagnostics.Add(Messages.StillWaiting(waiting.Fields, waiting.Links, waiting.Conflicts));

        site = request.BaseUrl is { } url ? site with { BaseUrl = url } : site;
        var prepared = Step("plan", () => Plan(request, site, DecidedArchive.Of(archive)));
        diagnostics.AddRange(importFindings);
        return prepared is { } made ? new PreparedSite(made.Plan, made.Renderer) { Waiting = waiting, Import = import } : null;
    }

    // Nothing is built of content with errors, but who corrects them hears of those in the rest of the site as well.
    private void ReportTheRest(BuildRequest request, SiteConfig? site, Archive archive)
    {
        if (site is null)
        {
            ThemeChecker.Check(request.Files, diagnostics);
            return;
        }

        var theme = new Theme(request.Files, diagnostics);
        var plan = SitePlanner.Plan(PlanRequestOf(request, site, archive, theme), diagnostics);
        if (archive.IsComplete)
            new TextLinkChecker(plan, diagnostics).Check();
        Renderer.Create(plan, theme, diagnostics);
    }

    private PlanRequest PlanRequestOf(BuildRequest request, SiteConfig site, Archive archive, Theme theme) =>
        new(archive, site) { Assets = theme.Assets, Static = StaticFiles(request.Files), Media = MediaReader.Read(request.Files, site, archive, diagnostics), Published = PublishedUrls.Read(request.Files, diagnostics), Redirects = RedirectsFile.Read(request.Files, diagnostics), AsOf = request.AsOf, Drafts = request.HasDrafts };

    private static ImmutableArray<string> StaticFiles(ISiteFiles files) =>
    [
        .. files.List(OwnPagePlanner.StaticFolder).Where(file => !file.IsStrayLink)
            .Select(file => file.Path[(OwnPagePlanner.StaticFolder.Length + 1)..]),
    ];

    private static ImportReport Import(BuildRequest request, Archive archive, DiagnosticBag findings) =>
        new SiteImporter(request.Files, findings) { AsOf = request.AsOf, Progress = request.Progress }.Import(
            SeedFolder.ReadAll(request.Files, SeedFolder.Name, findings), archive);

    private (SitePlan Plan, Renderer Renderer)? Plan(BuildRequest request, SiteConfig site, Archive archive)
    {
        var theme = new Theme(request.Files, diagnostics);
        var plan = SitePlanner.Plan(PlanRequestOf(request, site, archive, theme), diagnostics);
        var anchors = new TextLinkChecker(plan, diagnostics).Check();
        var renderer = Renderer.Create(plan, theme, diagnostics);
        if (renderer is not null)
            AnchorChecker.Check(anchors, renderer, diagnostics);
        return renderer is null || diagnostics.HasErrors ? null : (plan, renderer);
    }

    private OutputSummary? Write(PreparedSite site, OutputFolder output, IProgress<StepCount>? progress)
    {
        var step = progress.Begin("Writing pages", site.Plan.Pages.Length);
        try
        {
            return site.RenderAll(Take, new ParallelOptions()) ? output.Commit() : null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(output.FullPath, error.GetBaseException().Message));
            return null;
        }

        void Take(Page page, ReadOnlySpan<byte> bytes)
        {
            output.Write(page.Path.FileName, bytes);
            step.Add();
        }
    }

    private T Step<T>(string name, Func<T> run)
    {
        var start = Stopwatch.GetTimestamp();
        var result = run();
        _steps.Add(new BuildStep(name, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
