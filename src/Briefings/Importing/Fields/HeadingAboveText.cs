using Briefings.Facts.Places;
using Briefings.Importing.Evidence;
using Briefings.Importing.Evidence.Confidence;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>
/// Finds the heading right above the text where the lines above it are the sender's: kind of text, sender and day in one
/// block, then the title alone. The title says what the first paragraph says, the sender's name does not, or is in it whole.
/// </summary>
internal static class HeadingAboveText
{
    private const int ShortestHeading = 12;
    private const int MostSenders = 3;
    private const int LongestSender = 70;
    private const int LeadLength = 400;
    private const int ShortestName = 4;
    private const double Said = 0.4;
    private const double Unsaid = 0.34;

    /// <param name="reading">Takes the sender for the source, in doubt.</param>
    /// <param name="candidates">Lines that may be the title, in order.</param>
    /// <returns>Null where the text begins in another way.</returns>
    public static TextLine? Find(SeedReading reading, List<TextLine> candidates)
    {
        if (candidates.Count is < 2 or > MostSenders + 1 || candidates[^1] is not { Weight: >= ShortestHeading } heading || LeadBelow(reading, heading) is not { } lead)
            return null;
        var above = candidates[..^1];
        // "Support for ferries / Published: 7 November / Fares are frozen.": the standfirst.
        if (heading.Text.EndsWith('.') && !above.TrueForAll(OrganizationLine.Is))
            return null;
        var said = SharedWords.Share(heading.Text, lead);
        if (said < Said || !above.TrueForAll(line => line.Text.Length <= LongestSender && IsInHead(reading, line) && IsSender(line, lead, Math.Min(Unsaid, said / 2))))
            return null;
        if (above.Find(IsName) is { } sender)
            reading.Fields.AddSource(OrganizationLine.Source(sender, FieldRules.Letterhead, 0.75));
        return heading;
    }

    /// <summary>The first paragraph, where a heading is alone above it.</summary>
    /// <returns>Null where it is not.</returns>
    public static string? LeadBelow(SeedReading reading, TextLine heading)
    {
        var lines = reading.Layout.Lines;
        if (heading.Number < 2 || !lines[heading.Number - 2].IsBlank)
            return null;
        var next = lines.Skip(heading.Number).FirstOrDefault(line => !line.IsBlank);
        return next is { IsProse: true } && next.Number > heading.Number + 1 ? next.Text[..Math.Min(next.Text.Length, LeadLength)] : null;
    }

    // In one block with the day, a label or the kind of text.
    private static bool IsInHead(SeedReading reading, TextLine line)
    {
        var lines = reading.Layout.Lines;
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = line.Number - 1 + step; i >= 0 && i < lines.Length && !lines[i].IsBlank; i += step)
            {
                if (!reading.Ledger.IsFree(lines[i]) || ReleaseWords.IsKindOfText(lines[i]))
                    return true;
            }
        }

        return false;
    }

    private static bool IsSender(TextLine line, string lead, double most) =>
        OrganizationLine.Is(line) || lead.StartsWith(line.Text, StringComparison.Ordinal) || SharedWords.Share(line.Text, lead) <= most || (IsName(line) && lead.Contains(line.Text[(line.Text.LastIndexOfAny([' ', '\u3000']) is > 0 and var space && Scripts.IsUnspaced(line.Text[0]) && line.Text.Length - space > ShortestName ? space + 1 : 0)..], StringComparison.Ordinal));

    private static bool IsName(TextLine line) =>
        (line.Text.Contains(' ', StringComparison.Ordinal) || (Scripts.IsUnspaced(line.Text[0]) && line.Text.Length >= ShortestName)) && PlaceNames.Find(line.Text) is null;
}
