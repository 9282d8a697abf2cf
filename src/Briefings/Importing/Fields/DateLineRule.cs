using Briefings.Facts.Places;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Reads lines that hold a date and little else: <c>July 5th, 2005</c>, <c>Publié le 02/11/23 à 16h33</c>.</summary>
internal static class DateLineRule
{
    // Letters that may be beside the date: "Uhr", "Published on", a weekday, an author's name.
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

    /// <summary>Reads the line as the day of publication; one with labels as the days that they name.</summary>
    /// <returns>False when it is no such line or has no full day.</returns>
    public static bool Apply(SeedReading reading, TextLine line)
    {
        if (StampLine.Apply(reading, line))
            return true;
        if (!IsDateLine(reading, line.Text, out var mention) || DayOrder.Resolve(reading, mention) is not var (date, isSure))
            return false;
        var found = SeedReading.In(line, (mention.Offset, mention.Length), date, FieldRules.DateLine);
        reading.Fields.AddDate(!isSure ? StampLine.DoubtOrder(found) : HasLabel(line.Text, mention) ? StampLine.Doubt(found) : found);
        AddPlace(reading, line, mention);
        StampLine.AddSource(reading, line);
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesDate);
        return true;
    }

    // "Anmeldeschluss: 3. Mai 2025": it says what day that is, in a word that is not known here.
    private static bool HasLabel(string text, DateMention mention)
    {
        var colon = text.AsSpan(0, mention.Offset).IndexOfAny(':', '：');
        return colon > 2 && char.IsLetter(text[colon - 1]);
    }

    // "Geneva, 3 April 2025" on its own line.
    private static void AddPlace(SeedReading reading, TextLine line, DateMention mention)
    {
        if (mention.Offset < 4 || line.Text[(mention.Offset + mention.Length)..].Any(char.IsLetter))
            return;
        var before = line.Text.AsSpan(0, mention.Offset).TrimEnd();
        var hasArticle = before.EndsWith(", den") || before.EndsWith(", le");
        if (!hasArticle && !before.EndsWith(","))
            return;
        var place = DatelinePlace.Read(line.Text, 0, mention.Offset);
        if (!place.Equals(Dateline.Nothing) && (hasArticle || PlaceNames.Find(line.Text[place]) is not null))
            reading.Fields.AddPlace(SeedReading.In(line, (place.Start.Value, place.End.Value - place.Start.Value), PlaceSpelling.Of(line.Text[place], reading.Language.Primary), FieldRules.DatelinePlace));
    }
}
