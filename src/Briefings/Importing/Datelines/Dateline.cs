using Briefings.Language;

namespace Briefings.Importing.Datelines;

/// <summary>The head of a release: where and when it was given out, and by whom.</summary>
/// <param name="Length">Where the text behind it begins.</param>
/// <param name="Place">Where the place is; empty when there is none.</param>
/// <param name="Agency">Where the agency is; empty when there is none.</param>
internal sealed record Dateline(int Length, Range Place, DateMention? Date, Range Agency)
{
    /// <summary>Whether nothing but its place says that it is one.</summary>
    public bool IsGuess { get; init; }

    public static Range Nothing => default(Index)..default(Index);
}
