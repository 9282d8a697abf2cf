using System.Buffers;
using Briefings.Configuration;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Reads lines that name their field: <c>datum: 2005-07-06</c>, <c>Quelle: …</c>, <c>Original link: …</c>.</summary>
internal static class LabelRule
{
    private const int LongestValue = 400;
    private const int LinesBeside = 2;
    private const int LongestLabel = 20;
    private const int LongestHour = 12;
    private const int MostHourLetters = 4;

    private static readonly SearchValues<char> HourSigns = SearchValues.Create(":hH.mM ");

    /// <summary>Reads the line into its field.</summary>
    /// <returns>False when it is no such line.</returns>
    public static bool Apply(SeedReading reading, TextLine line)
    {
        // "编辑: 王明 | 时间: 2024-10-17 10:26 | 来源: 中新社": whose label comes first is no matter.
        if (FieldLabels.Read(line.Text) is (FieldKind.Date or FieldKind.Updated or FieldKind.Source or FieldKind.Author or FieldKind.Editor, _) && StampLine.Apply(reading, line))
            return true;
        if (FieldLabels.Read(line.Text) is not var (kind, start) || line.Text.Length - start > LongestValue)
            return false;
        var words = (start, line.Text.Length - start);
        var value = line.Text[start..];
        if (value.Length == 0 || !Read(reading, line, kind, words))
            return false;
        reading.Ledger.Mark(line, kind is FieldKind.Other or FieldKind.Author or FieldKind.Editor ? LineKind.Noise : LineKind.Metadata, Reason(kind));
        return true;
    }

    /// <summary>Reads a label alone on its line and the name on the next: <c>NEWS PROVIDED BY / Harbour Foods, LLC</c>.</summary>
    /// <param name="line">The label, or the name below it.</param>
    /// <returns>False where it is neither.</returns>
    public static bool ApplyPair(SeedReading reading, TextLine line)
    {
        var lines = reading.Layout.Lines;
        var next = lines.Skip(line.Number).Take(LinesBeside).FirstOrDefault(other => !other.IsBlank);
        var before = lines.Take(line.Number - 1).TakeLast(LinesBeside).LastOrDefault(other => !other.IsBlank);
        return (next is not null && ReadPair(reading, line, next)) || (before is not null && ReadPair(reading, before, line));
    }

    private static bool ReadPair(SeedReading reading, TextLine label, TextLine name)
    {
        if (label.Text.Length > LongestLabel || !reading.Ledger.IsFree(label) || !reading.Ledger.IsFree(name) || name.IsProse || name.EndsSentence || FieldLabels.Read(label.Text.TrimEnd(':') + ": ") is not (FieldKind.Source, _)
            || SourceName.In(name.Text, 0) is not var (start, length) || !(OrganizationLine.Is(name) || reading.Layout.Lines.Any(line => line.IsProse && line.Text.Contains(name.Text, StringComparison.Ordinal))))
            return false;
        reading.Fields.AddSource(SeedReading.In(name, (start, length), name.Text.Substring(start, length), FieldRules.LabelledSource));
        reading.Ledger.Mark(label, LineKind.Metadata, LineReasons.NamesSource);
        reading.Ledger.Mark(name, LineKind.Metadata, LineReasons.NamesSource);
        return true;
    }

    private static bool Read(SeedReading reading, TextLine line, FieldKind kind, (int Start, int Length) words)
    {
        var value = line.Text.Substring(words.Start, words.Length);
        switch (kind)
        {
            case FieldKind.Title:
                TitleRule.AddTitle(reading, line, words.Start, FieldRules.LabelledTitle, 0.95);
                return true;
            case FieldKind.Date or FieldKind.Updated:
                return ReadDate(reading, line, kind, words.Start);
            case FieldKind.Source:
                return ReadSource(reading, line, words);
            case FieldKind.OriginalUrl:
                return ReadUrl(reading, line, words);
            case FieldKind.Language:
                return LanguageTag.TryParse(value, out _);
            case FieldKind.Place:
                // "Date: 20 July / Time: 21:00 / Place: Harbour hall": where something is held.
                if (value.Length < 40)
                    reading.Fields.AddPlace(IsOfEvent(reading, line) ? SeedReading.In(line, words, value, FieldRules.NameBeforeDay) with { Confidence = 0.55, Inferred = true } : SeedReading.In(line, words, value, FieldRules.LabelledPlace));
                return value.Length < 40;
            case FieldKind.Author:
                AuthorRule.Add(reading, line, words.Start, FieldRules.LabelledAuthor);
                return !line.IsProse;
            default:
                return !line.IsProse;
        }
    }

    private static bool ReadDate(SeedReading reading, TextLine line, FieldKind kind, int start)
    {
        var value = line.Text[start..];
        if (!DateLineRule.IsDateLine(reading, value, out var mention) || DayOrder.Resolve(reading, mention) is not var (date, isSure))
            return false;
        var found = SeedReading.In(line, (start + mention.Offset, mention.Length), date, kind == FieldKind.Updated ? FieldRules.LabelledUpdate : FieldRules.LabelledDate);
        found = !isSure ? StampLine.DoubtOrder(found) : kind == FieldKind.Date && IsOfEvent(reading, line) ? StampLine.Doubt(found) : found;
        if (kind == FieldKind.Updated)
            reading.Fields.AddUpdated(found);
        else
            reading.Fields.AddDate(found);
        return true;
    }

    // "Fecha: 20 de julio / Hora: 21:00 / Lugar: …": a line beside it has the hour alone.
    public static bool IsOfEvent(SeedReading reading, TextLine line) =>
        reading.Layout.Lines.Skip(Math.Max(0, line.Number - LinesBeside - 1)).Take((2 * LinesBeside) + 1).Any(other => other.Number != line.Number && HasHourAlone(other.Text));

    private static bool HasHourAlone(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOf(": ");
        var value = colon > 1 ? text.AsSpan(colon + 2).Trim() : [];
        return value.Length is > 1 and <= LongestHour && char.IsAsciiDigit(value[0]) && value.ContainsAny(HourSigns) && value.Count('/') == 0 && value.IndexOfAnyInRange('A', 'Z') is < 0 or > 2
            && !value.ContainsAny("-/") && Scripts.Weight(value) <= MostHourLetters;
    }

    private static bool ReadSource(SeedReading reading, TextLine line, (int Start, int Length) words)
    {
        var value = line.Text.Substring(words.Start, words.Length);
        if (WebAddress.Find(value) is var (at, length))
        {
            reading.Fields.AddOriginalUrl(SeedReading.In(line, (words.Start + at, length), value.Substring(at, length), FieldRules.LabelledSource));
            return true;
        }

        if (line.IsProse && value.Length > 80)
            return false;
        if (SourceName.In(line.Text, words.Start) is not var (from, taken))
            return true;
        // "İhlas Haber Ajansı / Politika": a section, or a second agency.
        var slash = line.Text.IndexOf(" / ", from, taken, StringComparison.Ordinal);
        var whole = slash > from ? slash - from : taken;
        reading.Fields.AddSource(SeedReading.In(line, (from, whole), line.Text.Substring(from, whole), FieldRules.LabelledSource) with { Inferred = slash > from });
        return true;
    }

    private static bool ReadUrl(SeedReading reading, TextLine line, (int Start, int Length) words)
    {
        var value = line.Text.Substring(words.Start, words.Length);
        if (WebAddress.Find(value) is not var (at, length) || at > 2)
            return false;
        reading.Fields.AddOriginalUrl(SeedReading.In(line, (words.Start + at, length), value.Substring(at, length), FieldRules.LabelledLink));
        return true;
    }

    private static string Reason(FieldKind kind) => kind switch
    {
        FieldKind.Title => LineReasons.NamesTitle,
        FieldKind.Date => LineReasons.NamesDate,
        FieldKind.Updated => LineReasons.NamesUpdate,
        FieldKind.Source => LineReasons.NamesSource,
        FieldKind.OriginalUrl => LineReasons.NamesOriginal,
        FieldKind.Language => LineReasons.NamesLanguage,
        FieldKind.Place => LineReasons.NamesPlace,
        FieldKind.Author or FieldKind.Editor => LineReasons.NamesAuthor,
        _ => LineReasons.PageLabels,
    };
}
