using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Numbers;

/// <summary>Words and signs that name numbers, magnitudes, currencies and bounds, from the vocabularies.</summary>
internal static class NumberWords
{
    private const string English = "en";
    private const int ShortestInflected = 5;
    private const int LongestEnding = 4;

    /// <summary>What Chinese, Japanese and Korean count by, as others by thousands.</summary>
    public const decimal Myriad = 10_000;

    // What the groups of a vocabulary's magnitudes say, in their order.
    private static readonly decimal[] Steps = [1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000, 10_000, 100_000_000];

    private static readonly decimal[] Parts = [10, 100, 1_000];

    private static readonly NumberBound[] Limits = [NumberBound.Over, NumberBound.Under, NumberBound.About];

    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, decimal>> OfLanguage = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, decimal>> SmallOfLanguage = new(StringComparer.Ordinal);

    /// <summary>Numbers that are words, from two to twelve; hundreds and thousands alone are not among them.</summary>
    public static FrozenDictionary<string, decimal> Small { get; } = Numbered(Section.SmallNumbers, group => group + 2m, Vocabularies.Languages);

    /// <summary>Currency signs and words, to their ISO 4217 code; per cent to <c>%</c>.</summary>
    public static FrozenDictionary<string, string> Units { get; } = NamedGroups.Of(Section.Currencies);

    /// <summary>Words directly before a number, to what they make of it.</summary>
    public static FrozenDictionary<string, NumberBound> Bounds { get; } = Numbered(Section.Bounds, group => Limits[group], Vocabularies.Languages);

    /// <summary>Signs that multiply the sign of a myriad or more behind them: <c>천만</c>.</summary>
    public static FrozenDictionary<string, decimal> MyriadParts { get; } = Numbered(Section.MyriadParts, group => Parts[group], Vocabularies.Languages);

    /// <summary>What may be between a bound and its number: <c>more than</c>, <c>plus de</c>.</summary>
    public static WordList Joints { get; } = WordList.Of(Section.BoundJoints);

    // English first: its short scale is what most others borrow.
    private static FrozenDictionary<string, decimal> InAnyLanguage { get; } =
        Numbered(Section.Magnitudes, group => Steps[group], Vocabularies.Languages.OrderByDescending(language => language == English));

    /// <summary>The magnitude that a word names: <c>Billion</c> is a thousand times as much in German as in English.</summary>
    /// <param name="key">Folded, or a sign as it is.</param>
    /// <param name="language">Primary subtag of the text.</param>
    /// <returns>Null where it is no magnitude.</returns>
    public static decimal? Magnitude(string key, string language) =>
        OfLanguage.GetOrAdd(language, own => MagnitudesOf(own)) is var known
        && (known.TryGetValue(key, out var value) || (UnitNames.Find(key, language) is null && InAnyLanguage.TryGetValue(key, out value)) || Inflected(known, key, out value)) ? value : null;

    /// <summary>Whether a number that is a word is one of another language alone: "dos" in Portuguese.</summary>
    /// <param name="key">Folded.</param>
    /// <param name="language">Primary subtag; one without such words may take any.</param>
    public static bool IsOfOther(string key, string language) => SmallOfLanguage
        .GetOrAdd(language, static own => Numbered(Section.SmallNumbers, group => group + 2m, [own])) is { Count: > 0 } known && !known.ContainsKey(key);

    /// <summary>Whether a word is a magnitude in any language.</summary>
    public static bool IsMagnitude(string key) => InAnyLanguage.ContainsKey(key);

    // "2,8 miljardin", "125 miljoonalla": the magnitude with an ending of its language.
    private static bool Inflected(FrozenDictionary<string, decimal> known, string key, out decimal value)
    {
        var names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var cut = 1; cut <= LongestEnding && key.Length - cut >= ShortestInflected; cut++)
        {
            if (names.TryGetValue(key.AsSpan(0, key.Length - cut), out value))
                return true;
        }

        value = 0;
        return false;
    }

    // What the vocabulary says, and what CLDR adds: लाख and करोड़ too.
    private static FrozenDictionary<string, decimal> MagnitudesOf(string language)
    {
        var values = Numbered(Section.Magnitudes, group => Steps[group], [language]).ToDictionary(StringComparer.Ordinal);
        foreach (var (value, names) in CldrNames.Of(language, "magnitudes"))
        {
            foreach (var name in names)
                values.TryAdd(WordList.Key(name), decimal.Parse(value, CultureInfo.InvariantCulture));
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, T> Numbered<T>(Section section, Func<int, T> valueOf, IEnumerable<string> languages)
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var groups in languages.Select(language => Vocabularies.Of(language).Groups(section)))
        {
            for (var group = 0; group < groups.Length; group++)
            {
                foreach (var word in groups[group])
                    values.TryAdd(WordList.Key(word), valueOf(group));
            }
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
