namespace Briefings.Linking.Sounds;

/// <summary>The small words that Hebrew and Arabic write before a word, as one with it.</summary>
internal static class Proclitics
{
    private const int ShortestRest = 4;
    private const string Hebrew = "והבלמשכ";
    private static readonly string[] s_arabic = ["وال", "بال", "كال", "فال", "ال", "لل", "و", "ب", "ل", "ف", "ك"];

    /// <summary>The word without such a beginning; null where there is none, or too little would be left.</summary>
    public static string? Strip(string word)
    {
        if (word.Length <= ShortestRest)
            return null;
        if (Hebrew.Contains(word[0], StringComparison.Ordinal))
            return word[1..];
        foreach (var prefix in s_arabic)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.Length - prefix.Length >= ShortestRest)
                return word[prefix.Length..];
        }

        return null;
    }
}
