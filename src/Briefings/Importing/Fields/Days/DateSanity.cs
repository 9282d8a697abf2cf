using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Importing.Evidence;

namespace Briefings.Importing.Fields.Days;

/// <summary>Doubts a date of publication that cannot be one.</summary>
internal static class DateSanity
{
    /// <summary>The rule of a day that a news item states.</summary>
    public const string EmbargoOfItem = "day from which the news item may be published";

    private const int FirstYear = 1900;

    public static void Check(SeedReading reading, DiagnosticBag diagnostics, DateOnly? asOf)
    {
        if (reading.Fields.Date is not { } date || (date.Value.Day.Year >= FirstYear && !(date.Value.Day > asOf) && !(date.Rule == FieldRules.Embargo && date.Value.Day == asOf)))
            return;
        // Until then it is held back; where its zone is not known a person must say when that is.
        if (date.Rule is FieldRules.Embargo or EmbargoOfItem && date.Value.Day.Year >= FirstYear)
        {
            HoldBack(reading, date);
            return;
        }

        // "by 2030" in the title is no year for the day of its dateline.
        if (date.Rule is FieldRules.YearOfTitle or FieldRules.YearOfText or FieldRules.DayOfEventYearOfTitle)
        {
            reading.Fields.DropDate();
            return;
        }

        diagnostics.Add(Messages.UnlikelyDate(reading.Layout.Place(date.Offset, date.Length), date.Value.ToString()));
        reading.Fields.DoubtDate(FieldRules.UnlikelyDay);
    }

    private static void HoldBack(SeedReading reading, FoundValue<ArticleDate> date)
    {
        var number = reading.Layout.Source.Locate(date.Offset).Line;
        if (date.Rule != FieldRules.Embargo || date.Value.Time is not null || number > reading.Layout.Lines.Length)
            return;
        var line = reading.Layout.Lines[number - 1];
        if (EmbargoHour.Read(line.Text, date.Offset - line.Offset, date.Length, reading.Language.Primary) is not null)
            reading.Fields.AddWithheld(SeedReading.In(line, (0, line.Text.Length), line.Text, FieldRules.EmbargoWithoutZone));
    }
}
