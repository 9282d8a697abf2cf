using Briefings.Planning;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>How much a site has.</summary>
/// <param name="Pairs">Of versions of one release.</param>
internal readonly record struct BuildCounts(int Articles, int Languages, int Pairs, int Events, int Pages)
{
    public static BuildCounts Of(SitePlan plan) => new(
        plan.Index.Briefings.Length,
        plan.Index.Languages.Length,
        plan.Index.Releases.Sum(release => release.Versions.Length * (release.Versions.Length - 1) / 2),
        plan.Index.Events.Count,
        plan.Pages.Length);
}
