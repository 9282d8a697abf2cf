using System.Buffers;
using System.Collections.Frozen;
using Briefings.Importing.Lines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Labels;

/// <summary>Takes the name out of what follows a label: without addresses, and without what is said of it.</summary>
internal static class SourceName
{
    private const int Longest = 70;
    private const int MostWords = 9;
    private const int ShortestDay = 5;
    private const int FewestSigns = 3;

    private static readonly SearchValues<char> InDays = SearchValues.Create("0123456789./-年月日");

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»‘’");

    // "中新社 2023年10月30日": a word that begins with a figure, with a year's four or more behind it.
    private static int DayIn(string words, int start)
    {
        for (var i = start + 2; i < words.Length; i++)
        {
            if (char.IsAsciiDigit(words[i]) && char.IsWhiteSpace(words[i - 1]) && words.AsSpan(i).IndexOfAnyExcept(InDays) is var days && (days < 0 ? words.Length - i : days) >= ShortestDay)
                return i;
        }

        return words.Length;
    }

    // "中国新闻网 发表评论": names in Chinese have no space; behind a form of company there may be one.
    private static int GapIn(string words, int start, int end)
    {
        var gap = words.AsSpan(start, end - start).IndexOfAny(' ', '\u3000') + start;
        if (gap < start)
            return end;
        var next = gap;
        while (next < end && char.IsWhiteSpace(words[next]))
            next++;
        return gap - start >= FewestSigns && next < end && Scripts.IsHan(words[gap - 1]) && Scripts.IsHan(words[next])
            && words[(gap - 2)..gap] is not ("会社" or "會社" or "法人") ? gap : end;
    }

    /// <summary>Whether the last word of a name is a short form: <c>S.p.A.</c>, <c>Inc.</c></summary>
    public static bool IsAbbreviated(string name)
    {
        var word = name[(name.LastIndexOf(' ') + 1)..].TrimEnd('.');
        return name.Contains(' ', StringComparison.Ordinal) && (word.Contains('.', StringComparison.Ordinal) || Abbreviations.Contains(word.ToLowerInvariant()));
    }

    private static readonly FrozenSet<string> Abbreviations = SectionWords.Written(Section.Abbreviations).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Ends = [" <", " (http", " | ", " ｜", "\t", "   ", " 【", " 〔", " http", " www.", "; ", " • ", " · ", " @"];

    /// <param name="start">Where the value begins in the words.</param>
    /// <returns>Null where no name is left; an address of a person is none.</returns>
    public static (int Start, int Length)? In(string words, int start)
    {
        var end = words.Length;
        foreach (var mark in Ends)
        {
            if (words.IndexOf(mark, start, StringComparison.Ordinal) is >= 0 and var at && at < end)
                end = at;
        }

        end = Math.Min(end, DayIn(words, start));
        end = Math.Min(end, GapIn(words, start, end));

        // "Harbour Council, übermittelt durch news aktuell": a small letter behind a comma says how it came.
        for (var comma = words.IndexOf(", ", start, StringComparison.Ordinal); comma > 0 && comma < end; comma = words.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            if (char.IsLower(words[comma + 2]))
                end = comma;
        }

        while (end > start && (char.IsWhiteSpace(words[end - 1]) || words[end - 1] is '.' or ',' or '-' or '–' or ';' or '/' or '|' or '。'))
            end--;
        // "Alder Systems, Inc.": the point belongs to the word.
        if (end < words.Length && words[end] == '.' && IsAbbreviated(words[start..end]))
            end++;
        // "（来源：海湾日报）": the bracket before the label closes behind the name.
        if (end > start && words[end - 1] is ')' or '）' or ']' or '】' or '］' && words.AsSpan(start, end - start).IndexOfAny("(（[【［") < 0)
            end--;
        // Джерело: "Інтерфакс-Україна"
        if (end - start > FewestSigns && Quotes.Contains(words[start]) && Quotes.Contains(words[end - 1]) && !words.AsSpan(start + 1, end - start - 2).ContainsAny(Quotes))
            (start, end) = (start + 1, end - 1);
        var name = words[start..Math.Max(start, end)];
        var isName = name.Length is > 1 and <= Longest && name.Any(char.IsLetter) && !name.Contains('@', StringComparison.Ordinal)
            && name.Split(' ').Length <= MostWords && !ContactShapes.HasPhone(name);
        return isName ? (start, name.Length) : null;
    }
}
