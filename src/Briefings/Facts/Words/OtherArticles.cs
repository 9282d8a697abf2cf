using Briefings.Language;

namespace Briefings.Facts.Words;

/// <summary>
/// Finds the list of other articles that a page has below its own: titles, again and again each with a date or an author.
/// What such a list names says nothing of the text above it, in any language.
/// </summary>
internal static class OtherArticles
{
    private const int FewestItems = 3;
    private const int LongestTitle = 160;
    private const int LongestDateLine = 60;
    private const int LongestByline = 40;
    private const int MostWordsOfByline = 5;
    // A schedule has places and days too, but no headlines.
    private const int ShortestTitles = 18;
    private const double LettersOfSign = 2.5;

    /// <param name="blocks">Of the body, with their line ends.</param>
    /// <param name="language">Primary subtag.</param>
    /// <returns>How many blocks are before the list; all of them where there is none.</returns>
    public static int Begin(IReadOnlyList<string> blocks, string language)
    {
        // A line of rights may be below the list.
        var begin = BeginBefore(blocks.Count, blocks, language) ?? (blocks.Count > 1 && LinesOf(blocks[^1]) is [{ Length: < LongestTitle }]
            ? BeginBefore(blocks.Count - 1, blocks, language)
            : null);
        return begin ?? blocks.Count;
    }

    private static int? BeginBefore(int end, IReadOnlyList<string> blocks, string language)
    {
        var (at, items, dated, letters, isRepeated) = (end, 0, 0, 0.0, false);
        var authors = new HashSet<string>(StringComparer.Ordinal);
        while (at > 1 && ItemBefore(at, blocks, language) is var (from, title, below))
        {
            items++;
            letters += Letters(title);
            if (below is null || IsDated(below, language))
                dated++;
            else
                isRepeated |= !authors.Add(below);
            at = from;
        }

        return items >= FewestItems && letters >= items * ShortestTitles && (dated >= FewestItems || isRepeated) ? at : null;
    }

    /// <summary>A title with the line below it in one block or two; or both in one line.</summary>
    private static (int From, string Title, string? Below)? ItemBefore(int at, IReadOnlyList<string> blocks, string language)
    {
        var lines = LinesOf(blocks[at - 1]);
        if (lines is [var first, var second] && IsTitle(first) && IsBelow(second, language))
            return (at - 1, first, second);
        if (lines is [var date, var under] && IsTitle(under) && IsDated(date, language))
            return (at - 1, under, date);
        if (lines is [var one] && IsTitle(one) && BeginsOrEndsWithDate(one, language))
            return (at - 1, one, null);
        return lines is [var last] && at > 2 && LinesOf(blocks[at - 2]) is [var above] && IsTitle(above) && IsBelow(last, language)
            ? (at - 2, above, last)
            : null;
    }

    private static string[] LinesOf(string block) =>
        [.. block.Split('\n').Select(line => line.Trim().TrimEnd('\\').TrimStart('#', '-', '*', '>', '•').Trim()).Where(line => line.Length > 0).Take(4)];

    private static bool IsTitle(string line) => line.Length <= LongestTitle && line[^1] is not ('.' or '。' or '।' or '։' or ':' or ';');

    private static bool IsBelow(string line, string language) => IsDated(line, language) || IsByline(line);

    private static bool IsDated(string line, string language) => line.Length <= LongestDateLine && line.Any(char.IsDigit) && DateReader.Read(line, language).Length > 0;

    private static bool IsByline(string line) =>
        line.Length <= LongestByline && !line.Any(char.IsDigit) && char.IsLetter(line[0]) && !char.IsLower(line[0])
        && line.Count(char.IsWhiteSpace) < MostWordsOfByline && IsTitle(line);

    private static bool BeginsOrEndsWithDate(string line, string language)
    {
        if (!line.Any(char.IsDigit))
            return false;
        var dates = DateReader.Read(line, language);
        return dates.Any(date => date.Start.Year is not null && date.Length * 2 < line.Length && (date.Offset <= 1 || date.Offset + date.Length >= line.Length - 1));
    }

    private static double Letters(string text) => text.Sum(letter => Scripts.IsUnspaced(letter) ? LettersOfSign : char.IsWhiteSpace(letter) ? 0 : 1);
}
