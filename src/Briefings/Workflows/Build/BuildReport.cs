using System.Collections.Immutable;
using Briefings.Output;
using Briefings.Workflows.Build.Reuse;
using Briefings.Workflows.Review;

namespace Briefings.Workflows.Build;

/// <summary>What a build came to.</summary>
/// <param name="Steps">What each step took, in order.</param>
internal sealed record BuildReport(BuildCounts Counts, PendingReview Waiting, OutputSummary Output, ImmutableArray<BuildStep> Steps)
{
    /// <summary>What is held back and what has expired, by path.</summary>
    public ImmutableArray<AwayNote> Away { get; init; } = [];

    /// <summary>How many pages were not made, because nothing that they are made of changed.</summary>
    public int Reused { get; init; }

    /// <summary>The pages that took longest, the slowest first; none where no one asked.</summary>
    public ImmutableArray<PageCost> Slowest { get; init; } = [];

    /// <summary>The templates that took longest, all their pages together, the slowest first; none where no one asked.</summary>
    public ImmutableArray<PageCost> SlowestTemplates { get; init; } = [];
}
