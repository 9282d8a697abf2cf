using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;

namespace Briefings.Importing.Fields;

/// <summary>What was read of one text.</summary>
/// <param name="LanguageConfidence">0 to 1.</param>
/// <param name="Lead">The first paragraph, and its dateline where it has one.</param>
internal sealed record ReadText(
    SeedReading Reading, ImmutableArray<BodyBlock> Blocks, double LanguageConfidence, (BodyBlock Block, Dateline? Dateline) Lead);
