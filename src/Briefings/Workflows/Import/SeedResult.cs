using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Importing;
using Briefings.Importing.Documents;

namespace Briefings.Workflows.Import;

/// <summary>One seed and what came of it.</summary>
/// <param name="Seed">The raw file's path.</param>
/// <param name="Article">As it is in the archive now, or null when the import failed.</param>
/// <param name="Reading">How it was read; null where it was not read again.</param>
internal sealed record SeedResult(string Seed, ImportStatus Status, Article? Article, ImportedArticle? Reading)
{
    /// <summary>Those that came with the text and will lie beside the article.</summary>
    public ImmutableArray<ImportedPicture> Pictures { get; init; } = Reading?.Pictures ?? [];
}
