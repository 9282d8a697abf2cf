namespace Briefings.Linking.Releases;

/// <summary>How probable it is that two texts are translations of each other.</summary>
internal readonly record struct TranslationChance((int A, int B) Pair, double Score);
