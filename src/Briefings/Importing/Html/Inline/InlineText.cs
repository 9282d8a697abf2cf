using System.Text;

namespace Briefings.Importing.Html.Inline;

/// <summary>The text of one block while the walk collects it: pieces with their marks, white space folded as a browser does.</summary>
internal sealed class InlineText
{
    private readonly List<InlinePiece> _pieces = [];

    public bool IsEmpty => _pieces.TrueForAll(piece => piece.IsBlank);

    public void Add(string text, InlineMarks marks, string? address)
    {
        var folded = new StringBuilder(text.Length);
        var afterSpace = _pieces.Count == 0 || (!_pieces[^1].IsPicture && _pieces[^1].Text[^1] is ' ' or '\n');
        foreach (var c in text)
        {
            // White space folds, but a no-break space is a character of the text.
            var isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (isSpace && afterSpace)
                continue;
            if (c is '\u00AD' or '\u200B' or '\uFEFF' or InlineMarkdown.Sentinel)
                continue;
            folded.Append(isSpace ? ' ' : c);
            afterSpace = isSpace;
        }

        if (folded.Length > 0)
            _pieces.Add(new InlinePiece(folded.ToString(), marks, address));
    }

    public void AddPicture(string alt, string address, string? caption) => _pieces.Add(new InlinePiece(alt, InlineMarks.None, address) { IsPicture = true, Caption = caption });

    /// <returns>False where a break follows a break: a new paragraph.</returns>
    public bool AddBreak()
    {
        for (var i = _pieces.Count - 1; i >= 0; i--)
        {
            if (_pieces[i].IsBreak)
                return false;
            if (!_pieces[i].IsBlank)
                break;
        }

        if (_pieces.Count > 0)
            _pieces.Add(new InlinePiece("\n", InlineMarks.None));
        return true;
    }

    /// <summary>The pieces without white space at the ends of lines, and none at the edges of marks; empties it.</summary>
    public List<InlinePiece> Take()
    {
        var pieces = Trim(_pieces);
        _pieces.Clear();
        return InlineEdges.Straighten(pieces);
    }

    private static List<InlinePiece> Trim(List<InlinePiece> pieces)
    {
        var trimmed = new List<InlinePiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (piece.IsBreak || trimmed.Count == 0 || trimmed[^1].IsBreak)
                TrimEnd(trimmed);
            var text = !piece.IsPicture && !piece.IsBreak && (trimmed.Count == 0 || trimmed[^1].IsBreak) ? piece.Text.TrimStart(' ') : piece.Text;
            if ((text.Length > 0 && !(piece.IsBreak && trimmed.Count == 0)) || piece.IsPicture)
                trimmed.Add(piece with { Text = text });
        }

        TrimEnd(trimmed);
        while (trimmed.Count > 0 && trimmed[^1].IsBreak)
        {
            trimmed.RemoveAt(trimmed.Count - 1);
            TrimEnd(trimmed);
        }

        return trimmed;
    }

    private static void TrimEnd(List<InlinePiece> pieces)
    {
        while (pieces.Count > 0 && !pieces[^1].IsPicture && !pieces[^1].IsBreak)
        {
            var text = pieces[^1].Text.TrimEnd(' ');
            if (text.Length > 0)
            {
                pieces[^1] = pieces[^1] with { Text = text };
                return;
            }

            pieces.RemoveAt(pieces.Count - 1);
        }
    }
}
