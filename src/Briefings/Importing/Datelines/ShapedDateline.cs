using System.Collections.Frozen;
using Briefings.Importing.Lines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Datelines;

/// <summary>Reads a dateline by its shape: places, a day, an agency in any order, then a mark that sets them off.</summary>
internal static class ShapedDateline
{
    private const int LongestAgency = 30;
    private const int ShortestSign = 3;
    private const int LongestSign = 6;
    private const int FewLetters = 4;
    private const int MostCapitalWords = 4;
    private const int RootLength = 5;
    private const int MostPlaceWords = 3;

    // What is in capitals before a dash or a colon and is no place.
    private static readonly FrozenSet<string> Heads = SectionWords.Written(Section.ShoutedHeads).ToFrozenSet(StringComparer.Ordinal);

    public static Dateline? Read(string text, string language)
    {
        foreach (var end in DatelineEnds.Of(text))
        {
            if (end.Next >= text.Length || IsInParentheses(text, end) || DatelineHead.Read(Bare(text[..end.End].TrimEnd()), language) is not { } head || !Holds(text, end, head, language))
                continue;
            var (agency, next) = head.HasAgency ? (head.Agency, end.Next) : AgencyBehind(text, end.Next);
            return new Dateline(next, head.Place, head.Date, agency);
        }

        return null;
    }

    // "… -- Tern Robotics (TSXV: TERN) announced": no mark in parentheses ends a dateline.
    private static bool IsInParentheses(string text, DatelineEnd end) =>
        text.AsSpan(0, end.End).LastIndexOf('(') > text.AsSpan(0, end.End).LastIndexOf(')');

    // "(Nairobi, October 8, 2025) –": parentheses around the whole of it.
    private static string Bare(string head) =>
        head is ['(', .., ')'] && head.LastIndexOf('(') == 0 && head.Contains(',', StringComparison.Ordinal) ? $" {head[1..^1]} " : head;

    // "BANGOR, Maine: A", "Washington, DC: An": the first name in capitals alone or known, then its region.
    private static bool IsRegionBehind(string text, DatelineEnd end, DatelineHead head)
    {
        if (head.Date is not null || head.HasAgency || head.Place.Start.Value > 0 || text[head.Place.End] != ',' || Scripts.IsSmall(text[end.Next]))
            return false;
        var region = text[(head.Place.End.Value + 1)..end.End].Trim();
        var isSmall = region.Any(char.IsLower);
        return region.Length > 1 && region.AsSpan().Count(' ') < MostPlaceWords
            && ((head.IsCapital && char.IsUpper(region[0]) && (isSmall || region.Contains('.', StringComparison.Ordinal)))
                || (region.Length == 2 && region.All(char.IsAsciiLetterUpper) && text[head.Place].AsSpan().Count(' ') < MostPlaceWords)
                || (head.IsKnownPlace && Facts.Places.PlaceNames.Find(region) is not null));
    }

    // "சென்னை, நவ. 7:": in scripts without capitals, the day right behind the comma and nothing more.
    private static bool IsBareBesideDay(string text, DatelineEnd end, DatelineHead head) =>
        head is { HasAgency: false, Date: { } day } && head.Place.Start.Value == 0 && Scripts.HasNoCapitals(text[head.Place]) && head.DateEnd >= end.End - 1
        && text.AsSpan(head.Place.End.Value, Math.Max(0, day.Offset - head.Place.End.Value)).Trim() is "," or "،" && text[head.Place].AsSpan().Count(' ') < MostPlaceWords;

    // "… (GLOBE NEWSWIRE) -- Tern Robotics Inc. (TSXV: TERN)": neither day nor place, so the text has begun.
    private static bool HasTextBehindAgency(string text, DatelineEnd end, DatelineHead head)
    {
        if (!head.HasAgency || head.Date?.Offset > head.Agency.End.Value || (head.HasPlace && head.Place.Start.Value > head.Agency.Start.Value))
            return false;
        var behind = text.AsSpan(head.Agency.End.Value, Math.Max(0, end.End - head.Agency.End.Value));
        return !behind.Trim(").] /,）").IsEmpty;
    }

    // What must be there for the mark to end a dateline and not a thought.
    private static bool Holds(string text, DatelineEnd end, DatelineHead head, string language)
    {
        if (HasTextBehindAgency(text, end, head))
            return false;
        var hasYear = head.Date?.Start.Year is not null;
        var isSure = head.HasPlace && (head.IsCapital || head.IsKnownPlace) && !IsSmallWord(text, head.Place, language);
        return end.Mark switch
        {
            DatelineMark.Dash => head.HasAgency || (head.Date is { } date && (head.HasPlace || date.Offset < FewLetters)) || IsPlaceAlone(text, end.Next, head),
            DatelineMark.TightDash => head.HasAgency || (head.Date is not null && isSure) || (hasYear && head.HasPlace),
            DatelineMark.Parenthesis => head.HasAgency && IsParenthesisOfAgency(text, end, head, language) && (head.HasPlace || head.Date is not null || IsAgencyAlone(text, end, head)) && EndsWithAgency(text, end, head),
            DatelineMark.LineEnd => head.HasAgency && Agencies.IsKnown(text[head.Agency]) && head.HasPlace && EndsWithAgency(text, end, head),
            DatelineMark.Slash => head.HasAgency && (head.HasPlace || head.Date is not null),
            DatelineMark.HangingDash => head.HasAgency && head.HasPlace && Agencies.IsWritten(text[head.Agency]) && EndsWithAgency(text, end, head),
            DatelineMark.Colon => head.HasPlace && (IsRegionBehind(text, end, head) || IsBareBesideDay(text, end, head) || hasYear || (head.Date is not null && isSure) || (head.HasAgency && (isSure || head.Date is not null || Agencies.IsKnown(text[head.Agency]))) || (head is { IsCapital: true, IsKnownPlace: true } && IsPlaceAlone(text, end.Next, head))),
            DatelineMark.Point when head is { HasPlace: false, HasAgency: true, Date: not null } => Agencies.IsWritten(text[head.Agency]) && head.DateEnd >= end.End - 1 && !Scripts.IsSmall(text[end.Next]),
            DatelineMark.Point when head.Date is null || head.HasAgency => head is { HasPlace: true } && (head.IsCapital || (head.HasAgency ? head.IsKnownPlace || head.Date is not null : head is { IsKnownPlace: true, Date: null })) && Names(text, end, head),
            _ when head.Date is { Offset: < FewLetters } day && head.HasPlace && head.Place.Start.Value >= head.DateEnd =>
                hasYear && !head.HasAgency && (isSure || text[head.Place].AsSpan().Count(' ') == 0) && !Scripts.IsSmall(text[end.Next]) && text.AsSpan(day.Offset + day.Length, head.Place.Start.Value - day.Offset - day.Length).Contains(',')
                && text.AsSpan(head.Place.End.Value, end.End - head.Place.End.Value).Trim().IsEmpty,
            _ => head.HasPlace && (isSure || (hasYear && IsOneName(text, end.Next, head, language)))
                && !head.HasAgency && head.Date is not null && head.DateEnd >= end.End - 1,
        };
    }

    // "(AP) The", "(hib/SAS) Der", "जयपुर, 9 नवंबर (हि.स.)।": a known agency, a sign in capitals, one with its desk behind a place, or a name behind the day.
    private static bool IsParenthesisOfAgency(string text, DatelineEnd end, DatelineHead head, string language)
    {
        var agency = text[head.Agency];
        var isSure = head.HasPlace && (head.IsCapital || head.IsKnownPlace) && !IsSmallWord(text, head.Place, language);
        // "The Norwegian Labour and Welfare Administration (NAV) registered": a sentence that goes on.
        if (Scripts.IsSmall(text[end.Next]))
            return false;
        if (Agencies.IsKnown(agency) || agency.All(char.IsUpper) || (isSure && agency.Contains('/', StringComparison.Ordinal)))
            return true;
        return head is { HasPlace: true, Date: not null }
            && (isSure || Scripts.HasNoCapitals(text[head.Place]) || IsBesideDay(text, head, language));
    }

    // "GÖTEBORG. Den", "LIEPĀJA, 18. jūn., LETA. Liepājā": an agency's name, or a place that the text names again.
    private static bool Names(string text, DatelineEnd end, DatelineHead head)
    {
        if (Scripts.IsSmall(text[end.Next]))
            return false;
        var place = text[head.Place];
        if (head.HasAgency)
            return Agencies.IsWritten(text[head.Agency]);
        // "Dar es Salaam. The", "Hamburg. Die": a known place that is a sentence alone.
        if (!head.IsCapital)
            return head.IsKnownPlace && head.Place.Start.Value == 0 && head.Place.End.Value == end.End;
        return IsPlaceAlone(text, end.Next, head) && !place.Contains(' ', StringComparison.Ordinal)
            && text.AsSpan(end.Next).Contains(place.AsSpan(0, Math.Min(place.Length, RootLength)), StringComparison.OrdinalIgnoreCase);
    }

    // "नई दिल्ली, 18 नवंबर (वार्ता) केंद्रीय": a place that is not known, the day behind a comma, and a name in parentheses right behind it.
    private static bool IsBesideDay(string text, DatelineHead head, string language) =>
        head is { HasPlace: true, Date: { } day } && head.Place.Start.Value == 0
        && text.AsSpan(head.Place.End.Value, Math.Max(0, day.Offset - head.Place.End.Value)).Trim() is "," or "،"
        && text.AsSpan(head.DateEnd, Math.Max(0, head.Agency.Start.Value - head.DateEnd)).Trim() is "("
        && text[head.Place].AsSpan().Count(' ') < MostPlaceWords
        && WeekdayNames.Find(text[head.Agency], language) is null;

    // "(Belga) Een": nothing but a known agency, before a sentence that begins.
    private static bool IsAgencyAlone(string text, DatelineEnd end, DatelineHead head) =>
        head.Agency.Start.Value == 1 && Agencies.IsKnown(text[head.Agency]) && !Scripts.IsSmall(text[end.Next]);

    // "Ahrental, 14. März 2025. Die": one word that names no kind of text; of two the second may be the author's family name.
    private static bool IsOneName(string text, int next, DatelineHead head, string language)
    {
        var words = text[head.Place];
        return head.Date?.Offset >= head.Place.End.Value && head.Place.Start.Value == 0 && (text[head.Place.End] is ',' or '，' or '،') && !Scripts.IsSmall(text[next])
            && !words.Contains(' ', StringComparison.Ordinal) && !IsFunctionWord(words, language) && !Heads.Contains(words.ToUpperInvariant()) && !ReleaseWords.NamesKind(words);
    }

    private static bool EndsWithAgency(string text, DatelineEnd end, DatelineHead head) =>
        text.AsSpan(head.Agency.End.Value, end.End - head.Agency.End.Value).Trim().Length <= 1 || head.Date?.Offset > head.Agency.End.Value;

    // "SALT LAKE CITY — The": capitals, or a known place, before a sentence that begins.
    private static bool IsPlaceAlone(string text, int next, DatelineHead head)
    {
        if (!head.HasPlace || head.Date is not null || Scripts.IsSmall(text[next]))
            return false;
        var words = text[head.Place];
        if (head.IsKnownPlace)
            return true;
        return head.IsCapital && words.Length >= FewLetters && words.Split(' ').Length <= MostCapitalWords && !Heads.Contains(words) && !Heads.Contains(words.Split(' ')[0]);
    }

    // "МОСКВА, 5 мар — РИА Новости. Совет": the agency behind the dash.
    private static (Range Agency, int Next) AgencyBehind(string text, int next)
    {
        var point = text.AsSpan(next, Math.Min(LongestAgency, text.Length - next)).IndexOf(". ");
        return point > 1 && (Agencies.IsKnown(text.Substring(next, point)) || IsSignBetweenPoints(text, next, point)) ? (next..(next + point), next + point + 2) : (Dateline.Nothing, next);
    }

    // "КИЇВ. 21 квітня. УНН. Міністерство": a short sign in capitals between two points.
    private static bool IsSignBetweenPoints(string text, int next, int length) =>
        length is >= ShortestSign and <= LongestSign && text.AsSpan(0, next).TrimEnd() is [.., '.'] && text.Substring(next, length).All(char.IsUpper) && next + length + 2 < text.Length && char.IsUpper(text[next + length + 2]);

    // "In Lyon, 6 July 2005. The": a preposition begins a sentence, not a dateline.
    private static bool IsSmallWord(string text, Range place, string language)
    {
        var words = text[place];
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && IsFunctionWord(words[..space], language)
            && Facts.Places.PlaceNames.Find(words) is null;
    }

    private static bool IsFunctionWord(string word, string language) =>
        FunctionWords.Has(word.ToLowerInvariant(), language);
}
