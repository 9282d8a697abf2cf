using AngleSharp.Dom;
using Briefings.Importing.Body;

namespace Briefings.Importing.Html;

/// <summary>A block of a page as the walk finds it.</summary>
/// <param name="Text">What it says, in plain text; lines where the page breaks them.</param>
/// <param name="Markdown">The same with its marks, without what its list or quote puts before it.</param>
/// <param name="Element">That holds it.</param>
internal sealed record PageBlock(BlockKind Kind, string Text, string Markdown, IElement? Element)
{
    /// <summary>What is before its first line.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What is before each other line.</summary>
    public string Indent { get; init; } = "";

    /// <summary>Of a heading, 1 to 6.</summary>
    public int Level { get; init; }

    /// <summary>Its list or table; 0 for none.</summary>
    public int Group { get; init; }

    /// <summary>Its quote; 0 for none.</summary>
    public int Quote { get; init; }

    /// <summary>How many of its letters are links.</summary>
    public double LinkShare { get; init; }

    /// <summary>Letters; a sign of Chinese or Japanese counts as two.</summary>
    public int Weight { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    /// <summary>Whether it is running text rather than a heading, a name or a link.</summary>
    public bool IsProse => Kind is not (BlockKind.Heading or BlockKind.Picture) && LinkShare < 0.6
        && (Weight >= 140 || (Weight >= 45 && Lines.LineEnds.IsSentenceEnd(Text)));
}
