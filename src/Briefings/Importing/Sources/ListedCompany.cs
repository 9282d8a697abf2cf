using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Language;

namespace Briefings.Importing.Sources;

/// <summary>Takes a company that the lead names with its share for the source: <c>Harbour Works AG (ISIN DE000A1KALL2)</c>, <c>Tidal Corp. (NYSE: TDL)</c>.</summary>
internal static class ListedCompany
{
    private const int LeadLength = 300;
    private const int MostWords = 6;
    private const int LongestExchange = 20;
    private const int LongestTicker = 8;
    private const int IsinLength = 12;
    private const int LongestForm = 5;

    /// <param name="from">Where the text behind the dateline begins.</param>
    public static FoundValue<string>? Find(SeedReading reading, BodyBlock lead, int from)
    {
        var last = Math.Min(lead.Text.Length, from + LeadLength);
        for (var open = lead.Text.IndexOf('(', Math.Min(from, last)); open > 0 && open < last; open = lead.Text.IndexOf('(', open + 1))
        {
            var close = lead.Text.IndexOf(')', open);
            if (close < 0)
                return null;
            if (!NamesShare(lead.Text[(open + 1)..close]))
                continue;
            var (start, end) = NameBefore(lead.Text, from, open, reading.Language.Primary);
            return end > start + 1
                ? new FoundValue<string>(lead.Text[start..end], lead.SourceOffset(start), end - start, FieldRules.ListedCompany, 0.85, Inferred: true)
                : null;
        }

        return null;
    }

    private static bool NamesShare(string words)
    {
        foreach (var part in words.Split([',', ';', '|', '–', '—', '/', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "ISIN" || IsIsin(part))
                return true;
        }

        var colon = words.IndexOf(':', StringComparison.Ordinal);
        return colon is > 1 and <= LongestExchange && words[..colon].All(letter => char.IsLetter(letter) || letter is ' ' or '-') && char.IsUpper(words[0])
            && IsTicker(words[(colon + 1)..].Trim().Split([',', ';', ' '])[0]);
    }

    // ISO 6166: two letters of the country, nine signs, a check digit.
    private static bool IsIsin(string word) =>
        word.Length == IsinLength && char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterUpper(word[1]) && char.IsAsciiDigit(word[^1])
        && word.All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign));

    private static bool IsTicker(string word) =>
        word.Length is > 0 and <= LongestTicker && word.All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign) || sign is '.' or '-');

    // Words that begin with a capital, back to the article or the mark before them.
    private static (int Start, int End) NameBefore(string text, int from, int open, string language)
    {
        var end = from + text.AsSpan(from, open - from).TrimEnd().Length;
        var start = end;
        for (var words = 0; words < MostWords && start > from; words++)
        {
            var before = from + text.AsSpan(from, start - from).TrimEnd().Length;
            var word = Math.Max(from, text.LastIndexOfAny([' ', '\u00A0', '\n'], Math.Max(from, before - 1)) + 1);
            // "Nationwide Services, Inc.": the comma before the form of the company.
            var isMark = start < end && text[before - 1] is ',' or '.' or ':' or ';' or '–' or '—' && !(text[before - 1] == ',' && end - start <= LongestForm && text.AsSpan(start, end - start).IndexOf(' ') < 0);
            if (word >= before || isMark || !(char.IsUpper(text[word]) || text[word] == '&') || IsSmallWord(text[word..before], language))
                break;
            start = word;
        }

        return (start, end);
    }

    private static bool IsSmallWord(string word, string language) => FunctionWords.Has(word.ToLowerInvariant(), language);
}
