using System.Collections.Immutable;

namespace Briefings.Language;

/// <summary>Finds the dates in a text, in digits and in words, from the first to the last.</summary>
internal static class DateReader
{
    private const int MostKept = 10_000;

    // A paragraph's tokens are read once and left: each thread keeps a list for them.
    [ThreadStatic]
    private static List<DateToken>? s_tokens;

    /// <param name="language">Primary subtag: decides between <c>4/5</c> as April or May, and between month names.</param>
    public static ImmutableArray<DateMention> Read(string text, string language)
    {
        if (!DateTokenizer.HasNumber(text))
            return [];
        var tokens = s_tokens ??= [];
        s_tokens = null;
        tokens.Clear();
        DateTokenizer.Tokenize(text, language, tokens);
        var cursor = new DateCursor(text, tokens, language);
        ImmutableArray<DateMention>.Builder? found = null;
        for (var i = 0; i < cursor.Count;)
        {
            if (Match(cursor, i) is not { } match)
            {
                i++;
                continue;
            }

            (found ??= ImmutableArray.CreateBuilder<DateMention>()).Add(match.ToMention(cursor));
            i = match.NextToken;
        }

        s_tokens = tokens.Capacity <= MostKept ? tokens : null;
        return found?.DrainToImmutable() ?? [];
    }

    private static DateMatch? Match(DateCursor cursor, int i)
    {
        if (cursor[i].Month > 0)
            return WordDates.FromMonth(cursor, i);
        if (!cursor[i].IsNumber)
            return null;
        return EastAsianDates.Match(cursor, i)
            ?? VietnameseDates.Match(cursor, i)
            ?? OtherCalendarDates.Match(cursor, i)
            ?? NumericDates.YearFirst(cursor, i)
            ?? NumericDates.YearLast(cursor, i)
            ?? WordDates.FromYear(cursor, i)
            ?? WordDates.FromDay(cursor, i);
    }
}
