using System.Collections.Immutable;
using Briefings.Importing.Lines;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Briefings.Importing.Pdf;

/// <summary>Reads the words of each page, with their size, weight and links.</summary>
internal static class PdfPages
{
    private const int Most = 300;
    private const int MostLetters = 1_500_000;
    private const int FewLetters = 12;
    private const int MostLinks = 500;
    private const double SameLine = 0.3;
    private const double WordGap = 0.2;

    /// <exception cref="SeedBudgetException">There is too much of it.</exception>
    public static ImmutableArray<PdfPage> Read(PdfDocument document)
    {
        if (document.NumberOfPages > Most)
            throw new SeedBudgetException($"has {document.NumberOfPages} pages, more than {Most}");
        var left = MostLetters;
        var pages = ImmutableArray.CreateBuilder<PdfPage>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage(number);
            left -= page.Letters.Count;
            if (left < 0)
                throw new SeedBudgetException($"has more than {MostLetters} letters");
            var words = Words(page);
            pages.Add(new PdfPage(words, page.Height) { IsScan = page.Letters.Count < FewLetters && page.NumberOfImages > 0 });
        }

        return pages.DrainToImmutable();
    }

    // In the order in which they are printed: letters side by side are a word.
    private static ImmutableArray<PdfWord> Words(Page page)
    {
        var links = page.GetHyperlinks().Where(link => link.Uri is { Length: > 0 }).Take(MostLinks).ToList();
        var words = ImmutableArray.CreateBuilder<PdfWord>();
        var letters = new List<Letter>();
        foreach (var letter in page.Letters.Where(letter => letter.TextOrientation is TextOrientation.Horizontal))
        {
            if (letters.Count > 0 && (string.IsNullOrWhiteSpace(letter.Value) || !AreTogether(letters[^1], letter)))
            {
                words.Add(Word(letters, links));
                letters.Clear();
            }

            if (!string.IsNullOrWhiteSpace(letter.Value))
                letters.Add(letter);
        }

        if (letters.Count > 0)
            words.Add(Word(letters, links));
        return [.. words.Where(word => word.Text.Length > 0)];
    }

    private static bool AreTogether(Letter left, Letter right)
    {
        var size = Math.Max(SizeOf(left), SizeOf(right));
        var gap = right.StartBaseLine.X - left.EndBaseLine.X;
        return Math.Abs(left.StartBaseLine.Y - right.StartBaseLine.Y) < size * SameLine && gap < size * WordGap && gap > -size * SameLine
            && left.FontName == right.FontName | !char.IsLetterOrDigit(right.Value[0]) | !char.IsLetterOrDigit(left.Value[^1]) && Math.Abs(SizeOf(left) - SizeOf(right)) < size * SameLine;
    }

    private static double SizeOf(Letter letter) => letter.PointSize > 1 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);

    private static PdfWord Word(List<Letter> letters, List<Hyperlink> links)
    {
        var (first, last) = (letters[0], letters[^1]);
        var (left, right) = (Math.Min(first.StartBaseLine.X, last.StartBaseLine.X), Math.Max(first.EndBaseLine.X, last.EndBaseLine.X));
        var size = SizeOf(first);
        var (x, y) = ((left + right) / 2, first.StartBaseLine.Y + (size * 0.3));
        var link = links.Find(link => x >= link.Bounds.Left && x <= link.Bounds.Right && y >= link.Bounds.Bottom - 1 && y <= link.Bounds.Top + 1);
        return new PdfWord(PrintedLetters.Clean(string.Concat(letters.Select(letter => letter.Value))), left, right, first.StartBaseLine.Y, Math.Round(size, 1), IsBold(first), IsItalic(first), link?.Uri);
    }

    private static bool IsBold(Letter letter) =>
        letter.FontDetails?.IsBold == true || Names(letter, "bold") || Names(letter, "black") || Names(letter, "heavy");

    private static bool IsItalic(Letter letter) => letter.FontDetails?.IsItalic == true || Names(letter, "italic") || Names(letter, "oblique");

    private static bool Names(Letter letter, string style) => letter.FontName?.Contains(style, StringComparison.OrdinalIgnoreCase) == true;
}
