using System.Collections.Immutable;
using Briefings.Output;
using Briefings.Planning;
using Briefings.Workflows.Import;
using Briefings.Workflows.Review;

namespace Briefings.Workflows.Build;

/// <summary>What a build came to.</summary>
/// <param name="Import">Null when nothing was to be imported.</param>
/// <param name="Steps">How long each step took, in order.</param>
internal sealed record BuildReport(
    SitePlan Plan, PendingReview Waiting, ImportReport? Import, OutputSummary Output, ImmutableArray<BuildStep> Steps);
