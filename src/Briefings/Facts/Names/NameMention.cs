using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>A name at one place of a text.</summary>
/// <param name="Key">The same for every spelling: in lower case, without spaces.</param>
/// <param name="Style">Of the segment, see <see cref="SegmentStyle"/>.</param>
internal readonly record struct NameMention(NameKind Kind, string Text, string Key, FactSpan Place, double Probability, uint Style);
