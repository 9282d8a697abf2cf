using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Body;

/// <summary>Drops a table of contents, and what follows its first section: the release is in the first.</summary>
internal static class ContentsRule
{
    private const int MostItems = 40;

    public static void Apply(SeedReading reading)
    {
        var lines = reading.Layout.Lines;
        for (var i = 0; i < lines.Length && i < 60; i++)
        {
            if (!ReleaseWords.IsContents(lines[i].Text))
                continue;
            var items = Items(reading, i);
            if (items.Count < 3)
                continue;
            foreach (var line in items.Prepend(lines[i]))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Contents);
            DropLaterSections(reading, items);
            return;
        }
    }

    // The block behind the heading; or, where every item is alone, all lines up to the first that comes again.
    private static List<TextLine> Items(SeedReading reading, int heading)
    {
        var lines = reading.Layout.Lines;
        var items = new List<TextLine>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var inBlock = false;
        for (var i = heading + 1; i < lines.Length && items.Count < MostItems; i++)
        {
            if (lines[i].IsBlank)
            {
                if (inBlock && items.Count >= 3)
                    break;
                inBlock = false;
                continue;
            }

            if (lines[i].IsProse || seen.Contains(lines[i].Text))
                break;
            inBlock = inBlock || (i > heading + 1 && !lines[i - 1].IsBlank && items.Count > 0);
            items.Add(lines[i]);
            seen.Add(lines[i].Text);
        }

        return items;
    }

    private static void DropLaterSections(SeedReading reading, List<TextLine> items)
    {
        var titles = items.Select(item => item.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var proseSeen = false;
        var dropping = false;
        foreach (var line in reading.Layout.Lines.Skip(items[^1].Number))
        {
            proseSeen |= line.IsProse;
            var isHeading = titles.Contains(line.Text);
            dropping |= isHeading && proseSeen;
            if (dropping)
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.LaterSection);
            else if (isHeading)
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.SectionHeading);
        }
    }
}
