using Briefings.Configuration;
using Briefings.Publishing;

namespace Briefings.Workflows.Publish;

/// <summary>What a publication comes to.</summary>
/// <param name="IsApplied">Whether the place has it now.</param>
internal sealed record PublishReport(PublishTarget Target, PublishPlan Plan, PublishRisks Risks, bool IsApplied)
{
    /// <summary>The same by the titles of articles.</summary>
    public ArticleChanges Articles { get; init; } = ArticleChanges.None;

    /// <summary>Whether no more was asked for than the plan.</summary>
    public bool IsPlan { get; init; }

    /// <summary>How many feeds a hub was notified of.</summary>
    public int FeedsTold { get; init; }
}
