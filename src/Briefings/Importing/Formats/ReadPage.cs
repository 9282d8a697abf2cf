using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Html;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>A marked-up text with the fields that its markup states, before its blocks are read for more.</summary>
/// <param name="Rendered">Where each line of the reading is in the file.</param>
internal sealed record ReadPage(SeedReading Reading, ImmutableArray<BodyBlock> Blocks, double LanguageConfidence, RenderedText Rendered)
{
    /// <summary>Why it has no text, where it has none.</summary>
    public PageLack Lack { get; init; }

    /// <summary>The line on which it asks search engines not to list it; null where it does not.</summary>
    public int? Unlisted { get; init; }

    /// <summary>What says that a server sent this page in place of an article; null for an article.</summary>
    public string? StandIn { get; init; }
}
