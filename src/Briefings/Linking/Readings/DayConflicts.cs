using Briefings.Content;
using Briefings.Facts.Events;
using Briefings.Facts.Words;
using Briefings.Language;

namespace Briefings.Linking.Readings;

/// <summary>Compares the days on which two texts say that their event began and ended.</summary>
internal static class DayConflicts
{
    public static IEnumerable<FactConflict> Read(Profile a, Profile b)
    {
        if (a.Events.Main is not { } first || b.Events.Main is not { } second)
            yield break;
        if (Differ(first.Start, second.Start))
            yield return Make(a, first, first.Start!.Value, b, second, second.Start!.Value);
        if (Differ(first.End, second.End))
            yield return Make(a, first, first.End!.Value, b, second, second.End!.Value);
    }

    private static bool Differ(PartialDate? a, PartialDate? b) => a is { } first && b is { } second && first != second;

    private static FactConflict Make(
        Profile a, EventStatement first, PartialDate dayA, Profile b, EventStatement second, PartialDate dayB)
    {
        var (wordsA, placeA) = Words(a, first, dayA);
        var (wordsB, placeB) = Words(b, second, dayB);
        return new FactConflict("date", first.Name, a.Article, wordsA, placeA, b.Article, wordsB, placeB);
    }

    // As the text says it: readers are shown the words of both. A day that comes from several places has no wording.
    private static (string Words, FactSpan Place) Words(Profile profile, EventStatement statement, PartialDate day)
    {
        foreach (var mention in profile.Reading.Days)
        {
            if (mention.Place.Paragraph != FactSpan.Title && (Is(mention.Start, day) || Is(mention.End, day)))
                return (profile.WordsAt(mention.Place), mention.Place);
        }

        return (day.ToString(), statement.Place);
    }

    private static bool Is(CalendarDay mentioned, PartialDate day) =>
        (mentioned.Month, mentioned.Day) == (day.Month, day.Day) && (mentioned.Year ?? day.Year) == day.Year;
}
