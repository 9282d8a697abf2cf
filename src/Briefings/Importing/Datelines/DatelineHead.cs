using Briefings.Language;

namespace Briefings.Importing.Datelines;

/// <summary>What is before the end of a dateline, taken apart: places, day, agency.</summary>
/// <param name="Place">The first place; nothing where there is none.</param>
internal sealed record DatelineHead(Range Place, DateMention? Date, Range Agency)
{
    private const char Taken = '\uFFFC';
    private const int LongestRest = 24;
    private const int LongestDayWord = 5;

    /// <summary>Whether the place is written in capitals alone.</summary>
    public bool IsCapital { get; private init; }

    /// <summary>Whether the place is a known one.</summary>
    public bool IsKnownPlace { get; private init; }

    /// <summary>Behind the day and the small word that belongs to it.</summary>
    public int DateEnd { get; private init; }

    public bool HasPlace => !Place.Equals(Dateline.Nothing);

    public bool HasAgency => !Agency.Equals(Dateline.Nothing);

    /// <returns>Null when something in the words is neither place nor day nor agency.</returns>
    public static DatelineHead? Read(string head, string language)
    {
        var letters = head.ToCharArray();
        var dates = DateReader.Read(head, language);
        DateMention? date = dates.Length > 0 && dates[0].Start.Day is not null ? dates[0] : null;
        // "Zeit: 06.12.2019, 11:45 Uhr Ort": the day behind a label.
        if (date is { } labelled && head.AsSpan(0, labelled.Offset).TrimEnd() is [.., ':'])
            return null;
        var agency = DatelineAgency.Take(head, letters, date, Taken);
        if (date is { } day)
            letters.AsSpan(day.Offset, DayLength(head, day)).Fill(Taken);
        if (Names(letters, head, language) is not { } names)
            return null;
        var place = names.IsEmpty ? Dateline.Nothing : DatelinePlace.First(head, names.Start, names.End);
        var words = head[place];
        // "ТАСС, 14 мая.": no place at all.
        if (agency.Equals(Dateline.Nothing) && Agencies.IsWritten(words))
            (place, agency, words) = (Dateline.Nothing, place, "");
        return new DatelineHead(place, date, agency)
        {
            DateEnd = date is { } read ? read.Offset + DayLength(head, read) : 0,
            IsCapital = words.Count(char.IsLetter) > 2 && words.Any(char.IsUpper) && !words.Any(char.IsLower),
            IsKnownPlace = words.Length > 1 && KnownPlaces.Has(words.Replace('\u00A0', ' ').Replace('\n', ' '), language),
        };
    }

    // "12 марта 2024 года", "kovo 12 d.": a small word behind the day belongs to it, where nothing but a mark follows.
    private static int DayLength(string head, DateMention day)
    {
        var end = day.Offset + day.Length;
        var start = end;
        while (start < head.Length && head[start] is ' ' or '\u00A0')
            start++;
        var word = start;
        while (word < head.Length && char.IsLower(head[word]))
            word++;
        var isWord = start > end && word - start is > 0 and <= LongestDayWord;
        return isWord && (word == head.Length || !(char.IsLetterOrDigit(head[word]) || (head[word] == ' ' && word + 1 < head.Length && char.IsLetter(head[word + 1])))) ? word - day.Offset : day.Length;
    }

    // What is left are the places, before the day or behind it; a weekday and an article belong to the day.
    private static (int Start, int End, bool IsEmpty)? Names(char[] letters, string head, string language)
    {
        (int Start, int End, bool IsEmpty) found = (0, 0, true);
        for (var i = 0; i < letters.Length; i++)
        {
            var start = i;
            while (i < letters.Length && letters[i] != Taken)
                i++;
            var (first, last) = DatelinePlace.Trim(head, start, i);
            (first, last) = WithoutWeekdays(head, first, last, language);
            // "15 Uhr": a figure's word is no place.
            if (last - first < 2 || (start > 0 && head.AsSpan(start, first - start).ContainsAnyInRange('0', '9') && last - first <= LongestRest))
                continue;
            if (found.IsEmpty && DatelinePlace.IsName(head, first, last))
                found = (first, last, false);
            else if (found.IsEmpty || last - first > LongestRest || !(DatelinePlace.IsName(head, first, last) || head.AsSpan(first, last - first).ContainsAnyInRange('0', '9')))
                return null;
        }

        return found;
    }

    private static (int Start, int End) WithoutWeekdays(string head, int start, int end, string language)
    {
        while (end > start)
        {
            var wordEnd = start;
            while (wordEnd < end && (DatelinePlace.IsOfWord(head[wordEnd]) || head[wordEnd] == '-'))
                wordEnd++;
            if (wordEnd - start < 4 || WeekdayNames.Find(head.AsSpan(start, wordEnd - start), language) is null)
                break;
            (start, end) = DatelinePlace.Trim(head, wordEnd, end);
        }

        while (end > start)
        {
            var wordStart = end;
            while (wordStart > start && (DatelinePlace.IsOfWord(head[wordStart - 1]) || head[wordStart - 1] == '-'))
                wordStart--;
            if (end - wordStart < 4 || WeekdayNames.Find(head.AsSpan(wordStart, end - wordStart), language) is null)
                break;
            (start, end) = DatelinePlace.Trim(head, start, wordStart);
        }

        return (start, end);
    }
}
