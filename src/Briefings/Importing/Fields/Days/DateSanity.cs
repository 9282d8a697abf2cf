using Briefings.Diagnostics;
using Briefings.Importing.Evidence;

namespace Briefings.Importing.Fields.Days;

/// <summary>Doubts a date of publication that cannot be one.</summary>
internal static class DateSanity
{
    private const int FirstYear = 1900;

    public static void Check(SeedReading reading, DiagnosticBag diagnostics, DateOnly? asOf)
    {
        if (reading.Fields.Date is not { } date || (date.Value.Day.Year >= FirstYear && !(date.Value.Day > asOf)))
            return;
        // "by 2030" in the title is no year for the day of its dateline.
        if (date.Rule is FieldRules.YearOfTitle or FieldRules.YearOfText or FieldRules.DayOfEventYearOfTitle)
        {
            reading.Fields.DropDate();
            return;
        }

        diagnostics.Add(Messages.UnlikelyDate(reading.Layout.Place(date.Offset, date.Length), date.Value.ToString()));
        reading.Fields.DoubtDate(FieldRules.UnlikelyDay);
    }
}
