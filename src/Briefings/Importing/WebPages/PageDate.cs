using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.WebPages;

/// <summary>Chooses a page's day of publication among its dates: the one that is with the title or the article's ends.</summary>
internal static class PageDate
{
    private const int LongestLine = 180;

    /// <param name="lines">The page's lines that are not blank.</param>
    /// <param name="title">Index of the title, or of the article's first line.</param>
    /// <param name="last">Index of the article's last line.</param>
    public static void Apply(SeedReading reading, IReadOnlyList<TextLine> lines, int title, int last)
    {
        var (best, found, at) = (0.0, default(DateMention), -1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length > LongestLine || PageRegion.IsText(lines[i]))
                continue;
            foreach (var mention in reading.Dates(lines[i].Text))
            {
                var score = Score(lines[i].Text, mention, i - title, i - last);
                if (score > best)
                    (best, found, at) = (score, mention, i);
            }
        }

        if (at < 0 || SeedReading.ToDate(found) is not { } date)
            return;
        var finding = SeedReading.In(lines[at], (found.Offset, found.Length), date, FieldRules.PageDate);
        reading.Fields.AddDate(best < 1 ? finding with { Rule = FieldRules.PageDateElsewhere, Confidence = 0.5, Inferred = true } : finding);
        reading.Ledger.Mark(lines[at], LineKind.Metadata, LineReasons.NamesDate);
    }

    private static double Score(string line, DateMention mention, int fromTitle, int fromEnd)
    {
        if (mention.Start.ToDay() is null || mention.End is not null)
            return 0;
        var near = fromTitle >= 0
            ? 3.0 / (1 + (fromTitle / 4.0))
            : 1.6 / (1 + (-fromTitle / 3.0));
        var afterEnd = fromEnd > 0 ? 1.2 / (1 + (fromEnd / 3.0)) : 0;
        var around = Scripts.Weight(line) - Scripts.Weight(line.AsSpan(mention.Offset, mention.Length));
        var bare = around <= 40 ? 0.5 : around > 80 ? -0.5 : 0;
        var label = FieldLabels.Read(line) switch { (FieldKind.Date, _) => 0.8, (FieldKind.Updated, _) => -0.3, _ => 0 };
        var isNotice = line.Contains('©', StringComparison.Ordinal) ? -0.6 : 0;
        return Math.Max(near, afterEnd) + bare + label + isNotice;
    }
}
