using System.Collections.Immutable;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>The names of a text.</summary>
/// <param name="Found">Sure and doubtful ones.</param>
/// <param name="People">The sure ones, mention by mention, in the order of the text.</param>
/// <param name="Organizations">As above.</param>
internal sealed record NameReading(
    ImmutableArray<FoundName> Found, ImmutableArray<PersonMention> People, ImmutableArray<Mention> Organizations);
