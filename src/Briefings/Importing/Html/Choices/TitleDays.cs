using Briefings.Language;

namespace Briefings.Importing.Html.Choices;

/// <summary>Days that pages write into their titles: <c>05.03.2024 - Pier to be rebuilt</c>.</summary>
internal static class TitleDays
{
    private const int Shortest = 12;
    private const int LongestTime = 14;
    private const int LongestDay = 40;

    private static readonly char[] Marks = ['-', '–', '—', '|', ':', '·', '•', '/', ')', '）', ','];

    /// <summary>Whether a text is a day and nothing else.</summary>
    public static bool IsDay(string text) =>
        text.Length <= LongestDay && text.Any(char.IsDigit) && DateReader.Read(text.Trim(), "en") is [{ End: null } mention] && mention.Start.ToDay() is not null && Scripts.Weight(text) - Scripts.Weight(text.AsSpan(text.IndexOf(text.Trim(), StringComparison.Ordinal) + mention.Offset, mention.Length)) <= 10;

    /// <summary>A title without a day in figures before or behind it.</summary>
    public static string Without(string title)
    {
        var mentions = DateReader.Read(title, "en").Where(mention => mention.End is null && mention.Start.ToDay() is not null).ToList();
        if (mentions is [] || title.Length < Shortest)
            return title;
        var (first, last) = (mentions[0], mentions[^1]);
        var rest = title[(first.Offset + first.Length)..].TrimStart();
        if (first.Offset == 0 && rest.Length > 0 && Array.IndexOf(Marks, rest[0]) >= 0 && rest.TrimStart([' ', .. Marks]) is var behind && Scripts.Weight(behind) >= Shortest)
            return behind;
        var before = title[..last.Offset].TrimEnd();
        var isFigures = !title.AsSpan(last.Offset, last.Length).ToString().Any(char.IsLetter);
        var tail = title[(last.Offset + last.Length)..];
        return isFigures && before.Length > 0 && before[^1] is '-' or '–' or '—' or '|' or ':' or '·' && tail.Length <= LongestTime && Scripts.Weight(before) >= Shortest
            ? before.TrimEnd(' ', '-', '–', '—', '|', ':', '·') : title;
    }
}
