using System.Collections.Immutable;
using Briefings.Importing.Lines;
using UglyToad.PdfPig;

namespace Briefings.Importing.Pdf;

/// <summary>Reads the words of each page.</summary>
internal static class PdfPages
{
    private const int Most = 300;
    private const int MostLetters = 1_500_000;
    private const int FewLetters = 12;

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
            left -= Math.Max(page.Letters.Count, page.Letters.Sum(letter => letter.Value.Length));
            if (left < 0)
                throw new SeedBudgetException($"has more than {MostLetters} letters");
            pages.Add(PdfWords.Of(page) with { IsScan = page.Letters.Count < FewLetters && page.NumberOfImages > 0 });
        }

        return pages.DrainToImmutable();
    }
}
