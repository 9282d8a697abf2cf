using System.Collections.Immutable;

namespace Briefings.Cli.Serving;

/// <summary>How a rebuild went.</summary>
/// <param name="HasChanged">Whether any page in view is another than before.</param>
/// <param name="IsRestyled">Whether nothing but style sheets was edited.</param>
/// <param name="Problems">All errors; the site may have been built in spite of them.</param>
internal sealed record RebuildResult(bool HasChanged, bool IsRestyled, ImmutableArray<Problem> Problems)
{
    /// <summary>How many questions wait for the curator; null when the site was not built.</summary>
    public int? Waiting { get; init; }
}
