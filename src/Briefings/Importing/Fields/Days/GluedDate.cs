using Briefings.Content;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields.Days;

/// <summary>A date that a page's template glued to what follows: <c> date 2025-09-11 Leaders meet in Lyon</c>.</summary>
/// <param name="RestStart">Where the title or the first sentence begins in the line.</param>
internal sealed record GluedDate(FoundValue<ArticleDate> Date, int RestStart)
{
    /// <summary>Whether no label says what day it is.</summary>
    public bool IsBare { get; private init; }

    private const int LongestLabel = 20;
    private const int LongestHead = 60;
    private const double OfUnknownLabel = 0.6;
    private const int ShortestTitle = 15;

    /// <returns>Null when the line does not begin with a full date, labelled or set off, and more text.</returns>
    public static GluedDate? Read(SeedReading reading, TextLine line)
    {
        if (FieldLabels.Read(line.Text) is not (FieldKind.Date, var start))
            return ReadBare(reading, line);
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

    // "07/11/2025 - 11:32 - New quay opens in the harbour", "2015-10-10 09:00 CEST The council …": nothing says what day it is.
    private static GluedDate? ReadBare(SeedReading reading, TextLine line)
    {
        if (line.Text.Length == 0 || !char.IsDigit(line.Text[0]))
            return null;
        var head = line.Text[..Math.Min(LongestHead, line.Text.Length)];
        if (reading.Dates(head).FirstOrDefault() is not { Length: > 0, Offset: 0, End: null } mention || DayOrder.Resolve(reading, mention) is not var (date, isSure))
            return null;
        var (rest, hasHour) = SkipHour(line.Text, mention.Length, mention.Time is not null);
        var isSetOff = rest > mention.Length + 1 && line.Text.AsSpan(mention.Length, rest - mention.Length).ContainsAny("-–—|");
        if (!(hasHour || (!line.IsProse && (isSetOff || mention.Form == DateForm.YearFirst))) || line.Text.Length - rest < ShortestTitle || !BeginsTitle(line.Text, rest)
            || (!hasHour && line.IsProse))
            return null;
        var found = SeedReading.In(line, (0, mention.Length), date, FieldRules.DateLine);
        return new GluedDate(found with { Rule = isSure ? FieldRules.UnknownLabel : FieldRules.DayOrMonth, Confidence = OfUnknownLabel, Inferred = true }, rest) { IsBare = true };
    }

    // Behind the day: marks, an hour and its zone, marks.
    private static (int Next, bool HasHour) SkipHour(string text, int i, bool hasHour)
    {
        i = SkipMarks(text, i);
        var digits = i;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] is ':' or '.'))
            digits++;
        if (!hasHour && digits - i is > 3 and <= 8 && text.AsSpan(i, digits - i).ContainsAny(':', '.') && digits < text.Length && !char.IsLetterOrDigit(text[digits]))
            (i, hasHour) = (SkipMarks(text, digits), true);
        var word = i;
        while (word < text.Length && char.IsAsciiLetterUpper(text[word]))
            word++;
        // "CEST", "GMT", "UTC"
        if (hasHour && word - i is > 1 and < 6 && text[i..word] is [.., 'T'] or "UTC" && word < text.Length && text[word] == ' ')
            i = SkipMarks(text, word);
        return (i, hasHour);
    }

    private static int SkipMarks(string text, int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '|' or '-' or '–' or '—' or ':' or ','))
            i++;
        return i;
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
