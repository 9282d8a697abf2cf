using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Finds where the same text begins again in another language.</summary>
internal static class LanguageVersions
{
    private const int FewestLetters = 60;
    private const int MostOthers = 8;
    private const double Sure = 0.7;
    private const double LeastShare = 0.3;

    /// <returns>The index of the first line of the second version, its title or the line that announces it; null where there is one language.</returns>
    public static int? Split(TextLayout layout)
    {
        var lines = layout.Lines.Where(line => !line.IsBlank && line.Weight >= FewestLetters).ToArray();
        // Nearly every text ends in the language that it begins in: no other line is asked.
        if (lines.Select(line => LanguageOf(line.Text)).FirstOrDefault(language => language is not null) is not { } begun
            || lines.Reverse().Select(line => LanguageOf(line.Text)).FirstOrDefault(language => language is not null) == begun)
            return null;
        var spoken = lines.Select(line => (Line: line, Language: LanguageOf(line.Text))).Where(pair => pair.Language is not null).ToList();
        var change = spoken.FindIndex(pair => pair.Language != spoken[0].Language);
        // A quotation in another language is followed by the first one again.
        if (spoken.Skip(change).Any(pair => pair.Language != spoken[change].Language))
            return null;
        var (before, after) = (spoken.Take(change).Sum(pair => pair.Line.Weight), spoken.Skip(change).Sum(pair => pair.Line.Weight));
        if (Math.Min(before, after) < LeastShare * Math.Max(before, after))
            return null;
        return Head(layout, spoken[change].Line.Number - 1, spoken[change - 1].Line.Number - 1);
    }

    /// <summary>A line that announces the version behind it: <c>--- Deutsche Fassung ---</c>.</summary>
    public static bool IsAnnouncement(string text) =>
        text.Length is > 6 and < 60 && IsMark(text[0]) && IsMark(text[^1]) && text.Count(IsMark) >= 4 && text.Any(char.IsLetter);

    private static bool IsMark(char c) => c is '-' or '–' or '—' or '*' or '=' or '_' or '#' or '~' or '+' or '/' or '|' or '<' or '>' or '[' or ']';

    // Up to the last line of the first version: what is between is head of the second, one line of it at least a title.
    private static int? Head(TextLayout layout, int first, int last)
    {
        var start = first;
        var lines = 0;
        for (var i = first - 1; i > last && lines < MostOthers; i--)
        {
            var line = layout.Lines[i];
            if (line.IsBlank)
                continue;
            if (LineShapes.IsRule(line.Text) || IsAnnouncement(line.Text))
                return i;
            if (line.IsProse || (line.EndsSentence && lines > 0))
                break;
            (start, lines) = (i, lines + 1);
        }

        return lines == 0 ? null : start;
    }

    private static string? LanguageOf(string text)
    {
        var (language, confidence) = LanguageDetector.Detect(text);
        return confidence >= Sure ? language.Primary : null;
    }
}
