using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Language;

namespace Briefings.Importing.Fields.Days;

/// <summary>Gives a day without a year the year of the dates around it.</summary>
internal static class DateContext
{
    private const int Read = 24_000;
    private const int Farthest = 120;

    /// <summary>
    /// The day in the year that brings it nearest to a full date of the text, of the last two years that the text names:
    /// older ones are history. Null where none is near.
    /// </summary>
    public static DateOnly? Complete(SeedReading reading, ImmutableArray<BodyBlock> blocks, CalendarDay day)
    {
        var days = FullDays(reading, blocks);
        if (reading.Fields.Updated is { } updated)
            days.Add(updated.Value.Day);
        var latest = days.Count == 0 ? 0 : days.Max(known => known.Year);
        return days.Where(known => known.Year >= latest - 1)
            .SelectMany(known => new[] { known.Year - 1, known.Year, known.Year + 1 }.Select(year => (Day: day.InYear(year), Known: known)))
            .Where(pair => pair.Day is not null)
            .Select(pair => (Day: pair.Day!.Value, Distance: Math.Abs(pair.Day.Value.DayNumber - pair.Known.DayNumber)))
            .Where(pair => pair.Distance <= Farthest)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Day)
            .Select(pair => (DateOnly?)pair.Day)
            .FirstOrDefault();
    }

    private static List<DateOnly> FullDays(SeedReading reading, ImmutableArray<BodyBlock> blocks)
    {
        var days = new List<DateOnly>();
        var left = Read;
        foreach (var block in blocks)
        {
            if (left <= 0)
                break;
            var text = block.Text.Length > left ? block.Text[..left] : block.Text;
            left -= text.Length;
            days.AddRange(reading.Dates(text).Select(mention => mention.Start.ToDay()).OfType<DateOnly>());
        }

        return days;
    }
}
