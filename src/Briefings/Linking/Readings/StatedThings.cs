using System.Collections.Immutable;

namespace Briefings.Linking.Readings;

/// <summary>What a text states that is compared by more than whether both have it.</summary>
/// <param name="Numbers">In the order of the text.</param>
/// <param name="Names">The people of the text, and the other names that it is about.</param>
internal sealed record StatedThings(ImmutableArray<NumberSign> Numbers, ImmutableArray<NameProbe> Names);
