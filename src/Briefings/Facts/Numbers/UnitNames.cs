using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Facts.Words;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Numbers;

/// <summary>Currencies and units by the names that one language has for them, from Unicode's CLDR, each with one id in all languages.</summary>
internal static class UnitNames
{
    private static readonly ConcurrentDictionary<string, NameTable> s_byLanguage = new(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_ids =
        CldrNames.Of("en", "currencies").Concat(CldrNames.Of("en", "units")).Select(entry => entry.Id).ToFrozenSet(StringComparer.Ordinal);

    // Currencies that share a word in most languages are one: a text says once or not at all which dollar it means.
    private static readonly FrozenDictionary<string, string> s_families =
        "USD=dollar AUD=dollar CAD=dollar GBP=pound CHF=franc RUB=rouble KRW=won INR=rupee NOK=crown SEK=crown DKK=crown CZK=crown MXN=peso"
            .Split(' ').Select(entry => entry.Split('=')).ToFrozenDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);

    /// <summary>The id of a unit that follows a number; null where the word is none.</summary>
    /// <param name="language">Primary subtag.</param>
    public static string? Find(string word, string language)
    {
        // A token of marks alone has no key.
        if (word.Length == 0)
            return null;
        var table = s_byLanguage.GetOrAdd(language, Read);
        var key = WordList.Key(word);
        if (table.Find(key) is { } whole)
            return whole;
        return Tokenizer.ScriptOf(word[0]) == Script.Other && !Scripts.IsUnspaced(word[0]) ? table.FindInflected(key, mayReplace: true) : table.FindAtStart(word)?.Id;
    }

    /// <summary>What is to be compared of a unit: two that differ contradict each other; null for a thing counted.</summary>
    public static string? Measure(string unit) =>
        s_families.TryGetValue(unit, out var family) ? family : s_ids.Contains(unit) || unit is "%" or "EUR" or "CNY" or "JPY" or "TRY" or "PLN" or "UAH" ? unit : null;

    /// <summary>True for money, whichever.</summary>
    public static bool IsCurrency(string measure) => measure.Length > 3 && measure != "weeks" || (measure.Length == 3 && measure.All(char.IsAsciiLetterUpper));

    private static NameTable Read(string language) => new(CldrNames.Of(language, "currencies").Concat(CldrNames.Of(language, "units")));
}
