using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.WebPages;

/// <summary>Recognises lines inside an article that point to another one, or only say whose a picture is.</summary>
internal static class Teasers
{
    private const int Longest = 200;
    private const int LongestCaption = 500;
    private const int ShortCaption = 80;

    private static readonly ImmutableArray<string> Heads = SectionWords.Folded(Section.Teasers);

    private static readonly ImmutableArray<string> Credits = SectionWords.Folded(Section.PictureCredits);

    private static readonly ImmutableArray<string> Figures = SectionWords.Folded(Section.Figures);

    private static readonly string[] OfPosts = ["pic.twitter.com/", "https://t.co/"];

    public static bool IsTeaser(string line)
    {
        if (IsPost(line))
            return true;
        if (line.Length > (line.Contains(": ", StringComparison.Ordinal) ? LongestCaption : Longest))
            return false;
        var key = LatinFolding.Key(line).TrimStart(' ', '>', '»', '›', '-', '–', '•', '*', '▶', '►', '→', '(', '[', '\u00A0');
        return IsFigure(key) || (line.Length <= Longest && (IsCaption(key) || LineShapes.IsPager(line) || Heads.Any(head => key.StartsWith(head, StringComparison.Ordinal)) || key.EndsWith("/getty images", StringComparison.Ordinal)));
    }

    // A post of a social network inside an article, and below it who wrote it when: "— Harbour Board (@harbour) May 2, 2026".
    private static bool IsPost(string line) =>
        OfPosts.Any(mark => line.Contains(mark, StringComparison.Ordinal))
        || (line.Length < 120 && line[0] is '—' or '–' && line.Contains("(@", StringComparison.Ordinal) && char.IsDigit(line[^1]));

    // "Figure 4: …" counts the pictures of a page; a sentence that begins with the word has no number and colon there.
    private static bool IsFigure(string key)
    {
        foreach (var figure in Figures)
        {
            if (!key.StartsWith(figure, StringComparison.Ordinal))
                continue;
            var end = figure.Length;
            while (end < key.Length && char.IsAsciiDigit(key[end]))
                end++;
            return end > figure.Length && end < key.Length && key[end] is ':' or '：';
        }

        return false;
    }

    // "The pier at noon. Photo: A. Hill": the credit is in the second half of a short line, or anywhere in one that is no sentence.
    private static bool IsCaption(string key) =>
        Credits.Any(credit => key.LastIndexOf(credit, StringComparison.Ordinal) is > 0 and var at
            && (at * 2 > key.Length - 20 || (key.Length < ShortCaption && !LineEnds.IsSentenceEnd(key))));
}
