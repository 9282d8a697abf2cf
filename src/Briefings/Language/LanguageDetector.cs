using Briefings.Configuration;

namespace Briefings.Language;

/// <summary>Finds the language of a text by its script, its small words and its letters.</summary>
internal static class LanguageDetector
{
    private const int Sample = 20_000;
    private const double Sure = 0.99;
    private static readonly LanguageTag s_unknown = LanguageTag.Parse("und");

    /// <summary>The likeliest language and how sure that is, 0 to 1.</summary>
    /// <returns><c>und</c> for a text without words, and for one in a language that is not known.</returns>
    public static (LanguageTag Language, double Confidence) Detect(ReadOnlySpan<char> text)
    {
        var sample = text.Length > Sample ? text[..Sample] : text;
        if (EastAsian(sample) is { } eastAsian)
            return (LanguageTag.Parse(eastAsian.Language), eastAsian.Confidence);
        var (system, own) = Prevailing(sample);
        if (own is not null)
            return (LanguageTag.Parse(own), Sure);
        if (system == WritingSystem.None)
            return (s_unknown, 0);
        var (language, confidence) = FunctionWordVote.Count(sample, system);
        return (language is null ? s_unknown : LanguageTag.Parse(language), confidence);
    }

    private static (string Language, double Confidence)? EastAsian(ReadOnlySpan<char> sample)
    {
        // A sign of these scripts carries about two letters' worth, and their texts are full of Latin names.
        var counts = ScriptCounts.Of(sample);
        if ((counts.Han + counts.Kana + counts.Hangul) * 4 <= counts.Latin + counts.Other)
            return null;
        if (counts.Han + counts.Kana + counts.Hangul == 0)
            return null;
        if (counts.Hangul > counts.Kana && counts.Hangul * 2 > counts.Han)
            return ("ko", Sure);
        return counts.Kana * 12 > counts.Han ? ("ja", Sure) : ChineseScript.Of(sample);
    }

    /// <summary>The script of most letters: one that languages share, or the one language that has it.</summary>
    private static (WritingSystem System, string? Own) Prevailing(ReadOnlySpan<char> sample)
    {
        var shared = new int[(int)WritingSystem.Ethiopic + 1];
        var own = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var letter in sample)
        {
            if (!char.IsLetter(letter))
                continue;
            if (ScriptLanguages.SystemOf(letter) is not WritingSystem.None and var system)
                shared[(int)system]++;
            else if (ScriptLanguages.Of(letter) is { } language)
                own[language] = own.GetValueOrDefault(language) + 1;
            else
                shared[(int)WritingSystem.None]++;
        }

        var most = Array.IndexOf(shared, shared.Max());
        var alone = own.OrderByDescending(entry => entry.Value).FirstOrDefault();
        // Latin names and terms fill a third of many a text in another script.
        var rivals = most == (int)WritingSystem.Latin ? shared[most] / 2 : shared[most];
        if (alone.Value > rivals)
            return (WritingSystem.None, alone.Key);
        if (most == (int)WritingSystem.Latin)
        {
            var next = Enumerable.Range(2, shared.Length - 2).MaxBy(i => shared[i]);
            most = shared[next] > shared[most] / 2 ? next : most;
        }

        return (shared[most] == 0 ? WritingSystem.None : (WritingSystem)most, null);
    }
}
