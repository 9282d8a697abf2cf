using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Workflows.Build;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Publish;

/// <summary>
/// What a build of the site would say is wrong, without writing anything. A build with errors leaves the last good site,
/// which must not go out as if it were this one.
/// </summary>
internal static class BuildErrors
{
    /// <param name="publish">The site, and when it is.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The plan that the build would go by; null where there is none.</returns>
    public static SitePlan? Find(PublishRequest publish, DiagnosticBag diagnostics)
    {
        var request = publish.Check;
        var prepared = new SiteBuilder(diagnostics).Prepare(
            new BuildRequest(request.Files) { Snapshot = request.Snapshot, BaseUrl = request.BaseUrl, HasDrafts = true, AsOf = publish.AsOf, Imports = false, Progress = request.Progress });
        var seeds = SeedFolder.ReadAll(request.Files, SeedFolder.Name, diagnostics);
        if (!seeds.IsEmpty && !diagnostics.HasErrors)
        {
            new SiteImporter(request.Files, diagnostics) { IsDryRun = true, Progress = request.Progress }.Import(
                seeds, request.Snapshot.Archive(diagnostics));
        }

        return prepared?.Plan;
    }
}
