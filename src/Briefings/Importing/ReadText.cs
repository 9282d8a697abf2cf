using System.Collections.Immutable;

namespace Briefings.Importing;

/// <summary>What was read of one text.</summary>
/// <param name="LanguageConfidence">0 to 1.</param>
/// <param name="Lead">The first paragraph, and its dateline where it has one.</param>
internal sealed record ReadText(
    SeedReading Reading, ImmutableArray<BodyBlock> Blocks, double LanguageConfidence, (BodyBlock Block, Dateline? Dateline) Lead);
