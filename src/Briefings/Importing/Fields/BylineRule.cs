using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Recognises lines that only name an author: <c>by Ann Miller</c>, <c>Von Karl Weiss, dpa</c>.</summary>
internal static class BylineRule
{
    private const int Longest = 60;

    private static readonly (string Language, string Token)[] Words =
    [
        ("en", "by "), ("en", "written by "), ("de", "von "), ("fr", "par "), ("es", "por "), ("pt", "por "), ("it", "di "), ("it", "a cura di "), ("nl", "door "),
        ("pl", "autor "), ("sv", "av "), ("da", "af "), ("no", "av "), ("ja", "文・"), ("ja", "文/"),
    ];

    private static readonly string[] Translators =
    [
        "translated by ", "translation by ", "english version by ", "übersetzt von ", "aus dem englischen von ", "deutsch von ", "traduit par ", "traduit de l'anglais par ", "traduction de ", "traducido por ", "traducción de ", "tradotto da ", "traduzione di ",
        "traduzido por ", "tradução de ", "vertaald door ", "vertaling door ", "tłumaczył ", "tłumaczyła ", "tłumaczenie ", "přeložil ", "přeložila ", "översatt av ", "översättning av ", "oversat af ", "oversatt av ", "перевод ", "перевёл ", "перевела ", "переклад ",
    ];

    /// <summary>Whether a line only names who translated the text.</summary>
    public static bool IsTranslator(string text) =>
        text.Length <= Longest && !LineEnds.IsSentenceEnd(text)
        && Array.Exists(Translators, head => text.StartsWith(head, StringComparison.OrdinalIgnoreCase) && AreNames(text[head.Length..]));

    /// <param name="language">Primary subtag; English bylines stand above texts of any language.</param>
    public static bool IsByline(string text, string language)
    {
        if (text.Length > Longest || LineEnds.IsSentenceEnd(text))
            return false;
        foreach (var (spoken, word) in Words)
        {
            if (spoken is not "en" && spoken != language)
                continue;
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && AreNames(text[word.Length..]))
                return true;
        }

        return false;
    }

    /// <summary>The names of a byline without the word before them: <c>Ann Miller</c> of <c>By Ann Miller</c>.</summary>
    public static string Names(string text, string language)
    {
        foreach (var (spoken, word) in Words.OrderByDescending(entry => entry.Token.Length))
        {
            if ((spoken is "en" || spoken == language) && text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return text[word.Length..].Trim();
            // "View all posts by Ann Miller"
            if (word is "by " or "von " or "par " or "por " && text.LastIndexOf(" " + word, StringComparison.Ordinal) is > 0 and var at)
                return text[(at + word.Length + 1)..].Trim();
        }

        return text;
    }

    private static bool AreNames(string text)
    {
        var words = text.Split([' ', ',', '/', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 8 && words.Count(word => char.IsLower(word[0])) <= 2 && !char.IsLower(words[0][0]) && !char.IsDigit(words[0][0]);
    }
}
