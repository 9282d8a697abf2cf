using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields;

/// <summary>Reads the head of a mail above the text, forwarded or copied: its subject is the title, its day the day.</summary>
internal static class MailHead
{
    private const int FewestLabels = 3;
    private const int MostLines = 14;
    private const int LongestLabel = 24;

    private static readonly FrozenSet<string> Subjects = SectionWords.FoldedSet(Section.MailSubjects);

    private static readonly FrozenSet<string> Days = SectionWords.FoldedSet(Section.MailDays);

    private static readonly FrozenSet<string> People = SectionWords.FoldedSet(Section.MailLabels);

    private static readonly ImmutableArray<string> Replies = SectionWords.LongestFirst(Section.ReplyMarks);

    /// <summary>Reads the group of lines where it is such a head.</summary>
    /// <returns>False where it is none.</returns>
    public static bool Apply(SeedReading reading, IReadOnlyList<TextLine> group)
    {
        var labels = group.Take(MostLines).Select(line => (Line: line, Label: Label(line.Text))).Where(pair => pair.Label.Kind != FieldKind.Other || pair.Label.Start > 0).ToList();
        if (labels.Count < FewestLabels || !labels.Exists(pair => pair.Label.Kind == FieldKind.Title) || labels.Count * 2 < group.Count)
            return false;
        foreach (var (line, (kind, start)) in labels)
            ReadField(reading, line, kind, start);
        foreach (var line in group)
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.MailHead);
        return true;
    }

    /// <summary>Whether a line parts a mail from the one that it carries: <c>---------- Forwarded message ---------</c>.</summary>
    public static bool IsDivider(string text) =>
        text.Length is > 8 and < 90 && text[0] is '-' or '_' && text[^1] is '-' or '_' && text[1] == text[0] && text.Any(char.IsLetter);

    /// <summary>Whether a line names a part of a mail: its kind, and where its value begins; the start is 0 where it names none.</summary>
    /// <remarks>The sender is <see cref="FieldKind.Other"/>, as every line about people is; it is the first of them.</remarks>
    public static (FieldKind Kind, int Start) LabelOf(string line) => Label(line);

    /// <summary>The subject without the marks of answers and forwards before it.</summary>
    public static string WithoutReplies(string subject) => subject[AfterReplies(subject, 0)..];

    private static void ReadField(SeedReading reading, TextLine line, FieldKind kind, int start)
    {
        if (start >= line.Text.Length)
            return;
        if (kind == FieldKind.Title)
        {
            start = AfterKind(line.Text, AfterReplies(line.Text, start));
            TitleRule.AddTitle(reading, line, start, FieldRules.MailSubject, 0.95);
            reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesTitle);
        }
        else if (kind == FieldKind.Date)
        {
            var mention = reading.Dates(line.Text[start..]).FirstOrDefault(date => date.Start.ToDay() is not null);
            if (mention.Length == 0 || DayOrder.Resolve(reading, mention) is not var (date, isSure))
                return;
            var found = SeedReading.In(line, (start + mention.Offset, mention.Length), date, FieldRules.MailDay);
            reading.Fields.AddDate(isSure ? found : StampLine.DoubtOrder(found));
            reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesDate);
        }
    }

    // "PRESS RELEASE: Lifeboat crew rescues two"
    private static int AfterKind(string text, int start)
    {
        var colon = text.IndexOf(": ", start, StringComparison.Ordinal);
        return colon > start && colon + 2 < text.Length && ReleaseWords.NamesKind(text[start..colon]) ? colon + 2 : start;
    }

    private static int AfterReplies(string text, int start)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var reply in Replies)
            {
                if (!text.AsSpan(start).StartsWith(reply, StringComparison.OrdinalIgnoreCase))
                    continue;
                start += reply.Length;
                while (start < text.Length && char.IsWhiteSpace(text[start]))
                    start++;
                again = true;
            }
        }

        return start;
    }

    // Start is 0 for a line that names no part of a mail.
    private static (FieldKind Kind, int Start) Label(string line)
    {
        var text = line.TrimStart('>', ' ', '*');
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '：');
        if (colon < 1)
            return (FieldKind.Other, 0);
        var key = LatinFolding.Fold(text[..colon]).ToLowerInvariant().Trim(' ', '*', '\u00A0', '\u3000');
        var start = line.Length - text.Length + colon + 1;
        while (start < line.Length && (char.IsWhiteSpace(line[start]) || line[start] == '*'))
            start++;
        return Subjects.Contains(key) ? (FieldKind.Title, start) : Days.Contains(key) ? (FieldKind.Date, start) : People.Contains(key) ? (FieldKind.Other, start) : (FieldKind.Other, 0);
    }
}
