using Briefings.Language;
using UglyToad.PdfPig.Content;

namespace Briefings.Importing.Pdf;

/// <summary>Puts the letters of a page together to words, with their size, weight and links.</summary>
internal sealed class PdfWords
{
    private const int MostLinks = 500;
    private const double SameLine = 0.3;
    private const double WordGap = 0.2;
    private const int LongestSign = 18;
    private const double SameWidth = 1.2;

    private readonly Page _page;
    private readonly List<PdfGlyph> _glyphs;
    private readonly List<Hyperlink> _links;

    private PdfWords(Page page)
    {
        _page = page;
        _glyphs = [.. PdfGlyph.In(page)];
        _links = [.. page.GetHyperlinks().Where(link => link.Uri is { Length: > 0 }).Take(MostLinks)];
    }

    public static PdfPage Of(Page page)
    {
        var words = new PdfWords(page);
        if (words.IsMisnamed())
            return new PdfPage([], page.Height, default) { IsMisnamed = true };
        return words._glyphs.Any(glyph => RightToLeft.Has(glyph.Text)) ? words.ByPlace() : words.AsPrinted();
    }

    // Some programs name the first glyph of a line by all of its text, and that same glyph wherever else it is.
    private bool IsMisnamed() => _glyphs.Where(glyph => glyph.Text.Length > LongestSign).GroupBy(glyph => glyph.Text, StringComparer.Ordinal)
        .Any(same => same.Max(glyph => glyph.Right - glyph.Left) > same.Min(glyph => glyph.Right - glyph.Left) * SameWidth);

    // Letters side by side are a word.
    private PdfPage AsPrinted()
    {
        var hasSpaces = _glyphs.Exists(glyph => glyph.IsSpace);
        return new([.. Split(_glyphs).Select(word => ToWord(word, Clean(word)) with { IsSpaced = hasSpaces ? word[^1].IsSpaced : null }).Where(word => word.Text.Length > 0)], _page.Height, default);
    }

    // Programs print right-to-left text in logical or in visual order: it is read by the positions of its glyphs.
    private PdfPage ByPlace()
    {
        var seen = Split(InLines().SelectMany(line => line)).ToList();
        var isRightToLeft = _glyphs.Count(glyph => RightToLeft.Has(glyph.Text)) * 2 > _glyphs.Count(glyph => glyph.Text.Any(char.IsLetter));
        var direction = new PageDirection(true, isRightToLeft, RightToLeft.MirrorsBrackets([.. seen.Select(Clean).Where(text => text.Length > 0)]));
        var words = seen.Select(word => ToWord(word, Read(word, direction))).Where(word => word.Text.Length > 0);
        return new PdfPage([.. isRightToLeft ? words.Select(word => word with { Left = _page.Width - word.Right, Right = _page.Width - word.Left }) : words], _page.Height, direction);
    }

    private IEnumerable<IEnumerable<PdfGlyph>> InLines()
    {
        var line = new List<PdfGlyph>();
        foreach (var glyph in _glyphs.OrderByDescending(glyph => glyph.Base))
        {
            if (line.Count > 0 && line[^1].Base - glyph.Base > glyph.Size * SameLine)
            {
                yield return line.OrderBy(one => one.Left);
                line = [];
            }

            line.Add(glyph);
        }

        if (line.Count > 0)
            yield return line.OrderBy(one => one.Left);
    }

    private static string Read(IReadOnlyList<PdfGlyph> word, PageDirection direction)
    {
        var signs = word.Select(glyph => PrintedLetters.Clean(glyph.Text)).Where(sign => sign.Length > 0).ToList();
        return signs.Any(RightToLeft.Has) ? RightToLeft.Word(signs, direction.MirrorsBrackets, signs.Any(sign => Scripts.IsArabic(sign[0]))) : string.Concat(signs);
    }

    private IEnumerable<IReadOnlyList<PdfGlyph>> Split(IEnumerable<PdfGlyph> glyphs)
    {
        var word = new List<PdfGlyph>();
        foreach (var glyph in glyphs)
        {
            if (word.Count > 0 && (glyph.IsSpace || !AreTogether(word[^1], glyph)))
            {
                word[^1] = word[^1] with { IsSpaced = glyph.IsSpace };
                yield return word;
                word = [];
            }

            if (!glyph.IsSpace)
                word.Add(glyph);
        }

        if (word.Count > 0)
            yield return word;
    }

    private bool AreTogether(PdfGlyph left, PdfGlyph right)
    {
        var size = Math.Max(left.Size, right.Size);
        var gap = right.Left - left.Right;
        return Math.Abs(left.Base - right.Base) < size * SameLine && gap < size * WordGap && gap > -size * SameLine
            && Math.Abs(left.Size - right.Size) < size * SameLine && AreAlike(left, right);
    }

    // A comma behind a bold name is not bold, and a full stop behind a link none. Ligatures and rare letters of a word are often of another font.
    private bool AreAlike(PdfGlyph left, PdfGlyph right)
    {
        var isSign = !char.IsLetterOrDigit(right.Text[0]) || !char.IsLetterOrDigit(left.Text[^1]);
        return left.IsBold == right.IsBold && left.IsItalic == right.IsItalic && (!isSign || _links.Count == 0 || LinkAt(left, left) == LinkAt(right, right));
    }

    private static string Clean(IReadOnlyList<PdfGlyph> word) => PrintedLetters.Clean(string.Concat(word.Select(glyph => glyph.Text)));

    private PdfWord ToWord(IReadOnlyList<PdfGlyph> word, string text)
    {
        var first = word[0];
        return new PdfWord(text, word.Min(glyph => glyph.Left), word.Max(glyph => glyph.Right), first.Base, Math.Round(first.Size, 1), first.IsBold, first.IsItalic, LinkAt(first, word[^1]));
    }

    private string? LinkAt(PdfGlyph first, PdfGlyph last)
    {
        var (x, y) = ((first.Left + last.Right) / 2, first.Base + (first.Size * 0.3));
        return _links.Find(link => x >= link.Bounds.Left && x <= link.Bounds.Right && y >= link.Bounds.Bottom - 1 && y <= link.Bounds.Top + 1)?.Uri;
    }
}
