using Briefings.Facts.Words;
using Briefings.Language;

namespace Briefings.Facts.Numbers;

/// <summary>Finds names of weekdays; the value is the English name.</summary>
internal static class WeekdayReader
{
    private const string Chinese = "一二三四五六日";
    private const string Japanese = "月火水木金土日";

    public static IEnumerable<Mention> Read(Paragraph paragraph, string language)
    {
        foreach (var token in paragraph.Tokens)
        {
            if (token.Kind == TextTokenKind.Ideographs)
            {
                foreach (var day in InRun(paragraph, token))
                    yield return day;
            }
            else if (token.Kind == TextTokenKind.Word && WeekdayNames.Find(token.Text, language) is { } day)
            {
                yield return new Mention(token.Text, day.ToString(), new FactSpan(paragraph.Index, token.Offset, token.Text.Length));
            }
        }
    }

    private static IEnumerable<Mention> InRun(Paragraph paragraph, TextToken run)
    {
        for (var i = 1; i < run.Text.Length; i++)
        {
            var day = run.Text[i] == '曜'
                ? Japanese.IndexOf(run.Text[i - 1], StringComparison.Ordinal)
                : run.Text[i - 1] is '周' or '週' or '期' ? Chinese.IndexOf(run.Text[i], StringComparison.Ordinal) : -1;
            if (day < 0)
                continue;
            var name = ((DayOfWeek)((day + 1) % 7)).ToString();
            yield return new Mention(run.Text.Substring(i - 1, 2), name, new FactSpan(paragraph.Index, run.Offset + i - 1, 2));
        }
    }
}
