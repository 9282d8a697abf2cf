using System.Collections.Immutable;

namespace Briefings.Workflows.Review;

/// <summary>Questions that one answer settles: the same value, found by the same rule. Most have only one.</summary>
/// <param name="Items">At least one, in the order of the queue.</param>
internal sealed record ReviewGroup(ImmutableArray<ReviewItem> Items)
{
    public ReviewItem First => Items[0];

    public bool IsOne => Items.Length == 1;

    /// <summary>The groups in the order of their first question.</summary>
    public static ImmutableArray<ReviewGroup> Of(ImmutableArray<ReviewItem> queue) =>
        [.. queue.GroupBy(item => item.GroupKey, StringComparer.Ordinal).Select(group => new ReviewGroup([.. group]))];
}
