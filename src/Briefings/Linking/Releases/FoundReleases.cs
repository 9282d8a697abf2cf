using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Linking.Lexicons;
using Briefings.Linking.Pairs;

namespace Briefings.Linking.Releases;

/// <summary>What was found of which texts are versions of which.</summary>
/// <param name="Sets">The versions of each release.</param>
/// <param name="Proposed">The pairs that wait for the curator.</param>
/// <param name="Findings">What the archive's lexicon says of pairs; by the two indexes, the smaller first.</param>
internal sealed record FoundReleases(
    ReleaseSets Sets, ImmutableArray<ProposedPair> Proposed, FrozenDictionary<(int A, int B), LexiconFinding> Findings);
