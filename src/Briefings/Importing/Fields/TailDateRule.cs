using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Reads the day of publication from a line below the text, where nothing above it names one.</summary>
internal static class TailDateRule
{
    private const int Lines = 3;
    private const int Leads = 4;
    private const int LongestSentence = 20;

    public static void Apply(SeedReading reading)
    {
        if (reading.Fields.Date is not null || HasDateline(reading))
            return;
        var seen = 0;
        for (var i = reading.Layout.Lines.Length - 1; i >= 0 && seen < Lines; i--)
        {
            var line = reading.Layout.Lines[i];
            if (line.IsBlank || !reading.Ledger.IsFree(line))
                continue;
            seen++;
            if (IsText(line) || DateLineRule.Apply(reading, line))
                return;
        }
    }

    // "The pier opens on 7 June 2024." is as short as a line with a date, and says another thing.
    private static bool IsText(TextLine line) => line.IsProse || (line.EndsSentence && line.Weight > LongestSentence);

    private static bool HasDateline(SeedReading reading) =>
        reading.Layout.Lines.Where(line => line.IsProse).Take(Leads)
            .Any(line => DatelineReader.Read(line.Text, reading.Language.Primary)?.Date is { } date && SeedReading.ToDate(date) is not null);
}
