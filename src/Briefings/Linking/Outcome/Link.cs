using System.Collections.Immutable;
using Briefings.Content;

namespace Briefings.Linking.Outcome;

/// <summary>A tie between two articles, with the reasons for it.</summary>
/// <param name="A">The article whose id is ordinally smaller.</param>
/// <param name="Score">0 to 1; 1 for what a curator said.</param>
/// <param name="Evidence">The weightiest first; empty where it was not asked for.</param>
internal sealed record Link(
    LinkKind Kind, Article A, Article B, double Score, LinkState State, ImmutableArray<LinkEvidence> Evidence);
