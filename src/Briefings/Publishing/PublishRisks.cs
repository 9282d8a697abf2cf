using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Diagnostics;

namespace Briefings.Publishing;

/// <summary>What readers would lose by a publication.</summary>
/// <param name="Urls">The published addresses that would be gone, with a slash in front.</param>
/// <param name="Ids">The addresses of articles whose feed ids changed, with the ids they had.</param>
/// <param name="Errors">How many errors the built site has.</param>
internal sealed record PublishRisks(
    ImmutableArray<string> Urls, ImmutableArray<(string Url, string Id)> Ids, int Errors)
{
    /// <summary>The most files that one publication deletes without being asked to.</summary>
    public const int MostDeletions = 50;

    /// <summary>Reports everything that is not allowed by name.</summary>
    public void Refuse(PublishPlan plan, PublishTarget target, PublishPermissions allowed, DiagnosticBag diagnostics)
    {
        if (!allowed.HasFlag(PublishPermissions.Errors) && Errors > 0)
            diagnostics.Add(Messages.BuiltWithErrors(target.Place, Errors));
        if (!allowed.HasFlag(PublishPermissions.Deletions) && IsTooMuch(plan))
            diagnostics.Add(Messages.TooManyRemoved(target.Place, plan.Removed.Length, plan.Published));
        if (!allowed.HasFlag(PublishPermissions.BrokenUrls) && !Urls.IsEmpty)
            diagnostics.Add(Messages.UrlsWouldBreak(target.Place, Urls.Length, Urls[0]));
        if (!allowed.HasFlag(PublishPermissions.ChangedIds) && !Ids.IsEmpty)
            diagnostics.Add(Messages.IdsWouldChange(target.Place, Ids.Length, Ids[0].Url));
    }

    private static bool IsTooMuch(PublishPlan plan) =>
        plan.Removed.Length > MostDeletions || plan.Removed.Length * 20 > plan.Published;
}
