using Briefings.Facts.Places;
using Briefings.Language;

namespace Briefings.Importing.Datelines;

/// <summary>Finds the agency in a dateline by its shape: in parentheses or between slashes, with a desk or a suffix; a number is none.</summary>
internal static class DatelineAgency
{
    private const int Longest = 34;
    private const int MostWords = 4;
    private const int LongestDomain = 8;

    /// <summary>Takes the agency, and all that is in parentheses or slashes, out of the letters that are left for places.</summary>
    /// <param name="letters">Overwritten where something was taken.</param>
    /// <returns>Where the agency is; nothing where there is none.</returns>
    public static Range Take(string head, char[] letters, DateMention? date, char taken)
    {
        var found = Dateline.Nothing;
        foreach (var (open, close) in Groups(head))
        {
            var name = Name(head, open + 1, close, date);
            var isParenthesis = head[open] is '(' or '（';
            if (name.Equals(Dateline.Nothing) || IsShortFor(head[name], head.AsSpan(0, open)) || !IsAgency(head, name, isParenthesis, HasDayBefore(date, open)))
            {
                if (!isParenthesis)
                    continue;
            }
            else if (found.Equals(Dateline.Nothing))
            {
                found = name;
            }

            letters.AsSpan(open, Math.Min(close + 1, letters.Length) - open).Fill(taken);
        }

        found = found.Equals(Dateline.Nothing) ? TakeLast(head, letters, taken) : found;
        return found.Equals(Dateline.Nothing) ? TakeFirst(head, letters, taken) : found;
    }

    // "ACN Palamós.-": an agency in capitals before the place.
    private static Range TakeFirst(string head, char[] letters, char taken)
    {
        var end = head.IndexOf(' ', StringComparison.Ordinal);
        // "REPUBLIKA.CO.ID, JAKARTA"
        if (end > 2 && end + 1 < head.Length && head[end - 1] == ',' && char.IsUpper(head[end + 1]) && IsSiteAtHead(head[..(end - 1)]))
        {
            letters.AsSpan(0, end).Fill(taken);
            return 0..(end - 1);
        }

        if (end < 2 || end + 1 >= head.Length || !char.IsUpper(head[end + 1]) || !head.AsSpan(0, end).ToString().All(char.IsUpper) || !Agencies.IsWritten(head[..end]))
            return Dateline.Nothing;
        letters.AsSpan(0, end).Fill(taken);
        return 0..end;
    }

    private static bool IsSiteAtHead(string name) =>
        name.Split('.') is { Length: 2 or 3 } parts && parts[0].Length > 2 && parts[^1].Length is >= 2 and <= LongestDomain && parts.All(part => part.Length > 1 && part.All(char.IsAsciiLetterOrDigit)) && !char.IsDigit(parts[^1][0]);

    /// <summary>Whether a name is that of a site as its readers write it: <c>Aktual.co</c>, <c>Harbour24.example</c>.</summary>
    public static bool IsSite(string name)
    {
        var point = name.LastIndexOf('.');
        return point > 2 && name.Length - point is > 2 and <= LongestDomain && char.IsLetterOrDigit(name[0]) && name.AsSpan(0, point).IndexOf('.') < 0
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') && name[(point + 1)..].All(char.IsAsciiLetterLower) && name.Count(char.IsLetter) > 4;
    }

    // "Kumasi, March 12, GNA -", "Москва. 12 марта. INTERFAX.RU -", "زاهدان - ایرنا -": the last words, without marks around them.
    private static Range TakeLast(string head, char[] letters, char taken)
    {
        var end = head.AsSpan().TrimEnd(" .,\u00A0").Length;
        var start = head.AsSpan(0, end).LastIndexOfAny(" ,\u00A0") + 1;
        for (var words = 0; start > 1 && words < MostWords; words++)
        {
            var before = head.AsSpan(0, start).TrimEnd(" \u00A0");
            var isSetOff = before.Length > 0 && before[^1] is ',' or (>= '0' and <= '9') or '.' or '-' or '–' or '—' or '\uFFFC' or '\n' or '،';
            if (isSetOff && (Agencies.IsWritten(head[start..end]) || (words == 0 && IsSite(head[start..end]))))
            {
                letters.AsSpan(start, end - start).Fill(taken);
                return start..end;
            }

            start = head.AsSpan(0, Math.Max(0, start - 1)).LastIndexOfAny(" ,\u00A0") + 1;
        }

        return Dateline.Nothing;
    }

    // "(…)", "/…/", and "/ … /" with more behind it.
    private static IEnumerable<(int Open, int Close)> Groups(string head)
    {
        for (var i = 0; i < head.Length; i++)
        {
            var isSlash = head[i] == '/';
            if (!isSlash && head[i] is not ('(' or '（'))
                continue;
            var close = isSlash ? ClosingSlash(head, i) : head.IndexOfAny([')', '）'], i);
            if (close < i + 2)
                continue;
            yield return (i, close);
            i = isSlash && close < head.Length - 1 ? close - 1 : close;
        }
    }

    // A slash inside a name ("ots/PRNewswire") is not the last one of "/ots/PRNewswire/".
    private static int ClosingSlash(string head, int open)
    {
        if (open > 0 && !char.IsWhiteSpace(head[open - 1]) && head[open - 1] is not ('.' or ','))
            return -1;
        for (var i = open + 1; i < head.Length; i++)
        {
            if (head[i] == '/' && (i + 1 == head.Length || !char.IsLetter(head[i + 1])))
                return i;
        }

        return -1;
    }

    private static bool HasDayBefore(DateMention? date, int at) => date is { } day && day.Offset < at;

    // "Newsfile Corp. - April 3, 2025": the name is what the day leaves.
    private static Range Name(string head, int start, int end, DateMention? date)
    {
        if (date is { } day && day.Offset < end && day.Offset + day.Length > start)
            end = Math.Max(start, Math.Min(end, day.Offset));
        while (start < end && !char.IsLetter(head[start]))
            start++;
        while (end > start && !char.IsAsciiDigit(head[end - 1]) && !DatelinePlace.IsOfWord(head[end - 1]) && head[end - 1] != '.')
            end--;
        // "Корр. БЕЛТА": who reported it for the agency.
        var last = head.LastIndexOf(' ', Math.Max(start, end - 1), Math.Max(0, end - 1 - start)) + 1;
        if (last > start && !Agencies.IsKnown(head[start..end]) && Agencies.IsWritten(head[last..end]))
            start = last;
        return end - start > 1 ? start..end : Dateline.Nothing;
    }

    private static bool IsAgency(string head, Range range, bool isParenthesis, bool hasDayBefore)
    {
        var name = head[range];
        if (Agencies.IsKnown(name))
            return true;
        if (name.Length > Longest || name.Any(char.IsDigit) || name.Split(' ').Length > MostWords || name.Contains(',', StringComparison.Ordinal) || PlaceNames.Find(name) is not null)
            return false;
        // Behind a place alone the parentheses hold its state or river: "Springfield (Ill.)", "Frankfurt (Oder)".
        return hasDayBefore || !isParenthesis
            ? !Scripts.IsSmall(name[0]) || IsSign(name)
            : IsSign(name);
    }

    // "The World Health Organization (WHO) has": the words before it begin with its letters.
    private static bool IsShortFor(string sign, ReadOnlySpan<char> before)
    {
        var at = sign.Length - 1;
        var words = 0;
        foreach (var range in before.SplitAny(' ', '\u00A0', '-'))
        {
            var word = before[range];
            words += !word.IsEmpty && char.IsUpper(word[0]) ? 1 : 0;
        }

        for (var i = before.Length - 1; i >= 0 && at >= 0; i--)
        {
            var isStart = char.IsLetter(before[i]) && (i == 0 || before[i - 1] is ' ' or '\u00A0' or '-');
            if (isStart && char.ToUpperInvariant(before[i]) == char.ToUpperInvariant(sign[at]))
                at--;
        }

        return words > 1 && at < 0;
    }

    // "dpa", "idw", "AGI", "APA/dpa", "GNA".
    private static bool IsSign(string name)
    {
        var main = name.AsSpan(0, name.IndexOfAny(['/', '-']) is > 0 and var cut ? cut : name.Length);
        var isSmall = !main.ContainsAnyInRange('A', 'Z');
        return main.Length >= 3 && main.Length <= (isSmall ? 4 : 7) && !main.ContainsAny(" .") && (isSmall || main.IndexOfAnyInRange('a', 'z') < 0) && char.IsAscii(main[0]);
    }
}
