using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>A number, day, place or name that a version states.</summary>
/// <param name="Key">The same in every language; of a name, its words as they are written.</param>
/// <param name="IsDoubtful">
/// Another language may well say it with words that are not known here, so that it is marked only where the other
/// version states something else at the same point.
/// </param>
internal readonly record struct ComparedFact(StatedKind Kind, string Key, FactSpan Place, bool IsDoubtful)
{
    /// <summary>Of a number with a magnitude: its digits alone, which a language is understood to say where its word for the magnitude is not known.</summary>
    public string? Digits { get; init; }

    /// <summary>Whether it is no difference on its own: the other writing may hide the name, or it may be none.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Of a word of a name: whether the other has neither its first word nor its last.</summary>
    public bool IsOfWhole { get; init; }

    /// <summary>Of a doubtful name: whether it is a difference without another name opposite.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Of a word of a name: where the name begins in the paragraph.</summary>
    public int NameStart { get; init; }
}
