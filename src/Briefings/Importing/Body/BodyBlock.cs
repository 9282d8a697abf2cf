using System.Collections.Immutable;
using System.Text;

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

    /// <summary>Joins the lines; in running text a word that was cut at the end of a line becomes whole.</summary>
    public static BodyBlock Of(BlockKind kind, ImmutableArray<BlockPiece> pieces)
    {
        var placed = ImmutableArray.CreateBuilder<BlockPiece>(pieces.Length);
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Length; i++)
        {
            var isCut = kind is not (BlockKind.Markdown or BlockKind.Lines) && i + 1 < pieces.Length && IsCut(pieces[i].Text, pieces[i + 1].Text);
            var piece = pieces[i] with { Text = isCut ? pieces[i].Text[..^1] : pieces[i].Text, Start = text.Length };
            placed.Add(piece);
            text.Append(piece.Text);
            if (!isCut && i + 1 < pieces.Length)
                text.Append('\n');
        }

        return new BodyBlock(kind, text.ToString(), placed.MoveToImmutable());
    }

    /// <summary>Where a character of the text is in the source.</summary>
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

    // "south-" and "ern": a small letter goes on with the word, a capital or a figure with a name that has its hyphen.
    private static bool IsCut(string line, string next) =>
        line.Length > 2 && line[^1] is '-' or '\u2010' && char.IsLower(line[^2]) && char.IsLetter(line[^3]) && next.Length > 1 && char.IsLower(next[0]) && char.IsLower(next[1]);
}
