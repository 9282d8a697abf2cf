using Briefings.Language;

namespace Briefings.Importing.Datelines;

/// <summary>Reads a dateline that is a day: <c>20 SEPTEMBER 2010: The …</c>, <c>25 septembre 2025. Le …</c>, <c>5 December 2005 (Lyon, France) The …</c></summary>
internal static class DateFirstDateline
{
    private const int Longest = 130;

    public static Dateline? Read(string text, string language)
    {
        var dates = DateReader.Read(text.Length > Longest ? text[..Longest] : text, language);
        if (dates.Length == 0 || dates[0].Offset > 3 || dates[0].Start.ToDay() is null)
            return null;
        var end = dates[0].Offset + dates[0].Length;
        var rest = text.AsSpan(end).TrimStart();
        var at = text.Length - rest.Length;
        if (rest.Length > 2 && rest[0] is ':' or '：' or '.' && (rest[0] != '.' || char.IsWhiteSpace(rest[1])))
            return new Dateline(DatelineEnds.SkipSpace(text, at + 1), Dateline.Nothing, dates[0], Dateline.Nothing);
        var close = rest.Length > 0 && rest[0] == '(' ? rest.IndexOf(')') : -1;
        if (close is < 3 or > 60)
            return null;
        var place = DatelinePlace.Read(text, at + 1, at + close);
        return place.Equals(Dateline.Nothing) ? null : new Dateline(DatelineEnds.SkipSpace(text, at + close + 1), place, dates[0], Dateline.Nothing);
    }
}
