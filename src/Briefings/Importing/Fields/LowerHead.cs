using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>
/// Finds the head of a text that has a notice of the page above it: <c>Open today until 6 p.m. / Ferries return / Press release of
/// 3 May 2012</c>, where the title is alone above the line with the kind of text and its date.
/// </summary>
internal static class LowerHead
{
    private const int MostLines = 16;
    private const int MostAbove = 6;
    private const int ShortestTitle = 12;
    private const int LongestTitle = 200;

    /// <returns>The title; null where the head is what the text begins with.</returns>
    public static TextLine? Find(SeedReading reading)
    {
        if (reading.Fields.Date is not null || reading.Fields.Title is not null)
            return null;
        var lines = reading.Layout.Lines;
        for (var i = 2; i < Math.Min(lines.Length - 1, MostLines); i++)
        {
            if (!reading.Ledger.IsFree(lines[i]) || !ReleaseWords.IsKindOfText(lines[i]) || !DateLineRule.IsDateLine(reading, lines[i].Text, out _))
                continue;
            return TitleAbove(reading, i) is { } title && DateLineRule.Apply(reading, lines[i]) ? Leave(reading, title) : null;
        }

        return null;
    }

    // The title is a separate paragraph, and the text below is longer than the lines above.
    private static TextLine? TitleAbove(SeedReading reading, int kind)
    {
        var lines = reading.Layout.Lines;
        var at = kind - 1;
        while (at > 0 && lines[at].IsBlank)
            at--;
        var above = lines.Take(at).Where(line => !line.IsBlank).ToList();
        var title = lines[at];
        return at > 0 && lines[at - 1].IsBlank && above.Count is > 0 and <= MostAbove && title.Weight >= ShortestTitle && title.Text.Length <= LongestTitle && !title.EndsSentence && reading.Ledger.IsFree(title)
            && lines.Skip(kind + 1).FirstOrDefault(line => !line.IsBlank) is { IsProse: true } && lines.Skip(kind + 1).Sum(line => line.Weight) > 2 * above.Sum(line => line.Weight)
            ? title
            : null;
    }

    private static TextLine Leave(SeedReading reading, TextLine title)
    {
        foreach (var line in reading.Layout.Lines.Where(line => line.Number < title.Number && !line.IsBlank && reading.Ledger.IsFree(line)))
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.AboveTitle);
        return title;
    }
}
