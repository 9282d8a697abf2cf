namespace Briefings.Importing.Html.Inline;

/// <summary>Text with the same marks from its first letter to its last.</summary>
/// <param name="Address">Of a link, or of a picture.</param>
internal readonly record struct InlinePiece(string Text, InlineMarks Marks, string? Address = null)
{
    /// <summary>Whether it is a picture; the text is what it shows.</summary>
    public bool IsPicture { get; init; }

    /// <summary>What is written below a picture.</summary>
    public string? Caption { get; init; }

    /// <summary>Whether it is at the edge of marks that it may not have.</summary>
    public bool IsEdge { get; init; }

    /// <summary>The marks that an edge had.</summary>
    public InlineMarks Kept { get; init; }

    public bool IsBreak => Text == "\n";

    public bool IsBlank => !IsPicture && string.IsNullOrWhiteSpace(Text);

    public bool Has(InlineMarks mark, string? address) => Marks.HasFlag(mark) && (mark != InlineMarks.Link || Address == address);
}
