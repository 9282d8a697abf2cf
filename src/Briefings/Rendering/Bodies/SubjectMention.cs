using System.Collections.Immutable;

namespace Briefings.Rendering.Bodies;

/// <summary>Where a text names a person or a thing.</summary>
/// <param name="Blocks">Of the paragraphs that do, the first one first; counted from 0.</param>
/// <param name="Before">What is before the name in its sentence, in the first of them.</param>
/// <param name="Name">As it is written there.</param>
/// <param name="After">The rest of the sentence.</param>
internal sealed record SubjectMention(ImmutableArray<int> Blocks, string Before, string Name, string After);
