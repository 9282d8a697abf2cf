using System.Collections.Immutable;
using Briefings.Content.Curation;

namespace Briefings.Workflows.Review;

/// <summary>A question to the curator.</summary>
/// <param name="Id">Short, and the same for the same question in every run.</param>
/// <param name="Path">The file it is about.</param>
/// <param name="Question">What is to be accepted or rejected, in one line.</param>
/// <param name="Reasons">What speaks for it and against it.</param>
/// <param name="Confidence">0 to 1, as far as the machine knows; the least comes first.</param>
internal sealed record ReviewItem(
    string Id, string Path, string Question, ImmutableArray<string> Reasons, double Confidence)
{
    /// <summary>What an answer about a link is recorded as; null for others.</summary>
    public LinkDecision? Link { get; init; }

    /// <summary>What an answer about a difference is recorded as; null for others.</summary>
    public ConflictDecision? Conflict { get; init; }

    /// <summary>What an answer about a field is recorded as; null for others.</summary>
    public FieldDecision? Field { get; init; }
}
