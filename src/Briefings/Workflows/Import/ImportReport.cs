using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Outcome;

namespace Briefings.Workflows.Import;

/// <summary>What an import came to.</summary>
/// <param name="Seeds">By path, ordinal.</param>
/// <param name="Whole">The archive with the new articles, events and series: made when someone asks for it.</param>
/// <param name="Links">Null where nothing was new and no one asked.</param>
internal sealed record ImportReport(ImmutableArray<SeedResult> Seeds, Lazy<Archive> Whole, Links? Links)
{
    /// <summary>With the new articles, events and series.</summary>
    public Archive Archive => Whole.Value;

    public int Count(ImportStatus status) => Seeds.Count(seed => seed.Status == status);
}
