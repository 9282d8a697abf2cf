using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Importing.Body;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Language;

namespace Briefings.Importing.Fields.Days;

/// <summary>Finds the day of publication where no line above the text states it: in the dateline, or by inference.</summary>
internal static class DateRule
{
    private const int Head = 2000;
    private const int MostDaysBehind = 14;

    /// <param name="blocks">The body.</param>
    /// <param name="lead">The first paragraph, where the dateline is.</param>
    public static void Apply(SeedReading reading, ImmutableArray<BodyBlock> blocks, BodyBlock lead, Dateline? dateline)
    {
        if (dateline?.Date is { } mention && SeedReading.ToDate(mention) is { } stated)
        {
            DoubtConflict(reading, stated);
            reading.Fields.AddDate(At(lead, mention.Offset, mention.Length, stated, FieldRules.DayOfDateline, inferred: false));
        }

        if (reading.Fields.Date is { } date)
        {
            DoubtEventDay(reading, lead, (dateline?.Length ?? 0, date.Value));
            return;
        }

        if (dateline?.Date is { Start.Day: not null } day && InferYear(reading, blocks, day.Start) is var (completed, rule))
            reading.Fields.AddDate(At(lead, day.Offset, day.Length, new ArticleDate(completed), rule, inferred: true));
        else
            Infer(reading, lead);
    }

    private static (DateOnly Day, string Rule)? InferYear(SeedReading reading, ImmutableArray<BodyBlock> blocks, CalendarDay day)
    {
        if (YearOf(reading) is { } year && day.InYear(year) is { } titled)
            return (titled, FieldRules.YearOfTitle);
        return DateContext.Complete(reading, blocks, day) is { } near ? (near, FieldRules.YearOfText) : null;
    }

    // A site may publish days after the dateline, hardly weeks, and never before it.
    private static void DoubtConflict(SeedReading reading, ArticleDate dateline)
    {
        var days = reading.Fields.Date is { } date ? date.Value.Day.DayNumber - dateline.Day.DayNumber : 0;
        if (days is < -1 or > MostDaysBehind)
            reading.Fields.DoubtDate(FieldRules.OtherDayInDateline + dateline);
    }

    // A page about a coming event may carry the event's day where the day of publication belongs.
    // The dateline says when it was written, whatever its sentence then reports of the future.
    private static void DoubtEventDay(SeedReading reading, BodyBlock lead, (int Behind, ArticleDate Date) stated)
    {
        foreach (var mention in reading.Dates(HeadOf(lead)))
        {
            if (mention.Offset >= stated.Behind && mention.Start.ToDay() == stated.Date.Day && EventOutlook.IsAhead(HeadOf(lead), mention.Offset, reading.Language.Primary))
                reading.Fields.DoubtDate(FieldRules.DayOfComingEvent);
        }
    }

    private static void Infer(SeedReading reading, BodyBlock lead)
    {
        foreach (var mention in reading.Dates(HeadOf(lead)))
        {
            if (EventOutlook.IsAhead(HeadOf(lead), mention.Offset, reading.Language.Primary))
                continue;
            // A full day in the lead is the event's, and the text is more often of another day.
            if (mention.Start.Year is not null || YearOf(reading) is not { } named || mention.Start.InYear(named) is not { } value)
                continue;
            reading.Fields.AddDate(At(lead, mention.Offset, mention.Length, new ArticleDate(value), FieldRules.DayOfEventYearOfTitle, inferred: true));
            return;
        }
    }

    private static string HeadOf(BodyBlock lead) => lead.Text.Length > Head ? lead.Text[..Head] : lead.Text;

    private static int? YearOf(SeedReading reading)
    {
        var title = reading.Fields.Title?.Value ?? "";
        for (var i = 0; i + 4 <= title.Length; i++)
        {
            var isAlone = (i == 0 || !char.IsDigit(title[i - 1])) && (i + 4 == title.Length || !char.IsDigit(title[i + 4]));
            if (isAlone && int.TryParse(title.AsSpan(i, 4), out var year) && year is >= 1950 and <= 2100)
                return year;
        }

        return null;
    }

    private static FoundValue<ArticleDate> At(BodyBlock block, int offset, int length, ArticleDate date, string rule, bool inferred) =>
        new(date, block.SourceOffset(offset), length, rule, inferred ? 0.5 : 0.9, inferred);
}
