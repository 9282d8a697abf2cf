using Briefings.Content;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields.Days;

/// <summary>A date that a page's template glued to what follows: <c> date 2025-09-11 Leaders meet in Lyon</c>.</summary>
/// <param name="RestStart">Where the title or the first sentence begins in the line.</param>
internal sealed record GluedDate(FoundValue<ArticleDate> Date, int RestStart)
{
    private const int LongestLabel = 20;

    /// <returns>Null when the line does not begin with a label, a full date and more text.</returns>
    public static GluedDate? Read(SeedReading reading, TextLine line)
    {
        if (FieldLabels.Read(line.Text) is not (FieldKind.Date, var start))
            return null;
        var head = line.Text.Substring(start, Math.Min(40, line.Text.Length - start));
        foreach (var mention in reading.Dates(head))
        {
            if (mention.Offset > 2 || SeedReading.ToDate(mention) is not { } date)
                return null;
            var rest = start + mention.Offset + mention.Length;
            while (rest < line.Text.Length && (char.IsWhiteSpace(line.Text[rest]) || line.Text[rest] is '|' or '.' or '-' or '–' or ':' or ','))
                rest++;
            if (!BeginsTitle(line.Text, rest))
                return null;
            var words = (start + mention.Offset, mention.Length);
            return line.Text.Length - rest < 15
                ? null
                : new GluedDate(SeedReading.In(line, words, date, FieldRules.GluedDate), rest);
        }

        return null;
    }

    // "Published: 3 April 2025 at 10:30 by Ann Miller" goes on in small letters, figures or with another label.
    private static bool BeginsTitle(string text, int rest)
    {
        if (rest >= text.Length || char.IsLower(text[rest]) || char.IsDigit(text[rest]) || FieldLabels.Read(text[rest..]) is not null)
            return false;
        var colon = text.AsSpan(rest, Math.Min(LongestLabel, text.Length - rest)).IndexOfAny(':', '：');
        return colon < 0 || DateLabels.Find(text.Substring(rest, colon)) is null;
    }
}
