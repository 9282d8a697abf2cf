using System.Collections.Immutable;

namespace Briefings.Workflows.Review;

/// <summary>Questions that one answer settles; many have only one. See <see cref="QuestionGroups"/>.</summary>
/// <param name="Items">At least one, in the order of the queue.</param>
internal sealed record ReviewGroup(ImmutableArray<ReviewItem> Items)
{
    public ReviewItem First => Items[0];

    public bool IsOne => Items.Length == 1;

    /// <summary>Whether the same is asked of each: the same value, found by the same rule.</summary>
    public bool IsSame => Items.All(item => (item.Question, item.Rule) == (First.Question, First.Rule) && item.Field is not null);

    /// <summary>Whether all are about one text.</summary>
    public bool IsOfOneText => Items.All(item => item.Field is not null && item.Path == First.Path);

    /// <summary>Whether no is an answer: every article has a title and a language.</summary>
    public bool CanReject => Items.All(ReviewDesk.CanReject);

    /// <summary>The groups in the order of their first question.</summary>
    public static ImmutableArray<ReviewGroup> Of(ImmutableArray<ReviewItem> queue) =>
        [.. queue.GroupBy(item => item.GroupKey, StringComparer.Ordinal).Select(group => new ReviewGroup([.. group]))];
}
