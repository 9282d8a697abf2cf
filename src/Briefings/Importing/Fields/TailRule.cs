using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Reads the lines below the running text, from the last one up: source, link, prompts of the page.</summary>
internal static class TailRule
{
    private const int MostContactLines = 12;
    private const int DaysBelow = 3;
    private const int LongestDay = 40;

    public static void Apply(SeedReading reading)
    {
        var lines = reading.Layout.Lines;
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            var line = lines[i];
            if (line.IsBlank || !reading.Ledger.IsFree(line))
                continue;
            // A day alone below the source is read afterwards.
            if (Takes(reading, line) || TakesContact(reading, i) || (i >= lines.Length - DaysBelow && IsDay(reading, line)))
                continue;
            SignatureBehindText.Cut(reading, line);
            return;
        }
    }

    private static bool Takes(SeedReading reading, TextLine line)
    {
        // "박서연 기자" below the text, as above it.
        if (LabelRule.Apply(reading, line) || LabelRule.ApplyPair(reading, line) || (AuthorNames.IsReporter(line.Text) && AuthorRule.Apply(reading, line)) || AuthorRule.TakesBelow(reading, line))
            return true;
        var reason = Prompts.IsPrompt(line.Text) ? LineReasons.Prompt
            : LineShapes.IsRule(line.Text) ? LineReasons.Rule
            : SignOffs.Is(line.Text) ? LineReasons.SignOff
            : IsSignature(reading, line) ? LineReasons.SignOff
            : ContactShapes.IsMail(line.Text) ? LineReasons.Contact
            : IsBelowRights(reading, line) ? LineReasons.Prompt
            : line.Text is ['-' or '–' or '—', ' ', .., ' ', '-' or '–' or '—'] && PageFurniture.IsNumber(line.Text[2..^2]) ? LineReasons.PageFurniture
            : !line.IsProse && LineShapes.IsLinkBar(line.Text) ? LineReasons.LinkBar
            : null;
        if (reason is not null)
            reading.Ledger.Mark(line, LineKind.Noise, reason);
        return reason is not null;
    }

    // "Copyright © ANTARA 2025 / No part of this site may be copied …": what the last line below the rights forbids.
    private static bool IsBelowRights(SeedReading reading, TextLine line) =>
        reading.Layout.Lines.Take(line.Number - 1).LastOrDefault(other => !other.IsBlank) is { IsProse: false } rights
        && rights.Text.AsSpan().ContainsAny('©', 'ⓒ') && Prompts.IsPrompt(rights.Text) && reading.Layout.HasProse(1, rights.Number);

    private static bool IsDay(SeedReading reading, TextLine line) =>
        line.Text.Length <= LongestDay && !line.IsProse && DateLineRule.IsDateLine(reading, line.Text, out _);

    private static bool IsSignature(SeedReading reading, TextLine line)
    {
        if (AgencySignature.Find(line.Text) is not var (start, length))
            return Agencies.IsKnown(line.Text.Trim('-', ' ', '(', ')', '/', '.'));
        var name = line.Text.Substring(start, length);
        reading.Signature ??= SeedReading.In(line, (start, length), Agencies.Spell(name), FieldRules.SignedBelow) with { Inferred = AgencySignature.NamesSeveral(line.Text) };
        return true;
    }

    // A run of short lines that a label heads, or that says how to reach a person; the label may be a paragraph of its own above them.
    private static bool TakesContact(SeedReading reading, int last)
    {
        var lines = reading.Layout.Lines;
        var first = last;
        while (first > 0 && last - first < MostContactLines && !lines[first - 1].IsBlank && IsOfContact(reading, lines[first - 1]))
            first--;
        var group = lines.AsSpan()[first..(last + 1)].ToArray();
        var label = Array.FindIndex(group, line => ContactWords.IsLabel(line.Text));
        if (Array.Exists(group, line => line.IsProse))
            return false;
        if (LabelAbove(reading, label < 0 ? last : first, group) is { } above)
            (first, label) = (above, 0);
        if (label < 0)
            return false;
        foreach (var line in lines.Take(last + 1).Skip(first + label).Where(line => !line.IsBlank))
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Contact);
        return true;
    }

    // "Contacts / (blank) / Media: / Ann Miller / press@harbour.example": lines that say how to reach a person, in paragraphs below their label.
    private static int? LabelAbove(SeedReading reading, int from, TextLine[] group)
    {
        var lines = reading.Layout.Lines;
        var hasDetail = Array.Exists(group, line => ContactShapes.HasDetail(line.Text));
        for (var (i, taken) = (from, 0); i >= 0 && taken < MostContactLines; i--)
        {
            if (lines[i].IsBlank)
                continue;
            if (!IsOfContact(reading, lines[i]))
                return null;
            if (ContactWords.IsLabel(lines[i].Text) && hasDetail && (i == 0 || lines[i - 1].IsBlank) && i + 1 < lines.Length && lines[i + 1].IsBlank)
                return i;
            if (lines[i].EndsSentence && lines[i].Text[^1] is not (':' or '：'))
                return null;
            hasDetail |= ContactShapes.HasDetail(lines[i].Text);
            taken++;
        }

        return null;
    }

    private static bool IsOfContact(SeedReading reading, TextLine line) => reading.Ledger.IsFree(line) && !line.IsProse;
}
