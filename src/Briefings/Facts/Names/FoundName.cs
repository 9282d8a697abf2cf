using System.Collections.Immutable;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>A name of a text with all its mentions.</summary>
/// <param name="Text">As the first mention spells it.</param>
/// <param name="Places">In the order of the text.</param>
internal sealed record FoundName(NameKind Kind, string Text, ImmutableArray<FactSpan> Places, NameSigns Signs)
{
    /// <summary>That a reader would take it for a name of this kind, 0 to 1.</summary>
    public double Probability { get; init; }
}
