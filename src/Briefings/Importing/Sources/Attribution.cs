namespace Briefings.Importing.Sources;

/// <summary>Finds whom a first paragraph says it follows: <c>According to the release of …,</c>.</summary>
internal static class Attribution
{
    private static readonly string[] Openings =
    [
        "According to the release of ", "According to a release of ", "According to the release by ", "According to a release by ", "According to a press release from ", "According to a press release by ",
        "According to a statement from ", "According to a report by ", "According to a report from ", "According to the news of ", "According to news from ",
        "Laut einer Mitteilung der ", "Laut einer Mitteilung des ", "Laut einer Mitteilung von ", "Wie die Nachrichtenagentur ", "Selon un communiqué de ", "Según un comunicado de ",
        "Как сообщает ", "Как передает ", "Как передаёт ", "Об этом сообщает ",
    ];

    /// <param name="from">Where the text behind the dateline begins.</param>
    /// <returns>Where the name stands; null when the paragraph follows nobody.</returns>
    public static (int Start, int Length)? Find(string paragraph, int from)
    {
        foreach (var opening in Openings)
        {
            var at = paragraph.IndexOf(opening, from, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at > from + 200)
                continue;
            var start = at + opening.Length;
            var end = paragraph.IndexOfAny([',', '.', ':', ';', '\n'], start);
            if (end > start && end - start < 60 && char.IsUpper(paragraph[start]))
                return (start, end - start);
        }

        return FindEastAsian(paragraph, from);
    }

    // "据新华社报道，", "据北京日报消息，"
    private static (int Start, int Length)? FindEastAsian(string paragraph, int from)
    {
        if (from >= paragraph.Length || paragraph[from] is not ('据' or '據'))
            return null;
        var end = paragraph.IndexOfAny(['，', '。', ','], from);
        if (end < 0 || end - from > 24)
            return null;
        foreach (var verb in (string[])["报道", "報導", "报导", "消息", "訊", "讯"])
        {
            var at = paragraph.IndexOf(verb, from, end - from, StringComparison.Ordinal);
            if (at > from + 2)
                return (from + 1, at - from - 1);
        }

        return null;
    }
}
