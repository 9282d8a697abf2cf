using System.Text;
using Briefings.Content.Writing;

namespace Briefings.Importing.Html.Inline;

/// <summary>Writes the pieces of a block as Markdown, and as the plain text that it says.</summary>
internal sealed class InlineMarkdown
{
    /// <summary>Takes the place of a mark while the text around it is escaped; in no text.</summary>
    public const char Sentinel = '\uE000';

    private static readonly InlineMarks[] Each =
        [InlineMarks.Link, InlineMarks.Strong, InlineMarks.Emphasis, InlineMarks.Deleted, InlineMarks.Sub, InlineMarks.Sup];

    private readonly StringBuilder _text = new();
    private readonly Queue<string> _marks = new();
    private readonly List<(InlineMarks Mark, string? Address)> _open = [];

    public static string Write(IReadOnlyList<InlinePiece> pieces)
    {
        var writer = new InlineMarkdown();
        for (var i = 0; i < pieces.Count; i++)
            writer.Add(pieces, i);
        writer.CloseTo(0);
        return writer.Escaped();
    }

    /// <summary>The words alone; digits above and below the line as such, so that no number becomes another.</summary>
    public static string Plain(IReadOnlyList<InlinePiece> pieces) =>
        string.Concat(pieces.Select(piece =>
            piece.IsPicture ? "" : piece.Marks.HasFlag(InlineMarks.Sup) ? Superscript.Of(piece.Text) : piece.Marks.HasFlag(InlineMarks.Sub) ? Superscript.Below(piece.Text) : piece.Text)).Trim();

    private void Add(IReadOnlyList<InlinePiece> pieces, int i)
    {
        var piece = pieces[i];
        var keep = 0;
        while (keep < _open.Count && piece.Has(_open[keep].Mark, _open[keep].Address))
            keep++;
        CloseTo(keep);
        var opening = Each.Where(mark => piece.Marks.HasFlag(mark) && !_open.Exists(open => open.Mark == mark))
            .OrderByDescending(mark => Reach(pieces, i, mark, piece.Address));
        foreach (var mark in opening.ToList())
            Open(mark, piece.Address);
        if (piece.IsPicture)
            Mark(Picture(piece));
        else if (piece.IsBreak)
            Mark("\\\n");
        else if (piece.Marks.HasFlag(InlineMarks.Code))
            Mark(CodeOf(piece.Text));
        else
            AddText(piece);
    }

    private static int Reach(IReadOnlyList<InlinePiece> pieces, int i, InlineMarks mark, string? address)
    {
        var end = i;
        while (end < pieces.Count && end - i < 50 && pieces[end].Has(mark, address))
            end++;
        return end;
    }

    private void AddText(InlinePiece piece)
    {
        foreach (var c in piece.Text)
        {
            if (c is '[' or ']' && piece.Marks.HasFlag(InlineMarks.Link))
                Mark("\\" + c);
            else
                _text.Append(c);
        }
    }

    private void Open(InlineMarks mark, string? address)
    {
        _open.Add((mark, mark == InlineMarks.Link ? address : null));
        Mark(mark switch
        {
            InlineMarks.Link => "[",
            InlineMarks.Strong => "**",
            InlineMarks.Emphasis => "*",
            InlineMarks.Deleted => "~~",
            InlineMarks.Sub => "<sub>",
            _ => "<sup>",
        });
    }

    private void CloseTo(int count)
    {
        for (var i = _open.Count - 1; i >= count; i--)
        {
            var (mark, address) = _open[i];
            Mark(mark switch
            {
                InlineMarks.Link => "](" + PageAddress.ForMarkdown(address ?? "") + ")",
                InlineMarks.Strong => "**",
                InlineMarks.Emphasis => "*",
                InlineMarks.Deleted => "~~",
                InlineMarks.Sub => "</sub>",
                _ => "</sup>",
            });
            _open.RemoveAt(i);
        }
    }

    private void Mark(string mark)
    {
        _text.Append(Sentinel);
        _marks.Enqueue(mark);
    }

    private string Escaped()
    {
        var escaped = MarkdownEscaper.Escape(_text.ToString());
        if (_marks.Count == 0)
            return escaped;
        var markdown = new StringBuilder(escaped.Length + 32);
        foreach (var c in escaped)
            _ = c == Sentinel ? markdown.Append(_marks.Dequeue()) : markdown.Append(c);
        return markdown.ToString();
    }

    // Programs that make pictures smaller have parentheses in their addresses, which many readers of Markdown take for the end.
    private static string Picture(InlinePiece piece)
    {
        var words = MarkdownEscaper.Escape(piece.Text.Replace('\n', ' ')).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        var address = PageAddress.ForMarkdown(piece.Address ?? "").Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return piece.Caption is not { Length: > 0 } caption ? $"![{words}]({address})" : $"![{words}]({address} \"{TitleOf(caption)}\")";
    }

    /// <returns>Null for what is more than one picture.</returns>
    public static string? WithCaption(string picture, string caption) =>
        picture.StartsWith("![", StringComparison.Ordinal) && picture.EndsWith(')') && picture.IndexOf("](", StringComparison.Ordinal) == picture.LastIndexOf("](", StringComparison.Ordinal)
            ? $"{picture[..^1]} \"{TitleOf(caption)}\")" : null;

    private static string TitleOf(string caption) => caption.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>As many marks as keep a text apart that has such marks itself.</summary>
    public static string FenceOf(string text, int least)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(least, longest + 1));
    }

    private static string CodeOf(string text)
    {
        var fence = FenceOf(text, 1);
        var space = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return fence + space + text + space + fence;
    }
}
