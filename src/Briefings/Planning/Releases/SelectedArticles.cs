using System.Collections.Immutable;

namespace Briefings.Planning.Releases;

/// <summary>What a site shows, and what it does not show yet or any more.</summary>
/// <param name="Briefings">Newest first; those without a date last.</param>
/// <param name="Away">By path.</param>
internal sealed record SelectedArticles(ImmutableArray<Briefing> Briefings, ImmutableArray<AwayArticle> Away);
