using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Review;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>What a build leaves for the next one, in <c>.briefings/</c>.</summary>
/// <param name="Request">What was asked for.</param>
internal sealed record LastBuild(string Request)
{
    /// <summary>What was read of the site; null where the next build must read all of it.</summary>
    public FileReads? Reads { get; init; }

    public BuildCounts Counts { get; init; }

    public BuildMoment Moment { get; init; }

    public ImmutableArray<AwayNote> Away { get; init; } = [];

    public PendingReview Waiting { get; init; }

    /// <summary>What was found, which is said again while nothing changes.</summary>
    public ImmutableArray<Diagnostic> Found { get; init; } = [];

    public ImmutableArray<FactRecord> Facts { get; init; } = [];

    /// <summary>By file.</summary>
    public IReadOnlyDictionary<string, PageRecord> Pages { get; init; } = ImmutableDictionary<string, PageRecord>.Empty;
}
