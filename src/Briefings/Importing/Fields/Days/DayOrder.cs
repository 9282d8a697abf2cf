using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content;
using Briefings.Importing.Evidence;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields.Days;

/// <summary>Decides which number of <c>03/04/2025</c> is the month: by the other days of the text, else by where it comes from.</summary>
internal static class DayOrder
{
    private const int Read = 12_000;

    // Spellings and places of those who write the day first in English.
    private static readonly ImmutableArray<string> DayFirst = SectionWords.Written(Section.DayFirstSigns);

    /// <summary>The day that is meant, and whether the text leaves no doubt of it.</summary>
    /// <param name="mention">With a full day.</param>
    public static (ArticleDate Date, bool IsSure)? Resolve(SeedReading reading, DateMention mention)
    {
        if (SeedReading.ToDate(mention) is not { } read)
            return null;
        if (!mention.Ambiguous || reading.Language.Primary != "en")
            return (read, true);
        var swapped = new ArticleDate(new DateOnly(read.Day.Year, read.Day.Day, read.Day.Month));
        var signs = reading.DayOrder ??= Signs(reading);
        var (same, other) = (Supports(signs.Days, read.Day), Supports(signs.Days, swapped.Day));
        if (same != other)
            return (same ? read : swapped, true);
        return ((signs.Order ?? signs.IsOfDayFirst) == IsDayFirst(mention, read) ? read : swapped, signs.Order is not null);
    }

    private static DayOrderSigns Signs(SeedReading reading)
    {
        var text = reading.Layout.Source.Text;
        var days = reading.Dates(text[..Math.Min(text.Length, Read)]).Where(date => date.Start.Day is not null).ToList();
        return new(days, Order(text, days), DayFirst.Any(word => text.Contains(word, StringComparison.Ordinal)));
    }

    // The same day is written out elsewhere, with its year or, as datelines do, without: "Kochi, Nov 7 (PTI)".
    private static bool Supports(List<DateMention> others, DateOnly day) =>
        others.Exists(date => date.Form is DateForm.Words or DateForm.YearFirst
            && (date.Start.ToDay() is { } full ? full == day : date.Start.Day == day.Day && date.Start.Month == day.Month));

    // Another day in figures that can be read in one way only.
    private static bool? Order(string text, List<DateMention> others)
    {
        foreach (var date in others)
        {
            if (date.Form == DateForm.Numeric && !date.Ambiguous && text.AsSpan(date.Offset, date.Length).ContainsAny('/', '-') && date.Start.Day > 12)
                return Leading(text.AsSpan(date.Offset)) == date.Start.Day;
        }

        return null;
    }

    private static bool IsDayFirst(DateMention mention, ArticleDate read) => mention.Start.Month != read.Day.Month;

    private static int Leading(ReadOnlySpan<char> text) => int.Parse(text[..text.IndexOfAny('/', '-')], CultureInfo.InvariantCulture);
}
