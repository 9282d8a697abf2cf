using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Writing;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.WebPages;

/// <summary>
/// Recognises what a server or a guard sends in place of an article: that the page is not there, that its reader must log in,
/// agree, wait, or show that they are no robot.
/// </summary>
internal static class StandInPage
{
    // Letters that are no part of such a message; an article has more.
    private const int MuchBesideTitle = 500;
    private const int MuchWithoutPhrase = 250;
    private const int MuchBesidePhrases = 150;

    private const int LongestText = 20_000;
    private const int LongestTitle = 120;

    private static readonly FrozenSet<string> Titles = SectionWords.Written(Section.StandInTitles).Select(LettersOf).ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Phrases = [.. SectionWords.Written(Section.StandInPhrases).Select(KeyOf)];

    private static readonly FrozenSet<string> NumberWords = FrozenSet.Create("error", "http", "status", "code", "fehler", "erreur", "erro", "errore", "ошибка", "błąd", "hata");

    private static readonly FrozenSet<int> Codes = FrozenSet.ToFrozenSet([400, 401, 402, 403, 404, 405, 406, 408, 410, 418, 421, 422, 423, 425, 426, 429, 451, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530, 1020]);

    /// <param name="titles">Of the document, and its headings.</param>
    /// <param name="blocks">What would be the article's text, a block each.</param>
    /// <param name="page">All that the page says.</param>
    /// <returns>The title or phrase that says so; null for an article.</returns>
    public static string? Find(IEnumerable<string> titles, IEnumerable<string> blocks, string page)
    {
        var beside = blocks.Where(block => !Says(block)).Sum(block => Scripts.Weight(block));
        if (beside >= MuchBesideTitle)
            return null;
        var key = KeyOf(page.Length <= LongestText ? page : page[..LongestText]);
        var said = Phrases.Where(phrase => key.Contains(phrase, StringComparison.Ordinal)).Take(2).ToArray();
        if (titles.FirstOrDefault(IsTitle) is { } title && (said.Length > 0 || beside < MuchWithoutPhrase))
            return title.Trim();
        return said.Length > 1 && beside < MuchBesidePhrases ? said[0] : null;
    }

    private static bool Says(string block)
    {
        var key = KeyOf(block);
        return Phrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal));
    }

    // "404 Not Found", "Page not found – Lake Herald", "Error 1020 | lake.example".
    private static bool IsTitle(string title) =>
        title.Length <= LongestTitle && title.Split(['|', '–', '—', '·', '»', '«', ':', '-', '.', '!', '?', '…', ',', '，', '。', '！']).Prepend(title).Any(IsTitlePart);

    private static bool IsTitlePart(string part)
    {
        var letters = LettersOf(part);
        if (Titles.Contains(letters))
            return true;
        var hasCode = part.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Any(word => int.TryParse(word.Trim('#', '(', ')', ':'), out var code) && Codes.Contains(code));
        return hasCode && (letters.Length == 0 || Titles.Contains(WithoutNumberWords(letters)) || letters.Split(' ').All(NumberWords.Contains));
    }

    private static string WithoutNumberWords(string letters) => string.Join(' ', letters.Split(' ').Where(word => !NumberWords.Contains(word)));

    /// <summary>Its words alone, without figures and signs.</summary>
    private static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in KeyOf(text))
        {
            if (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
                letters.Append(c);
            else if (c != '\'' && letters.Length > 0 && letters[^1] != ' ')
                letters.Append(' ');
        }

        return letters.ToString().TrimEnd();
    }

    private static string KeyOf(string text) =>
        string.Join(' ', LatinFolding.Key(text).Replace('\u2019', '\'').Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
