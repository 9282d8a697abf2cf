using Briefings.Importing.Evidence;
using Briefings.Importing.Evidence.Confidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>
/// Finds the title alone above the text, below a head of sender and day: <c>Press release / Ministry of Shipping / Piraeus, 7 November 2025</c>.
/// Where a title and its subtitle have the day between them, neither names an office.
/// </summary>
internal static class BelowHead
{
    private const int MostLines = 4;
    private const int LongestLine = 90;
    private const int ShortestTitle = 12;
    private const double Said = 0.4;
    private const double SaidClearly = 0.6;

    /// <param name="reading">Takes the office for the source, in doubt.</param>
    /// <param name="candidates">Lines that may be the title, in order.</param>
    /// <returns>Null where the title is above the day.</returns>
    public static TextLine? Find(SeedReading reading, List<TextLine> candidates)
    {
        if (reading.Fields.Date is not { } date)
            return null;
        var above = candidates.FindAll(line => line.Offset < date.Offset);
        var title = candidates.Find(line => line.Offset > date.Offset);
        if (above.Count is 0 or > MostLines || title is not { Weight: >= ShortestTitle, EndsSentence: false } || above.Exists(line => line.Text.Length > LongestLine || line.EndsSentence)
            || HeadingAboveText.LeadBelow(reading, title) is not { } lead || SharedWords.Share(title.Text, lead) is var said && said < Said)
            return null;
        var sender = above.Find(line => OrganizationLine.Is(line) || OrganizationLine.BeginsAsOffice(line.Text));
        var isLessSaid = said >= SaidClearly && above.TrueForAll(line => SharedWords.Share(line.Text, lead) < said / 2);
        var isLonger = said >= SaidClearly && above.Count > 1 && title.Weight >= above[^1].Weight;
        if (sender is null && !((isLessSaid || isLonger) && IsBelowKind(reading, above[0])))
            return null;
        if (sender is not null)
            reading.Fields.AddSource(OrganizationLine.Source(sender, FieldRules.Letterhead, 0.75));
        return title;
    }

    // Right below the line that says what kind of text it is.
    private static bool IsBelowKind(SeedReading reading, TextLine line) =>
        line.Number > 1 && ReleaseWords.IsKindOfText(reading.Layout.Lines[line.Number - 2]);
}
