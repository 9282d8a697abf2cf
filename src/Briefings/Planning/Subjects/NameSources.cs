using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>What subjects that are named by words are made of.</summary>
/// <param name="Releases">Newest first.</param>
/// <param name="Files">What the curator says of subjects.</param>
/// <param name="Policy">What the site says of the pages of each kind.</param>
/// <param name="Published">The addresses that names have already.</param>
internal sealed record NameSources(ImmutableArray<Release> Releases, ImmutableArray<SubjectFile> Files, PagePolicy Policy, PublishedUrls Published)
{
    /// <summary>What was shown and is not any more: what it alone names keeps its page, where that was published.</summary>
    public ImmutableArray<Article> Gone { get; init; } = [];
}
