using Briefings.Language;

namespace Briefings.Importing.Lines;

/// <summary>A line of a raw text, without the spaces around it.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Offset">Where <see cref="Text"/> begins in the source.</param>
/// <param name="Indent">How many spaces and tabs are before it.</param>
internal sealed record TextLine(int Number, int Offset, int Indent, string Text)
{
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Text);

    /// <summary>How much it says, in letters; a sign of Chinese or Japanese counts as two.</summary>
    public int Weight { get; } = Scripts.Weight(Text);

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence { get; } = LineEnds.IsSentenceEnd(Text);

    /// <summary>Whether it is running text rather than a heading, a name or a link.</summary>
    public bool IsProse => InParagraph || Weight >= 140 || (Weight >= 50 && EndsSentence);

    /// <summary>Whether it is part of a paragraph that was broken into lines to fit a column.</summary>
    public bool InParagraph { get; init; }
}
