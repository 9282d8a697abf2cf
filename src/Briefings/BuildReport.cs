using System.Collections.Immutable;
using Briefings.Output;
using Briefings.Planning;

namespace Briefings;

/// <summary>What a build came to.</summary>
/// <param name="Import">Null when nothing was to be imported.</param>
/// <param name="Steps">How long each step took, in order.</param>
internal sealed record BuildReport(
    SitePlan Plan, Waiting Waiting, ImportReport? Import, OutputSummary Output, ImmutableArray<BuildStep> Steps);
