using System.Collections.Immutable;

namespace Briefings.Importing.Body;

/// <summary>A paragraph, heading or list item of the body, in plain text.</summary>
/// <param name="Text">Its lines with <c>\n</c> between them.</param>
/// <param name="Pieces">Where each line of it begins, in <see cref="Text"/> and in the source.</param>
internal sealed record BodyBlock(BlockKind Kind, string Text, ImmutableArray<BlockPiece> Pieces)
{
    /// <summary>The number or letter of a numbered item; empty for others.</summary>
    public string Marker { get; init; } = "";

    /// <summary>How it is written, where it came with marks; null where its kind and text say all.</summary>
    public BlockMarkup? Markup { get; init; }

    public static BodyBlock Of(BlockKind kind, ImmutableArray<BlockPiece> pieces) =>
        new(kind, string.Join('\n', pieces.Select(piece => piece.Text)), Place(pieces));

    /// <summary>Where a character of the text stands in the source.</summary>
    public int SourceOffset(int offset)
    {
        var piece = Pieces[0];
        foreach (var candidate in Pieces)
        {
            if (candidate.Start <= offset)
                piece = candidate;
        }

        return piece.SourceOffset + Math.Min(offset - piece.Start, piece.Text.Length);
    }

    private static ImmutableArray<BlockPiece> Place(ImmutableArray<BlockPiece> pieces)
    {
        var start = 0;
        var placed = ImmutableArray.CreateBuilder<BlockPiece>(pieces.Length);
        foreach (var piece in pieces)
        {
            placed.Add(piece with { Start = start });
            start += piece.Text.Length + 1;
        }

        return placed.MoveToImmutable();
    }
}
