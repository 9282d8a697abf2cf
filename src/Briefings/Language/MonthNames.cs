using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>Names of the months, written out, inflected and shortened: CLDR's for every language, and more forms for those with a vocabulary.</summary>
/// <remarks>Carried here because the invariant culture knows the English ones only.</remarks>
internal static class MonthNames
{
    private const int Longest = 24;

    private static readonly ConcurrentDictionary<string, Names> ByLanguage = new(StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, int>> InAnyLanguage = new(Unite);

    /// <summary>The month that a word names.</summary>
    /// <param name="language">Primary subtag; its names win over those of the other languages.</param>
    /// <returns>1 to 12, or 0 when the word is no month.</returns>
    public static int Find(ReadOnlySpan<char> word, string language)
    {
        if (word.Length is < 2 or > Longest)
            return 0;
        var (names, starts) = ByLanguage.GetOrAdd(language, static own => new Names(WithOthers(own)));
        Span<char> lower = stackalloc char[Longest];
        if (!System.Text.Ascii.IsValid(word) || System.Text.Ascii.ToLower(word, lower, out var length) != System.Buffers.OperationStatus.Done)
            return names.GetValueOrDefault(Key(word.ToString()));
        // Hardly a word of a text is a month, or begins as one of its length does.
        return (starts[length] >> (lower[0] & 31) & 1) != 0 && names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out var month) ? month : 0;
    }

    private static string Key(string word) => LatinFolding.Key(word.AsSpan().ContainsAny('\u200C', '\u200D') ? word.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal) : word);

    // The names of the language win, then the English ones.
    private static FrozenDictionary<string, int> WithOthers(string language)
    {
        var names = Read(language);
        // "جوان" is June in Algiers and young in Tehran.
        var own = Vocabularies.Of(language).Words(Section.FrequentWords).Select(Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, month) in Read("en").Concat(InAnyLanguage.Value).Where(pair => !own.Contains(pair.Key)))
            names.TryAdd(name, month);
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // CLDR writes Norwegian as "no", Chinese in characters that the readers of East Asian dates take.
    private static Dictionary<string, int> Read(string language)
    {
        var own = Vocabularies.Of(language);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(names, own.Groups(Section.Months), []);
        // A short form may be a small word without its diacritics: Polish "sie" is August, and "się" is in every sentence.
        Add(names, Cldr.Months(language is "nb" or "nn" ? "no" : language), [.. own.Words(Section.FunctionWords).Select(Key)]);
        return names;
    }

    private static void Add(Dictionary<string, int> names, ImmutableArray<ImmutableArray<string>> groups, HashSet<string> smallWords)
    {
        for (var month = 0; month < groups.Length; month++)
        {
            foreach (var name in groups[month].Select(Key).Where(name => !smallWords.Contains(name)))
                names.TryAdd(name, month + 1);
        }
    }

    // Short forms are words of other languages too ("set", "out", "ago"), so only full names cross over;
    // a name that two languages give to different months belongs to the first.
    private static FrozenDictionary<string, int> Unite()
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var groups in Vocabularies.Languages.Select(language => Vocabularies.Of(language).Groups(Section.Months)))
        {
            for (var month = 0; month < groups.Length; month++)
            {
                foreach (var name in groups[month].Where(name => name.Length > 3))
                    names.TryAdd(Key(name), month + 1);
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <param name="Starts">By the length of a name: a bit for each letter that one begins with, by its place in the alphabet.</param>
    private sealed record Names(FrozenDictionary<string, int> Months, uint[] Starts)
    {
        public Names(FrozenDictionary<string, int> months)
            : this(months, new uint[Longest + 1])
        {
            foreach (var name in months.Keys.Where(name => name.Length is > 0 and <= Longest))
                Starts[name.Length] |= 1u << (name[0] & 31);
        }
    }
}
