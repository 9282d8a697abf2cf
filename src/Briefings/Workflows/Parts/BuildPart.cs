using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Output;
using Briefings.Output.Parts;
using Briefings.Planning.Pages;
using Briefings.Rendering.Themes;
using Briefings.Workflows.Build;

namespace Briefings.Workflows.Parts;

/// <summary>Makes one machine's share of a site's pages.</summary>
/// <param name="diagnostics">Receives everything that is wrong with the site, and with the place of the part.</param>
internal sealed class BuildPart(DiagnosticBag diagnostics)
{
    /// <summary>Where a part keeps the pages.</summary>
    public const string Pages = "pages/";

    /// <summary>The owner of what is kept for the machines that make pages.</summary>
    public const string Keeping = "parts";

    /// <param name="request">The site, of which nothing is imported first.</param>
    /// <param name="share">Which pages are made.</param>
    /// <param name="folder">Where the part will be, absolute.</param>
    /// <returns>How many pages were made; null, with findings, when no part was written.</returns>
    public int? Write(BuildRequest request, Share share, string folder)
    {
        var witness = new WitnessedFiles(request.Files);
        // What was read before is kept outside of what the machines must have alike.
        var kept = new KeptFiles(request.Files, Keeping, request.IsClean) { IsReadOnly = true };
        if (new SiteBuilder(diagnostics).Prepare(request with { Files = witness, Imports = false, Kept = kept }) is not { } site
            || OutputPlace.IsInTheSite(request.SiteFolder, folder, diagnostics))
            return null;
        using var part = PartWriter.Open(folder, diagnostics);
        if (part is null)
            return null;
        var shares = new PageShares(site.Plan, share.Count);
        var own = site with { Plan = site.Plan with { Pages = [.. site.Plan.Pages.Where(page => shares.NumberOf(page) == share.Number)] } };
        var step = request.Progress.Begin("Writing pages", own.Plan.Pages.Length);
        try
        {
            part.Write(PartInput.FileName, InputOf(request, site, shares, witness).ToBytes());
            if (!own.RenderAll(Take, new ParallelOptions()))
                return null;
            part.Commit(new PartManifest(PartKind.Build, share, PartSet.Program));
            return own.Plan.Pages.Length;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(folder, error.GetBaseException().Message));
            return null;
        }

        void Take(Page page, ReadOnlySpan<byte> bytes)
        {
            part.Write(Pages + page.Path.FileName, bytes);
            step.Add();
        }
    }

    // Before the first page is made: each machine copies its own share of pictures and other files. Of the theme not every
    // file has been read by then.
    private static PartInput InputOf(BuildRequest request, PreparedSite site, PageShares shares, WitnessedFiles witness)
    {
        foreach (var file in witness.List(Theme.Folder).Where(file => !file.IsStrayLink))
            witness.Read(file.Path);
        return new PartInput(
        [
            $"baseUrl {site.Plan.Site.BaseUrl}",
            // What is held back or expired at another minute of the day shows in the pages.
            $"{PartMerger.DayOption} {site.Plan.Today:yyyy-MM-dd}",
            $"{PartMerger.DraftsOption} {(request.HasDrafts ? "shown" : "hidden")}",
            .. witness.Read(),
            .. site.Plan.Pages.Select(page => $"{PartMerger.PageOption} {shares.NumberOf(page)} {page.Path.FileName}"),
        ]);
    }
}
