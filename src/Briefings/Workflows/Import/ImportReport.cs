using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Outcome;

namespace Briefings.Workflows.Import;

/// <summary>What an import came to.</summary>
/// <param name="Seeds">By path, ordinal.</param>
/// <param name="Archive">With the new articles, events and series.</param>
/// <param name="Links">Null where nothing was new and no one asked.</param>
internal sealed record ImportReport(ImmutableArray<SeedResult> Seeds, Archive Archive, Links? Links)
{
    public int Count(ImportStatus status) => Seeds.Count(seed => seed.Status == status);
}
