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
    /// <summary>The same in percent, rounded; what is asked is never 100 % sure.</summary>
    public int Percent => Math.Min(99, (int)Math.Round(Confidence * 100));

    /// <summary>How it was found, as <c>review accept --rule</c> names it: <c>from-the-first-sentence</c>, <c>translation</c>, <c>missing</c>.</summary>
    public string Rule { get; init; } = "";

    /// <summary>What is asked about, as in <c>source</c> or <c>translation</c>.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The value that is proposed; empty where one is missing, and for links.</summary>
    public string Value { get; init; } = "";

    /// <summary>Of the text that the file holds, or of the event.</summary>
    public string Title { get; init; } = "";

    /// <summary>The file that it is compared with; null where there is only one.</summary>
    public string? OtherPath { get; init; }

    /// <summary>Of that file.</summary>
    public string? OtherTitle { get; init; }

    /// <summary>The words that speak for it; null where there are none.</summary>
    public string? For { get; init; }

    /// <summary>The words that speak against it; null where there are none.</summary>
    public string? Against { get; init; }

    /// <summary>What becomes of it when it is accepted.</summary>
    public string OnAccept { get; init; } = "";

    /// <summary>What becomes of it when it is rejected.</summary>
    public string OnReject { get; init; } = "";

    /// <summary>What an answer about a link is recorded as; null for others.</summary>
    public LinkDecision? Link { get; init; }

    /// <summary>What an answer about a difference is recorded as; null for others.</summary>
    public ConflictDecision? Conflict { get; init; }

    /// <summary>What an answer about a field is recorded as; null for others.</summary>
    public FieldDecision? Field { get; init; }

    /// <summary>Questions with one key are settled by one answer; see <see cref="QuestionGroups"/>.</summary>
    public string GroupKey { get; init; } = Id;
}
