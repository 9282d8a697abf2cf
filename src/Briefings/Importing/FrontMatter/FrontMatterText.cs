using System.Collections.Immutable;

namespace Briefings.Importing.FrontMatter;

/// <summary>What is in front of a Markdown text.</summary>
/// <param name="Lines">How many lines of the file it takes, its fences included.</param>
/// <param name="IsBroken">It could not be read as what its first line says it is.</param>
internal sealed record FrontMatterText(ImmutableArray<FrontField> Fields, int Lines, bool IsBroken = false);
