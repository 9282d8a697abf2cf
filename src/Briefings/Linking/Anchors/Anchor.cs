using Briefings.Facts.Words;

namespace Briefings.Linking.Anchors;

/// <summary>A thing in a text that survives translation, at its first place.</summary>
/// <param name="Key">The same in every language and spelling.</param>
/// <param name="Text">As this text spells it.</param>
internal readonly record struct Anchor(AnchorKind Kind, string Key, string Text, FactSpan Place)
{
    /// <summary>Every anchor but that of a doubtful name.</summary>
    public const int Certain = 1000;

    /// <summary>How likely it is what its kind says, in thousandths.</summary>
    public int Certainty { get; init; } = Certain;

    /// <summary>Whether the text states it only of a year before its news: every report on the matter may.</summary>
    public bool IsEarlier { get; init; }
}
