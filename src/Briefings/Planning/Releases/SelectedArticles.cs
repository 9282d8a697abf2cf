using System.Collections.Immutable;
using Briefings.Content;

namespace Briefings.Planning.Releases;

/// <summary>What a site shows, and what it does not show yet or any more.</summary>
/// <param name="Briefings">Newest first; those without a date last.</param>
/// <param name="Retracted">By path; nothing of their texts is left.</param>
/// <param name="Away">By path.</param>
internal sealed record SelectedArticles(ImmutableArray<Briefing> Briefings, ImmutableArray<Briefing> Retracted, ImmutableArray<AwayArticle> Away)
{
    /// <summary>The articles as they were, of what is not shown.</summary>
    public ImmutableArray<Article> Gone { get; init; } = [];
}
