using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Workflows.Build;
using Briefings.Workflows.Check;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Publish;

/// <summary>
/// What a build of the site would say is wrong, without writing anything. A build with errors leaves the last good site,
/// which must not go out as if it were this one.
/// </summary>
internal static class BuildErrors
{
    /// <param name="request">The site.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static void Find(SiteCheckRequest request, DiagnosticBag diagnostics)
    {
        new SiteBuilder(diagnostics).Prepare(
            new BuildRequest(request.Files) { BaseUrl = request.BaseUrl, HasDrafts = true, Imports = false, Progress = request.Progress });
        var seeds = SeedFolder.ReadAll(request.Files, SeedFolder.Name, diagnostics);
        if (seeds.IsEmpty || diagnostics.HasErrors)
            return;
        new SiteImporter(request.Files, diagnostics) { IsDryRun = true, Progress = request.Progress }.Import(
            seeds, ArchiveReader.Read(request.Files, diagnostics));
    }
}
