using UglyToad.PdfPig.Content;

namespace Briefings.Importing.Pdf;

/// <summary>What is printed for a letter, with its marks where the document says that they are one. Places as of <see cref="PdfWord"/>, from the left.</summary>
/// <param name="Text">White space for a space.</param>
internal sealed record PdfGlyph(string Text, double Left, double Right, double Base, double Size, bool IsBold, bool IsItalic)
{
    private static readonly string[] s_bold = ["bold", "black", "heavy"];
    private static readonly string[] s_italic = ["italic", "oblique"];

    /// <summary>Whether a space is printed behind it.</summary>
    public bool IsSpaced { get; init; }

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    /// <summary>The horizontal letters of a page in the order in which they are printed.</summary>
    public static IEnumerable<PdfGlyph> In(Page page)
    {
        PdfGlyph? glyph = null;
        foreach (var letter in page.Letters.Where(letter => letter.TextOrientation is TextOrientation.Horizontal))
        {
            // Of shapes that are one sign to the reader, the first has all of its text.
            if (letter.Value.Length == 0)
            {
                glyph = glyph?.With(Of(letter));
                continue;
            }

            if (glyph is not null)
                yield return glyph;
            glyph = Of(letter);
        }

        if (glyph is not null)
            yield return glyph;
    }

    private static PdfGlyph Of(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = letter.PointSize > 1 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
        return new PdfGlyph(
            letter.Value, Math.Min(start.X, end.X), Math.Max(start.X, end.X), start.Y, size,
            letter.FontDetails?.IsBold == true || Names(letter, s_bold), letter.FontDetails?.IsItalic == true || Names(letter, s_italic));
    }

    // A mark may come first; the line is that of the wider one.
    private PdfGlyph With(PdfGlyph part) =>
        this with { Left = Math.Min(Left, part.Left), Right = Math.Max(Right, part.Right), Base = part.Right - part.Left > Right - Left ? part.Base : Base };

    private static bool Names(Letter letter, string[] styles) => letter.FontName is { } name && styles.Any(style => name.Contains(style, StringComparison.OrdinalIgnoreCase));
}
