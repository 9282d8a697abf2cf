namespace Briefings.Linking.Pairs;

/// <summary>Two texts in two languages that may be translations of each other.</summary>
/// <param name="A">Index of the first article.</param>
/// <param name="B">Index of the second article, greater than the first.</param>
/// <param name="Most">What <see cref="TranslationWeights.Sum"/> is at most.</param>
/// <param name="Sum">What it is; not a number where at most is too little for a link.</param>
internal readonly record struct ForeignPair(int A, int B, double Most, double Sum);
