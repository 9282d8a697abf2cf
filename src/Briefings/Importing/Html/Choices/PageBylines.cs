using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Labels;

namespace Briefings.Importing.Html.Choices;

/// <summary>Finds the lines that name who wrote an article: beside its title, also behind a day, and at the end of its text.</summary>
internal static class PageBylines
{
    private const int BelowTitle = 12;
    private const int AtEnd = 5;
    private const int LongestHead = 40;
    private const double Alone = 0.7;
    private const double InLine = 0.66;
    private const double BelowText = 0.64;

    /// <param name="lines">Of the page.</param>
    /// <param name="title">Which of them is the title.</param>
    /// <param name="language">Primary subtag.</param>
    public static IEnumerable<StatedFact> Read(IReadOnlyList<PageLine> lines, int title, string language, PageSides sides)
    {
        for (var i = title; i < Math.Min(lines.Count, title + BelowTitle); i++)
        {
            if (sides.IsBeside(lines[i].Element))
                continue;
            if (BylineRule.IsByline(lines[i].Text, language))
                yield return Fact(lines[i], LinkedName(lines[i], language), Alone);
            else if (AuthorNames.IsReporter(lines[i].Text) && AuthorNames.Read(lines[i].Text, language) is { IsSure: true, Names: [var reporter, ..] })
                yield return Fact(lines[i], reporter, InLine);
            else if (Within(lines[i].Text, language) is { } part)
                yield return Fact(lines[i], part, InLine);
        }

        foreach (var line in lines.Skip(title + BelowTitle).Where(line => sides.IsInText(line.Element)).TakeLast(AtEnd))
        {
            if (!sides.IsBeside(line.Element) && AtEndOf(line.Text, language) is { } names)
                yield return Fact(line, names, BelowText);
        }
    }

    private static StatedFact Fact(PageLine line, string names, double trust) => StatedValues.At(line.Element, StatedField.Author, names, StatedRules.Byline, trust);

    // "yes! | By Cara Stiles | 13 April", "06.11.2023 13:30 von Olga"
    private static string? Within(string text, string language)
    {
        var parts = LineParts.Of(text);
        foreach (var (start, length) in parts.Count > 1 ? parts : [])
        {
            if (BylineRule.IsByline(text.Substring(start, length), language))
                return text.Substring(start, length);
        }

        return BylineRule.BehindDay(text, LongestHead, language);
    }

    // "Von Anna Müller", "Autorin: Anna Müller, Hafenbote"
    private static string? AtEndOf(string text, string language)
    {
        if (BylineRule.IsByline(text, language))
            return text;
        return FieldLabels.Read(text) is (FieldKind.Author, var at) && text[at..].Split([',', '，', '|', '('])[0].Trim(' ', '.') is { Length: > 2 } name && AuthorNames.Read(name, language) is { IsSure: true } ? name : null;
    }

    // "By <a>Ann Miller</a> in <a>Harbours</a>": the name is the link right behind the word.
    private static string LinkedName(PageLine line, string language)
    {
        var names = BylineRule.Names(line.Text, language);
        return line.Element.QuerySelectorAll("a").Select(link => StatedValues.Text(link.TextContent))
            .FirstOrDefault(name => name is not null && names.StartsWith(name, StringComparison.Ordinal) && IsName(name, names[name.Length..])) ?? line.Text;
    }

    // Behind a single name no other begins.
    private static bool IsName(string name, string rest) =>
        rest.Length > 1 && rest[0] == ' ' && !rest.Contains('&', StringComparison.Ordinal) && (name.Contains(' ', StringComparison.Ordinal) || char.IsLower(rest[1]));
}
