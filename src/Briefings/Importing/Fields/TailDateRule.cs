using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Reads the day of publication from a line below the text, where nothing above it names one.</summary>
internal static class TailDateRule
{
    private const int Lines = 3;
    private const int Leads = 4;
    private const int LongestSentence = 20;
    private const int LongestName = 24;

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
            if (IsText(line))
                return;
            if (DateLineRule.Apply(reading, line))
            {
                AddSigner(reading, i);
                return;
            }
        }
    }

    // "交通运输部 / 2025年11月7日": an office right above the day, whom the title or the text names too.
    private static void AddSigner(SeedReading reading, int day)
    {
        if (day == 0 || reading.Layout.Lines[day - 1] is not { IsBlank: false, IsProse: false, EndsSentence: false } line || !reading.Ledger.IsFree(line) || reading.Fields.Source is not null)
            return;
        var isNamed = line.Text.Length is > 2 and <= LongestName && Scripts.IsUnspaced(line.Text[0]) && reading.Layout.Lines.Take(day - 1).Any(other => other.Text.Contains(line.Text, StringComparison.Ordinal));
        if (!isNamed && !OrganizationLine.Is(line))
            return;
        reading.Fields.AddSource(SeedReading.In(line, (0, line.Text.Length), line.Text, FieldRules.SignedBelow) with { Inferred = true, Confidence = 0.8 });
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesSource);
    }

    // "The pier opens on 7 June 2024." is as short as a line with a date, and says another thing.
    private static bool IsText(TextLine line) => line.IsProse || (line.EndsSentence && line.Weight > LongestSentence);

    private static bool HasDateline(SeedReading reading) =>
        reading.Layout.Lines.Where(line => line.IsProse).Take(Leads)
            .Any(line => DatelineReader.Read(line.Text, reading.Language.Primary)?.Date is { } date && SeedReading.ToDate(date) is not null);
}
