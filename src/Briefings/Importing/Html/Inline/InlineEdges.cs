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
        var behind = Behind(pieces);
        InlinePiece before = default;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].IsEdge)
            {
                var both = before.Marks & behind[i].Marks & pieces[i].Kept;
                if (before.Address != behind[i].Address || before.Address != pieces[i].Address)
                    both &= ~InlineMarks.Link;
                pieces[i] = new InlinePiece(pieces[i].Text, both, both.HasFlag(InlineMarks.Link) ? pieces[i].Address : null);
            }

            if (!pieces[i].IsBlank)
                before = pieces[i];
        }

        return pieces;
    }

    // Of each piece the next one with words that is no edge.
    private static InlinePiece[] Behind(List<InlinePiece> pieces)
    {
        var behind = new InlinePiece[pieces.Count];
        InlinePiece next = default;
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            behind[i] = next;
            if (!pieces[i].IsEdge && !pieces[i].IsBlank)
                next = pieces[i];
        }

        return behind;
    }

    private static List<InlinePiece> Merge(List<InlinePiece> pieces)
    {
        var merged = new List<InlinePiece>(pieces.Count);
        for (var (i, next) = (0, 1); i < pieces.Count; (i, next) = (next, next + 1))
        {
            while (next < pieces.Count && AreOne(pieces[i], pieces[next]))
                next++;
            // All at once: joined one by one, a long text would be copied for each.
            merged.Add(next == i + 1 ? pieces[i] : pieces[i] with { Text = string.Concat(pieces.GetRange(i, next - i).Select(piece => piece.Text)) });
        }

        return merged;
    }

    private static bool AreOne(InlinePiece first, InlinePiece second) =>
        first is { IsPicture: false, IsBreak: false } && second is { IsPicture: false, IsBreak: false } && first.Marks == second.Marks && first.Address == second.Address;
}
