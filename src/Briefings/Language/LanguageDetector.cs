using Briefings.Configuration;

namespace Briefings.Language;

/// <summary>Tells the language of a text by its script and its small words.</summary>
internal static class LanguageDetector
{
    private const int Sample = 20_000;

    /// <summary>The likeliest language and how sure that is, 0 to 1.</summary>
    /// <returns>English with confidence 0 when the text has no words.</returns>
    public static (LanguageTag Language, double Confidence) Detect(ReadOnlySpan<char> text)
    {
        var sample = text.Length > Sample ? text[..Sample] : text;
        var counts = ScriptCounts.Of(sample);
        if (counts.Total == 0)
            return (LanguageTag.Parse("en"), 0);
        if (ByScript(counts, sample) is { } byScript)
            return (LanguageTag.Parse(byScript), 0.99);
        var (language, confidence) = FunctionWordVote.Count(sample, cyrillic: counts.Cyrillic > counts.Latin);
        return (LanguageTag.Parse(language), confidence);
    }

    private static string? ByScript(ScriptCounts counts, ReadOnlySpan<char> sample)
    {
        // A sign of these scripts carries about two letters' worth, and their texts are full of Latin names.
        var eastAsian = counts.Han + counts.Kana + counts.Hangul;
        if (eastAsian * 4 > counts.Latin)
        {
            if (counts.Hangul > counts.Kana && counts.Hangul * 2 > counts.Han)
                return "ko";
            return counts.Kana * 12 > counts.Han ? "ja" : ChineseScript.Of(sample);
        }

        var half = counts.Total / 2;
        if (counts.Arabic > half)
            return sample.IndexOfAny("پچژگ") >= 0 ? "fa" : "ar";
        if (counts.Hebrew > half)
            return "he";
        if (counts.Greek > half)
            return "el";
        return counts.Other > half ? OtherScript(sample) : null;
    }

    private static string? OtherScript(ReadOnlySpan<char> sample)
    {
        foreach (var c in sample)
        {
            var language = c switch
            {
                >= '\u0530' and <= '\u058F' => "hy",
                >= '\u10A0' and <= '\u10FF' => "ka",
                >= '\u0E00' and <= '\u0E7F' => "th",
                >= '\u0900' and <= '\u097F' => "hi",
                >= '\u0980' and <= '\u09FF' => "bn",
                >= '\u0B80' and <= '\u0BFF' => "ta",
                >= '\u1000' and <= '\u109F' => "my",
                >= '\u1780' and <= '\u17FF' => "km",
                _ => null,
            };
            if (language is not null)
                return language;
        }

        return null;
    }
}
