namespace Briefings.Importing.Html.Inline;

/// <summary>Moves white space, and punctuation that Markdown could not close behind, out of marks.</summary>
internal static class InlineEdges
{
    private const InlineMarks Flanked = InlineMarks.Strong | InlineMarks.Emphasis | InlineMarks.Deleted;

    public static List<InlinePiece> Straighten(List<InlinePiece> pieces) => Merge(Bare(Split(Merge(pieces))));

    // A piece's white space and its words apart.
    private static List<InlinePiece> Split(List<InlinePiece> pieces)
    {
        var split = new List<InlinePiece>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.IsPicture || piece.IsBreak || piece.Marks.HasFlag(InlineMarks.Code))
            {
                split.Add(piece);
                continue;
            }

            var start = Outside(pieces, i, -1, piece);
            var end = Math.Max(start, piece.Text.Length - Outside(pieces, i, 1, piece));
            Add(split, piece, piece.Text[..start], isEdge: true);
            Add(split, piece, piece.Text[start..end], isEdge: false);
            Add(split, piece, piece.Text[end..], isEdge: true);
        }

        return split;
    }

    private static void Add(List<InlinePiece> pieces, InlinePiece piece, string text, bool isEdge)
    {
        if (text.Length > 0)
            pieces.Add(isEdge ? new InlinePiece(text, InlineMarks.None) { IsEdge = true, Address = piece.Address, Kept = piece.Marks } : piece with { Text = text });
    }

    /// <returns>How many characters at one end of a piece are to be outside its marks.</returns>
    private static int Outside(List<InlinePiece> pieces, int i, int step, InlinePiece piece)
    {
        var text = piece.Text;
        var next = i + step >= 0 && i + step < pieces.Count ? pieces[i + step] : default;
        var ends = piece.Marks & Flanked & ~next.Marks;
        var touches = next.Text is { Length: > 0 } && !next.IsPicture && char.IsLetterOrDigit(step > 0 ? next.Text[0] : next.Text[^1]);
        var count = 0;
        while (count < text.Length && text[step > 0 ? text.Length - 1 - count : count] is var c
               && (char.IsWhiteSpace(c) || (touches && ends != 0 && (char.IsPunctuation(c) || char.IsSymbol(c)))))
            count++;
        return count;
    }

    // What is at an edge has the marks that both its neighbours have.
    private static List<InlinePiece> Bare(List<InlinePiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsEdge)
                continue;
            var (before, after) = (Neighbour(pieces, i, -1), Neighbour(pieces, i, 1));
            var both = before.Marks & after.Marks & pieces[i].Kept;
            if (before.Address != after.Address || before.Address != pieces[i].Address)
                both &= ~InlineMarks.Link;
            pieces[i] = new InlinePiece(pieces[i].Text, both, both.HasFlag(InlineMarks.Link) ? pieces[i].Address : null);
        }

        return pieces;
    }

    private static InlinePiece Neighbour(List<InlinePiece> pieces, int i, int step)
    {
        for (i += step; i >= 0 && i < pieces.Count; i += step)
        {
            if (!pieces[i].IsEdge && !pieces[i].IsBlank)
                return pieces[i];
        }

        return default;
    }

    private static List<InlinePiece> Merge(List<InlinePiece> pieces)
    {
        var merged = new List<InlinePiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var isSame = merged.Count > 0 && !piece.IsPicture && !piece.IsBreak && merged[^1] is { IsPicture: false, IsBreak: false } last && last.Marks == piece.Marks && last.Address == piece.Address;
            if (isSame)
                merged[^1] = merged[^1] with { Text = merged[^1].Text + piece.Text };
            else
                merged.Add(piece);
        }

        return merged;
    }
}
