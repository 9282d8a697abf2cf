using Briefings.Facts.Words;

namespace Briefings.Facts.Places;

/// <summary>Finds countries and large cities by the names that the text's language has for them, or a language that is read by many.</summary>
internal static class PlaceReader
{
    private const int ShortestStem = 5;
    private const int LongestEnding = 4;

    /// <param name="language">Primary subtag.</param>
    public static IEnumerable<Mention> Read(Paragraph paragraph, string language)
    {
        var places = LanguagePlaces.Of(language);
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TextTokenKind.Ideographs || IsUnspaced(token))
            {
                foreach (var place in InRun(paragraph, token, places))
                    yield return place;
            }
            else if (token.Kind == TextTokenKind.Word && (token.IsCapital || !char.IsLower(token.Text[0]) || IsGeorgian(token.Text[0])))
            {
                if (Longest(paragraph, i, places) is not { } found)
                    continue;
                yield return new Mention(paragraph.Words(i, found.Last), found.Code, paragraph.Span(i, found.Last));
                i = found.Last;
            }
        }
    }

    // Georgian has capitals, and writes no names with them.
    private static bool IsGeorgian(char letter) => letter is >= '\u10D0' and <= '\u10FF';

    // Thai, Lao, Burmese and Khmer have no spaces between words.
    private static bool IsUnspaced(TextToken token) =>
        token.Kind == TextTokenKind.Word && token.Text[0] is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';

    private static (string Code, int Last)? Longest(Paragraph paragraph, int first, LanguagePlaces places)
    {
        var most = Math.Max(PlaceNames.LongestFrom(paragraph.Tokens[first]), places.Names.LongestFrom(paragraph.Tokens[first]));
        for (var last = Math.Min(paragraph.Tokens.Count - 1, first + most - 1); last > first; last--)
        {
            var words = WithoutEnding(paragraph.Words(first, last));
            if ((places.Names.Find(WordList.Key(words)) ?? PlaceNames.Find(words)) is { } code)
                return (code, last);
        }

        return One(paragraph.Tokens[first], places) is { } one ? (one, first) : null;
    }

    private static string? One(TextToken token, LanguagePlaces places)
    {
        if ((places.Names.Find(token.Key) ?? PlaceNames.Find(token)) is { } whole)
            return whole;
        return WithoutEnding(token.Text) is { } owner && owner.Length < token.Text.Length
            ? places.Names.Find(WordList.Key(owner)) ?? PlaceNames.Find(owner)
            : places.Find(token) ?? Inflected(token.Text);
    }

    // "Kenya's", "Kenya'da".
    private static string WithoutEnding(string name) =>
        name.LastIndexOfAny(['\'', '’']) is > 0 and var mark && name.Length - mark <= LongestEnding + 1 ? name[..mark] : name;

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

    private static IEnumerable<Mention> InRun(Paragraph paragraph, TextToken run, LanguagePlaces places)
    {
        for (var at = 0; at < run.Text.Length - 1; at++)
        {
            // A word in Katakana is not made of others: Dubai is not in アドバイス, advice.
            if (at > 0 && Tokenizer.ScriptOf(run.Text[0]) == Script.Katakana)
                yield break;
            if ((places.Names.FindAtStart(run.Text.AsSpan(at)) ?? PlaceNames.FindIn(run.Text.AsSpan(at))) is not { } found)
                continue;
            yield return new Mention(
                run.Text.Substring(at, found.Item2), found.Item1, new FactSpan(paragraph.Index, run.Offset + at, found.Item2));
            at += found.Item2 - 1;
        }
    }
}
