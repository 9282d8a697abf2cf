namespace Briefings.Facts.Words;

/// <summary>A stretch of an article's text.</summary>
/// <param name="Paragraph">0-based; <see cref="Title"/> for the title.</param>
/// <param name="Offset">In UTF-16 units from the start of the paragraph.</param>
internal readonly record struct FactSpan(int Paragraph, int Offset, int Length) : IComparable<FactSpan>
{
    /// <summary>The paragraph number of the title.</summary>
    public const int Title = -1;

    public int End => Offset + Length;

    public int CompareTo(FactSpan other) =>
        (Paragraph, Offset, Length).CompareTo((other.Paragraph, other.Offset, other.Length));
}
