using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;

namespace Briefings.Importing.WebPages;

/// <summary>Distinguishes the dump of a whole web page from an article that was copied by itself.</summary>
internal static class PageShape
{
    private const int FewestLines = 30;
    private const int MenuAbove = 8;
    private const int MenuBelow = 15;
    private const int FewMarks = 3;
    private const int LongestMenuWord = 30;

    /// <summary>Whether a menu's worth of short lines is above the article, or below it with the marks of a web page.</summary>
    public static bool IsPage(SeedReading reading)
    {
        var lines = reading.Layout.Lines.Where(line => !line.IsBlank && reading.Ledger.IsFree(line)).ToList();
        if (lines.Count < FewestLines || lines.Count(line => line.IsProse) * 2 > lines.Count)
            return false;
        var (first, last) = PageRegion.Find(lines, new PageLines(lines));
        if (last < 0)
            return false;
        var marks = lines.Count(line => Prompts.IsPrompt(line.Text) || PageBarriers.IsBarrier(line.Text) || PageNotices.IsNotice(line.Text));
        return CountMenu(lines[..first]) >= MenuAbove || (marks >= FewMarks && CountMenu(lines[(last + 1)..]) >= MenuBelow) || marks * 8 >= lines.Count;
    }

    private static int CountMenu(List<TextLine> lines) =>
        lines.Count(line => line.Weight <= LongestMenuWord && FieldLabels.Read(line.Text) is null && LineShapes.ListMarker(line.Text) == 0);
}
