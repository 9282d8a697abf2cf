using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds whom a first paragraph says it follows: <c>According to the release of …,</c>.</summary>
internal static class Attribution
{
    private const int FarthestOpening = 200;

    private static readonly ImmutableArray<string> Openings = SectionWords.LongestFirst(Section.Attributions);

    // "据新华社报道，"
    private static readonly FrozenSet<string> Marks = SectionWords.FoldedSet(Section.AttributionMarks);
    private static readonly ImmutableArray<string> Verbs = SectionWords.Written(Section.AttributionVerbs);

    /// <param name="from">Where the text behind the dateline begins.</param>
    /// <returns>Where the name is; null when the paragraph names none.</returns>
    public static (int Start, int Length)? Find(string paragraph, int from)
    {
        foreach (var opening in Openings)
        {
            var at = paragraph.IndexOf(opening, from, Math.Min(paragraph.Length - from, FarthestOpening + opening.Length), StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var start = at + opening.Length;
            var end = paragraph.IndexOfAny([',', '.', ':', ';', '\n'], start);
            if (end > start && end - start < 60 && char.IsUpper(paragraph[start]))
                return (start, end - start);
        }

        return FindEastAsian(paragraph, from);
    }

    // "据新华社报道，", "据北京日报消息，"
    private static (int Start, int Length)? FindEastAsian(string paragraph, int from)
    {
        if (from >= paragraph.Length || !Marks.Contains(paragraph[from].ToString()))
            return null;
        var end = paragraph.IndexOfAny(['，', '。', ','], from);
        if (end < 0 || end - from > 24)
            return null;
        foreach (var verb in Verbs)
        {
            var at = paragraph.IndexOf(verb, from, end - from, StringComparison.Ordinal);
            if (at > from + 2)
                return (from + 1, at - from - 1);
        }

        return null;
    }
}
