using Briefings.Facts.Words;

namespace Briefings.Facts.Places;

/// <summary>Finds countries and large cities by their names in any of the languages.</summary>
internal static class PlaceReader
{
    private const int ShortestStem = 5;

    public static IEnumerable<Mention> Read(Paragraph paragraph)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TextTokenKind.Ideographs)
            {
                foreach (var place in InRun(paragraph, token))
                    yield return place;
            }
            else if (token.Kind == TextTokenKind.Word && (token.IsCapital || !char.IsLower(token.Text[0])))
            {
                if (Longest(paragraph, i) is not { } found)
                    continue;
                yield return new Mention(paragraph.Words(i, found.Last), found.Code, paragraph.Span(i, found.Last));
                i = found.Last;
            }
        }
    }

    private static (string Code, int Last)? Longest(Paragraph paragraph, int first)
    {
        for (var last = Math.Min(paragraph.Tokens.Count - 1, first + PlaceNames.LongestFrom(paragraph.Tokens[first]) - 1); last > first; last--)
        {
            if (PlaceNames.Find(WithoutPossessive(paragraph.Words(first, last))) is { } code)
                return (code, last);
        }

        if (PlaceNames.Find(paragraph.Tokens[first]) is { } whole)
            return (whole, first);
        var word = paragraph.Tokens[first].Text;
        if (WithoutPossessive(word) is { } owner && owner.Length < word.Length)
            return PlaceNames.Find(owner) is { } own ? (own, first) : null;
        return Inflected(word) is { } stem ? (stem, first) : null;
    }

    private static string WithoutPossessive(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    /// <summary>Languages with cases change the end: <c>России</c>, <c>Deutschlands</c>, <c>중국의</c>.</summary>
    private static string? Inflected(string word)
    {
        if (word[0] >= '\uAC00')
        {
            for (var end = word.Length - 1; end >= 2; end--)
            {
                if (PlaceNames.Find(word[..end]) is { } found)
                    return found;
            }

            return null;
        }

        if (word.Length <= ShortestStem)
            return null;
        if (word[^1] == 's')
            return PlaceNames.Find(word[..^1]);
        return word[0] is >= '\u0400' and <= '\u04FF' ? PlaceNames.FindStem(word) : null;
    }

    private static IEnumerable<Mention> InRun(Paragraph paragraph, TextToken run)
    {
        for (var at = 0; at < run.Text.Length - 1; at++)
        {
            if (PlaceNames.FindIn(run.Text.AsSpan(at)) is not { } found)
                continue;
            yield return new Mention(
                run.Text.Substring(at, found.Length), found.Code, new FactSpan(paragraph.Index, run.Offset + at, found.Length));
            at += found.Length - 1;
        }
    }
}
