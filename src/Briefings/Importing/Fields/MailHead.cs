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
    private const int MostOfficeWords = 3;

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
        if (labels.Find(pair => pair.Label.Kind == FieldKind.Other) is { Line: { } sender, Label.Start: > 0 and var from })
            AddOffice(reading, sender, from);
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
            start = Repeated(reading, line, start);
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

    // "From: Pressestelle Hafen Emden <presse@…>": whose press office it is.
    private static void AddOffice(SeedReading reading, TextLine line, int start)
    {
        var end = line.Text.IndexOfAny(['<', '[', '('], start);
        var words = (end < 0 ? line.Text[start..] : line.Text[start..end]).Trim(' ', '"').Split(' ');
        for (var count = 1; count <= MostOfficeWords && count + 1 < words.Length; count++)
        {
            var (first, last) = (string.Join(' ', words[..count]), string.Join(' ', words[^count..]));
            var name = ContactWords.IsLabel(first) ? string.Join(' ', words[count..]) : ContactWords.IsLabel(last) ? string.Join(' ', words[..^count]) : "";
            if (name.Length < FewestLabels || !char.IsUpper(name[0]) || name.Contains('@', StringComparison.Ordinal) || ContactWords.IsLabel(name.Split(' ')[0]))
                continue;
            var at = line.Text.IndexOf(name, start, StringComparison.Ordinal);
            reading.Fields.AddSource(SeedReading.In(line, (at, name.Length), name, FieldRules.SenderAbove) with { Inferred = true, Confidence = 0.8 });
            return;
        }
    }

    // "CS - Riapre il teatro romano" above "Riapre il teatro romano": what a line below says again is the title.
    private static int Repeated(SeedReading reading, TextLine line, int start)
    {
        foreach (var mark in (string[])[" - ", " – ", ": ", "] ", " | "])
        {
            if (line.Text.IndexOf(mark, start, StringComparison.Ordinal) is > 0 and var at
                && reading.Layout.Lines.Skip(line.Number).Take(MostLines + MostLines).Any(other => other.Text.Length > LongestLabel / 2 && other.Text.AsSpan().SequenceEqual(line.Text.AsSpan(at + mark.Length))))
                return at + mark.Length;
        }

        return start;
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
