namespace Briefings.Language;

/// <summary>Lets every small word of a text vote for the languages it belongs to.</summary>
internal static class FunctionWordVote
{
    // Letters that one language of a close pair has and the other has not.
    private static readonly (string Language, string Letters)[] Tells =
    [
        ("uk", "іїєґ"), ("ru", "ыэё"), ("bg", "ъщ"), ("be", "ў"), ("sr", "ђјљњћџ"), ("mk", "ѓќѕ"),
        ("sv", "ä"), ("da", "æ"), ("no", "æ"), ("cs", "ěřů"), ("sk", "ľĺŕ"), ("es", "ñ¿¡"), ("pt", "ãõ"), ("ro", "țăș"),
        ("tr", "ğış"), ("pl", "łżą"), ("hu", "őű"), ("lt", "ėųį"), ("lv", "ķņļ"), ("de", "ß"), ("et", "õ"), ("vi", "ạế"),
        ("sq", "ë"), ("ca", "·"),
    ];

    // Letters that a language does not have: a text with many of them is in another.
    private static readonly (string Language, string Letters)[] Foreign =
        [("mk", "йщъыьэюяё"), ("sr", "йщъыьэюяё"), ("bg", "ыэё"), ("uk", "ыэъё"), ("be", "щъ")];

    public static (string Language, double Confidence) Count(ReadOnlySpan<char> text, bool cyrillic)
    {
        var votes = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var words = CountWords(text, votes);
        AddTells(text, votes, words);
        if (cyrillic)
            RemoveForeign(text, votes, words);
        var ranked = votes.Where(vote => IsCyrillic(vote.Key) == cyrillic).OrderByDescending(vote => vote.Value).ToArray();
        if (ranked.Length == 0)
            return (cyrillic ? "ru" : "en", 0.1);
        var runnerUp = ranked.Length > 1 ? ranked[1].Value : 0;
        return (ranked[0].Key, Math.Min(0.99, 0.5 + ((ranked[0].Value - runnerUp) / (2 * ranked[0].Value))));
    }

    private static int CountWords(ReadOnlySpan<char> text, SortedDictionary<string, double> votes)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i == start || i - start > 12)
                continue;
            words++;
            if (IsName(text, start))
                continue;
            var word = text[start..i].ToString().ToLowerInvariant();
            if (!FunctionWords.Languages.TryGetValue(word, out var languages))
                continue;
            foreach (var language in languages)
                votes[language] = votes.GetValueOrDefault(language) + (1.0 / languages.Length) + 0.2;
        }

        return words;
    }

    private static void RemoveForeign(ReadOnlySpan<char> text, SortedDictionary<string, double> votes, int words)
    {
        foreach (var (language, letters) in Foreign)
        {
            var seen = 0;
            foreach (var c in text)
                seen += letters.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? 1 : 0;
            if (seen > 1 + (words / 20))
                votes.Remove(language);
        }
    }

    private static void AddTells(ReadOnlySpan<char> text, SortedDictionary<string, double> votes, int words)
    {
        foreach (var (language, letters) in Tells)
        {
            var seen = 0;
            foreach (var c in text)
                seen += letters.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? 1 : 0;
            if (seen > words / 200 && votes.TryGetValue(language, out var value))
                votes[language] = value + Math.Min(value * 0.5, seen * 0.3);
        }
    }

    // "Ann, Dan, Eve": the names of a list are small words of other languages.
    private static bool IsName(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd();
        return char.IsUpper(text[start]) && before.Length > 0 && before.Length < start && (char.IsLetter(before[^1]) || before[^1] == ',');
    }

    private static bool IsCyrillic(string language) => language is "ru" or "uk" or "bg" or "sr" or "mk" or "be";
}
