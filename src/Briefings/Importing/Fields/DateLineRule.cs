using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Reads lines that hold a date and little else: <c>July 5th, 2005</c>, <c>Publié le 02/11/23 à 16h33</c>.</summary>
internal static class DateLineRule
{
    // Letters that may stand beside the date: "Uhr", "Published on", a weekday, an author's name.
    private const int Company = 34;

    /// <summary>Whether a line says a day and hardly more.</summary>
    public static bool IsDateLine(SeedReading reading, string text, out DateMention mention)
    {
        mention = default;
        if (text.Length > 90)
            return false;
        foreach (var date in reading.Dates(text))
        {
            if (date.Start.Day is null || date.End is not null)
                continue;
            mention = date;
            var around = Scripts.Weight(text) - Scripts.Weight(text.AsSpan(date.Offset, date.Length));
            return around <= Company && date.Offset <= 40;
        }

        return false;
    }

    /// <summary>Reads the line as the day of publication.</summary>
    /// <returns>False when it is no such line or has no full day.</returns>
    public static bool Apply(SeedReading reading, TextLine line)
    {
        if (!IsDateLine(reading, line.Text, out var mention) || SeedReading.ToDate(mention) is not { } date)
            return false;
        reading.Fields.AddDate(SeedReading.In(line, (mention.Offset, mention.Length), date, FieldRules.DateLine));
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesDate);
        return true;
    }
}
