namespace Briefings.Linking.Pairs;

/// <summary>How much of two texts is compared. What is left out is 0, and only lowers the scores that are computed from the rest.</summary>
internal enum PairDepth
{
    /// <summary>What a translation keeps: covers, order, lengths and sounds.</summary>
    Translation,

    /// <summary>What they share, without what they state in each other's place and without sounds.</summary>
    Shared,

    /// <summary>Everything.</summary>
    Whole,
}
