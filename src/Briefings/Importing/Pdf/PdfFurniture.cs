using Briefings.Importing.Lines;

namespace Briefings.Importing.Pdf;

/// <summary>Finds what a document prints on every page: heads, feet, numbers.</summary>
internal static class PdfFurniture
{
    private const int LinesOfMargin = 3;
    private const double SameHeight = 6;
    private const double Edge = 28;

    public static HashSet<PdfLine> Find(IReadOnlyList<PdfLine> lines, IReadOnlyList<PdfPage> sheets)
    {
        var pages = lines.GroupBy(line => line.Page).ToList();
        var margins = pages.SelectMany(page => Margins([.. page.OrderByDescending(line => line.Base)])).ToList();
        var found = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        foreach (var group in margins.GroupBy(line => Shape(line.Text), StringComparer.Ordinal).Where(group => group.Key.Length > 0))
        {
            var same = group.Where(line => group.Any(other => other.Page != line.Page && Math.Abs(other.Base - line.Base) < SameHeight)).ToList();
            found.UnionWith(same);
        }

        // No text is so near to the edge of the paper: a browser prints there what it prints of itself.
        found.UnionWith(margins.Where(line => line.Base < Edge || line.Base > sheets[line.Page - 1].Height - Edge));
        found.UnionWith(margins.Where(line => PageFurniture.IsNumber(line.Text)));
        return found;
    }

    private static IEnumerable<PdfLine> Margins(List<PdfLine> page) => page.Count <= LinesOfMargin * 2 ? page : page.Take(LinesOfMargin).Concat(page.TakeLast(LinesOfMargin));

    private static string Shape(string text) => new([.. text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c))]);
}
