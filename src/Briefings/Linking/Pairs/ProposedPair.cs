using Briefings.Linking.Outcome;

namespace Briefings.Linking.Pairs;

/// <summary>A link that waits for the curator.</summary>
internal readonly record struct ProposedPair(LinkKind Kind, (int A, int B) Pair, double Score);
