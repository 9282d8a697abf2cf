using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Rendering;

namespace Briefings;

/// <summary>
/// What a build of the site would say is wrong, without writing anything. A build with errors leaves the last good site,
/// which must not go out as if it were this one.
/// </summary>
internal static class BuildErrors
{
    public static void Find(ISiteFiles files, SiteConfig site, DiagnosticBag diagnostics)
    {
        var archive = ArchiveReader.Read(files, diagnostics);
        ThemeChecker.Check(files, diagnostics);
        if (diagnostics.HasErrors)
            return;
        var seeds = SeedFolder.ReadAll(files, SeedFolder.Name, diagnostics);
        new SiteImporter(files, diagnostics) { IsDryRun = true }.Import(seeds, archive);
        SitePlanner.Plan(new PlanRequest(DecidedArchive.Of(archive), site), diagnostics);
    }
}
