using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Lines;

namespace Briefings.Importing.WebPages;

/// <summary>Reads the dump of a whole page: finds the article in it, its title and its date, and drops the rest.</summary>
internal static class PageRule
{
    private const int LongestRun = 8;
    private const int LightestStandfirst = 55;
    private const int LightestSentence = 25;

    public static void Apply(SeedReading reading)
    {
        var lines = reading.Layout.Lines.Where(line => !line.IsBlank && reading.Ledger.IsFree(line)).ToList();
        var kinds = new PageLines(lines);
        var (first, last) = PageRegion.Find(lines, kinds);
        if (last < 0)
            return;
        last = PageEnd.Extend(lines, last, kinds);
        var title = reading.Fields.Title is null ? PageTitle.Find(reading, lines, first, last) : -1;
        if (title >= 0)
        {
            TitleRule.AddTitle(reading, lines[title], 0, FieldRules.PageTitle, 0.8);
            reading.Ledger.Mark(lines[title], LineKind.Metadata, LineReasons.Title);
        }

        if (reading.Fields.Date is null)
            PageDate.Apply(reading, lines, title >= 0 ? title : first, last);
        ReadLabels(reading, lines, Math.Max(0, title - 3), first);
        ReadLabels(reading, lines, last + 1, Math.Min(lines.Count, last + 8));
        KeepStandfirst(reading, lines, title, first);
        MarkOutside(reading, lines, first, last);
        MarkInside(reading, lines.GetRange(first, last - first + 1), kinds);
    }

    private static void ReadLabels(SeedReading reading, List<TextLine> lines, int from, int to)
    {
        foreach (var line in lines.Skip(from).Take(to - from).Where(reading.Ledger.IsFree))
            LabelRule.Apply(reading, line);
    }

    // What the title's subheading says in a sentence or nearly one belongs to the article.
    private static void KeepStandfirst(SeedReading reading, List<TextLine> lines, int title, int first)
    {
        for (var i = title + 1; title >= 0 && i < first; i++)
        {
            var line = lines[i];
            if (line.Weight >= (line.EndsSentence ? LightestSentence : LightestStandfirst) && line.Text != lines[title].Text && reading.Ledger.IsFree(line)
                && !Teasers.IsTeaser(line.Text) && !PageNotices.IsNotice(line.Text) && !Prompts.IsPrompt(line.Text) && !LineShapes.IsLinkBar(line.Text))
                reading.Ledger.Mark(line, LineKind.Body, LineReasons.Standfirst);
        }
    }

    private static void MarkOutside(SeedReading reading, List<TextLine> lines, int first, int last)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i < first)
                reading.Ledger.Mark(lines[i], LineKind.Noise, LineReasons.AbovePage);
            else if (i > last)
                reading.Ledger.Mark(lines[i], LineKind.Noise, LineReasons.BelowPage);
        }
    }

    // Among the paragraphs are headings, captions, teasers and link lists; a heading is alone above a paragraph.
    private static void MarkInside(SeedReading reading, List<TextLine> lines, PageLines kinds)
    {
        var behindBarrier = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            behindBarrier = PageBarriers.IsBarrier(line.Text) || (behindBarrier && !PageRegion.IsText(line));
            if (behindBarrier)
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.OtherArticles);
            else if (kinds.IsRepeated(line) && !PageRegion.IsText(line))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.RepeatedOnPage);
            else if (PageLines.SlideOf(line.Text).Number > 0)
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.SlideCount);
            else if (Teasers.IsTeaser(line.Text))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Teaser);
            else if (kinds.IsNotice(line))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.PageNotice);
            else if (RunLength(lines, i) > LongestRun)
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.ShortLines);
        }
    }

    private static int RunLength(List<TextLine> lines, int i)
    {
        var (start, end) = (i, i);
        while (start >= 0 && IsShort(lines[start]))
            start--;
        while (end < lines.Count && IsShort(lines[end]))
            end++;
        return end - start - 1;
    }

    private static bool IsShort(TextLine line) => line.Weight < 60 && !line.EndsSentence && LineShapes.ListMarker(line.Text) == 0;
}
