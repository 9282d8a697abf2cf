using Briefings.Diagnostics;
using Briefings.Importing.Evidence;

namespace Briefings.Importing.Fields;

/// <summary>Doubts a date of publication that cannot be one.</summary>
internal static class DateSanity
{
    private const int FirstYear = 1900;

    public static void Check(SeedReading reading, DiagnosticBag diagnostics, DateOnly? asOf)
    {
        if (reading.Fields.Date is not { } date || (date.Value.Day.Year >= FirstYear && !(date.Value.Day > asOf)))
            return;
        diagnostics.Add(Messages.UnlikelyDate(reading.Layout.Place(date.Offset, date.Length), date.Value.ToString()));
        reading.Fields.DoubtDate(FieldRules.UnlikelyDay);
    }
}
