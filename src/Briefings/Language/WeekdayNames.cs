using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>Names of the days of the week: CLDR's full names for every language, and more forms for those with a vocabulary.</summary>
internal static class WeekdayNames
{
    private const int Longest = 24;

    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, DayOfWeek>> ByLanguage = new(StringComparer.Ordinal);

    /// <summary>The day of the week that a word names in the language, or null.</summary>
    /// <param name="language">Primary subtag, as in <c>de</c>.</param>
    public static DayOfWeek? Find(ReadOnlySpan<char> word, string language) =>
        word.Length is > 1 and < Longest
        && ByLanguage.GetOrAdd(language is "nb" or "nn" ? "no" : language, Read).TryGetValue(Key(word.ToString()), out var day)
            ? day
            : null;

    /// <summary>The nearest such weekday on or before a day: what a report means by <c>on Monday</c>.</summary>
    public static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private static string Key(string word) => LatinFolding.Key(word);

    // Of CLDR's names the first is the full one; its short ones are words of the language too ("so", "mar").
    private static FrozenDictionary<string, DayOfWeek> Read(string language)
    {
        var names = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal);
        var own = Vocabularies.Of(language).Groups(Section.Weekdays);
        var full = Cldr.Weekdays(language).Select(group => group.Take(1));
        foreach (var groups in new[] { own.Select(group => group.AsEnumerable()), full })
        {
            var day = 1;
            foreach (var group in groups)
            {
                foreach (var name in group)
                    names.TryAdd(Key(name), (DayOfWeek)(day % 7));
                day++;
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
