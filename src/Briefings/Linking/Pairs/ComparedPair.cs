namespace Briefings.Linking.Pairs;

/// <summary>Two articles that share rare anchors, compared.</summary>
/// <param name="A">Index of the first article.</param>
/// <param name="B">Index of the second article, greater than the first.</param>
internal readonly record struct ComparedPair(int A, int B, PairFeatures Features)
{
    /// <summary>The other one of the two.</summary>
    public int Other(int article) => article == A ? B : A;
}
