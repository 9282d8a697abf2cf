using System.Buffers;
using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields;

/// <summary>Reads a line of days and labels: <c>Mis à jour le 9 avril 2025 - Publié le 3 avril 2025</c>, <c>Published: 3 April 2025 at 10:30 by Ann Miller</c>.</summary>
internal static class StampLine
{
    private const int Longest = 180;
    private const int LongestSentence = 70;
    private const int LongestUnspaced = 24;
    private const int MostDays = 4;
    private const int WordsBeforeLabel = 2;
    private const int LongestLabel = 60;
    private const int LongestClock = 30;
    private const int Behind = 24;
    private const int MostAgencyWords = 4;
    private const int DashLength = 3;
    private const double OfUnknownLabel = 0.6;
    private const double OfUnknownOrder = 0.6;

    private static readonly SearchValues<char> InHours = SearchValues.Create("0123456789:.");

    private static readonly SearchValues<string> Dashes = SearchValues.Create([" - ", " – "], StringComparison.Ordinal);

    private static readonly ImmutableArray<string> Subjects = SectionWords.Written(Section.StampSubjects);

    /// <summary>Reads the line into date, date of the last change and source.</summary>
    /// <returns>False where the line is none of this kind.</returns>
    public static bool Apply(SeedReading reading, TextLine line)
    {
        if (Read(reading, line.Text) is not { } days)
            return false;
        foreach (var (label, mention) in days)
            Add(reading, line, label, mention);
        AddSource(reading, line);
        AuthorRule.AddBeside(reading, line);
        reading.Ledger.Mark(line, LineKind.Metadata, days.TrueForAll(day => day.Label == DateLabel.Updated) ? LineReasons.NamesUpdate : LineReasons.NamesDate);
        return true;
    }

    private static List<(DateLabel? Label, DateMention Mention)>? Read(SeedReading reading, string text)
    {
        if (text.Length > Longest || (LineEnds.IsSentenceEnd(text) && text.Length > (text[^1] == '。' ? LongestUnspaced : LongestSentence)))
            return null;
        var mentions = reading.Dates(text).Where(date => date.End is null && date.Start.ToDay() is not null).ToList();
        if (mentions.Count is 0 or > MostDays)
            return null;
        var days = new List<(DateLabel?, DateMention)>();
        var labelled = false;
        for (var i = 0; i < mentions.Count; i++)
        {
            var from = i == 0 ? 0 : mentions[i - 1].Offset + mentions[i - 1].Length;
            var words = Part(text, from, mentions[i].Offset);
            var label = LabelIn(words);
            label ??= i + 1 < mentions.Count || words.Any(char.IsLetter) ? null : LabelBehind(text, mentions[i].Offset + mentions[i].Length);
            label ??= mentions.Count == 1 ? LabelBehindName(text, mentions[i]) : null;
            labelled |= label is not null || (mentions.Count == 1 && !text.AsSpan(mentions[i].Offset + mentions[i].Length).ContainsAnyInRange('A', 'z') && FieldLabels.Read(text) is (FieldKind.Source, _)) || (!words.Any(char.IsLetter) && FieldLabels.Read(text) is (FieldKind.Source or FieldKind.Author or FieldKind.Editor, _));
            days.Add((label, mentions[i]));
        }

        return labelled ? WithUpdate(days) : null;
    }

    // "Stand: 13.03.2024 | Erstveröffentlichung: 12.03.2024": of two days of publication the later is that of the change.
    private static List<(DateLabel? Label, DateMention Mention)> WithUpdate(List<(DateLabel? Label, DateMention Mention)> days)
    {
        var published = days.Where(day => day.Label == DateLabel.Published).Select(day => day.Mention.Start.ToDay()!.Value).Distinct().ToList();
        if (published.Count != 2 || days.Exists(day => day.Label == DateLabel.Updated))
            return days;
        return days.ConvertAll(day => day.Label == DateLabel.Published && day.Mention.Start.ToDay() == published.Max() ? (DateLabel.Updated, day.Mention) : day);
    }

    // Behind the last bar, bullet or free dash.
    private static string Part(string text, int from, int to)
    {
        var words = text[from..to];
        var cut = words.LastIndexOfAny(['|', '｜', '•', '·', '\t', '\u3000']) + 1;
        foreach (var dash in (string[])[" - ", " – ", " — ", "   "])
            cut = Math.Max(cut, words.LastIndexOf(dash, StringComparison.Ordinal) + 1);
        return words[cut..];
    }

    // "Міністерство розвитку громад, опубліковано 07 листопада 2025 року о 14:30": whose it is before the label, and an hour.
    private static DateLabel? LabelBehindName(string text, DateMention mention)
    {
        var comma = text.AsSpan(0, mention.Offset).LastIndexOf(", ");
        return comma > 0 && text.AsSpan(mention.Offset + mention.Length).Contains(':') && text.AsSpan(0, comma).Count(' ') > 1 && !text.AsSpan(0, comma).ContainsAny('.', '?', '!')
            && DateLabels.Find(text[(comma + 2)..mention.Offset]) is (var label, 0) ? label : null;
    }

    // "Last updated on", not "The report that was published on".
    private static DateLabel? LabelIn(string words)
    {
        if (Scripts.Weight(words) is 0 or > LongestLabel || DateLabels.Find(words) is not var (label, before))
            return null;
        var trimmed = words.TrimStart(' ', ',', ';', '-', '–', '—', '(', '[', '/', '*');
        return before <= WordsBeforeLabel || Subjects.Any(subject => trimmed.StartsWith(subject, StringComparison.OrdinalIgnoreCase)) ? label : null;
    }

    private static DateLabel? LabelBehind(string text, int from)
    {
        var words = text[from..Math.Min(text.Length, from + Behind)];
        var end = words.IndexOfAny(['|', '｜', '•', '·']);
        words = end >= 0 ? words[..end] : words;
        var word = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => part.Any(char.IsLetter));
        return word is null ? null : DateLabels.Find(word.TrimStart('('))?.Label;
    }

    private static void Add(SeedReading reading, TextLine line, DateLabel? label, DateMention mention)
    {
        if (DayOrder.Resolve(reading, mention) is not var (date, isSure))
            return;
        var rule = label switch { DateLabel.Updated => FieldRules.LabelledUpdate, DateLabel.Embargo => FieldRules.Embargo, _ => FieldRules.LabelledDate };
        if (label == DateLabel.Embargo)
            date = EmbargoHour.Moment(line, mention, date, reading.Language.Primary);
        var found = SeedReading.In(line, (mention.Offset, mention.Length), date, rule);
        if (!isSure)
            found = found with { Rule = FieldRules.DayOrMonth, Confidence = OfUnknownOrder, Inferred = true };
        else if (label == DateLabel.Published && LabelRule.IsOfEvent(reading, line))
            found = Doubt(found);
        if (label == DateLabel.Updated)
            reading.Fields.AddUpdated(found);
        else
            reading.Fields.AddDate(found);
    }

    /// <summary>Whether a line says at what hour something was published or changed, and no day: <c>Aggiornato 15:00</c>.</summary>
    public static bool IsClock(string text)
    {
        if (text.Length > LongestClock || text.LastIndexOf(' ') is not (> 2 and var space) || text.AsSpan(0, space).ContainsAnyInRange('0', '9'))
            return false;
        var hour = text.AsSpan(space + 1).TrimEnd('h');
        var mark = hour.IndexOfAny(':', '.');
        return mark is 1 or 2 && hour.Length == mark + 3 && hour.Count(':') + hour.Count('.') == 1 && !hour.ContainsAnyExcept(InHours) && DateLabels.Find(text[..space]) is var (_, before) && before == 0;
    }

    /// <summary>Reads the part of a line that names the source.</summary>
    public static void AddSource(SeedReading reading, TextLine line)
    {
        foreach (var part in LineParts.Of(line.Text))
        {
            var words = line.Text.Substring(part.Start, part.Length);
            if (FieldLabels.Read(words) is (FieldKind.Source, var start) && SourceName.In(words, start) is var (at, length))
                reading.Fields.AddSource(SeedReading.In(line, (part.Start + at, length), words.Substring(at, length), FieldRules.LabelledSource));
            else if (Agencies.IsWritten(words))
                reading.Fields.AddSource(SeedReading.In(line, part, Agencies.Spell(words), FieldRules.AgencyAbove));
            else if (AgencyBehindDash(words) is var (from, taken))
                reading.Fields.AddSource(SeedReading.In(line, (part.Start + from, taken), Agencies.Spell(words.Substring(from, taken)), FieldRules.AgencyAbove));
        }

        // "(AFP, 07.11.2025 09:12)"
        var comma = line.Text.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 2 && line.Text[0] == '(' && Agencies.IsWritten(line.Text[1..comma]))
            reading.Fields.AddSource(SeedReading.In(line, (1, comma - 1), Agencies.Spell(line.Text[1..comma]), FieldRules.AgencyAbove));
        if (AgencyAtEnd(line) is { } signed)
            reading.Fields.AddSource(SeedReading.In(line, signed, Agencies.Spell(line.Text.Substring(signed.Start, signed.Length)), FieldRules.AgencyAbove));
    }

    // "Por Marina Duarte – Repórter da Agência Brasil - São Paulo": behind a dash whoever the reporter writes for, the agency last.
    private static (int Start, int Length)? AgencyBehindDash(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(Dashes) is >= 0 and var dash ? start + dash : text.Length;
            for (var (from, words) = (end, 0); start > 0 && from > start && words < MostAgencyWords; words++)
            {
                from = text.LastIndexOf(' ', from - 2, from - 1 - start) + 1;
                if (from <= start)
                    break;
                if (words > 0 && Agencies.IsWritten(text[from..end]))
                    return (from, end - from);
            }

            start = end + DashLength;
        }

        return null;
    }

    /// <summary>Where the agency is that ends a line: <c>Tampere, 17.2.2025 klo 20.14 STT</c>; null where the last word is none.</summary>
    public static (int Start, int Length)? AgencyAtEnd(TextLine line)
    {
        var end = line.Text.AsSpan().TrimEnd(" .)/）").Length;
        var start = line.Text.AsSpan(0, end).LastIndexOfAny(" (/\u00A0（") + 1;
        return start > 0 && end - start > 1 && Agencies.IsWritten(line.Text[start..end]) ? (start, end - start) : null;
    }

    /// <summary>A day in a line with a label that is not known: it may be any day.</summary>
    public static FoundValue<ArticleDate> Doubt(FoundValue<ArticleDate> found) => found with { Rule = FieldRules.UnknownLabel, Confidence = OfUnknownLabel, Inferred = true };

    /// <summary>A day whose parts may be the other way round.</summary>
    public static FoundValue<ArticleDate> DoubtOrder(FoundValue<ArticleDate> found) => found with { Rule = FieldRules.DayOrMonth, Confidence = OfUnknownOrder, Inferred = true };
}
