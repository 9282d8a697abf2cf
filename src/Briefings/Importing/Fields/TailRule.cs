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
        if (LabelRule.Apply(reading, line) || (AuthorNames.IsReporter(line.Text) && AuthorRule.Apply(reading, line)) || AuthorRule.TakesBelow(reading, line))
            return true;
        var reason = Prompts.IsPrompt(line.Text) ? LineReasons.Prompt
            : LineShapes.IsRule(line.Text) ? LineReasons.Rule
            : SignOffs.Is(line.Text) ? LineReasons.SignOff
            : IsSignature(reading, line) ? LineReasons.SignOff
            : !line.IsProse && LineShapes.IsLinkBar(line.Text) ? LineReasons.LinkBar
            : null;
        if (reason is not null)
            reading.Ledger.Mark(line, LineKind.Noise, reason);
        return reason is not null;
    }

    private static bool IsDay(SeedReading reading, TextLine line) =>
        line.Text.Length <= LongestDay && !line.IsProse && DateLineRule.IsDateLine(reading, line.Text, out _);

    private static bool IsSignature(SeedReading reading, TextLine line)
    {
        if (AgencySignature.Find(line.Text) is not var (start, length))
            return Agencies.IsKnown(line.Text.Trim('-', ' ', '(', ')', '/', '.'));
        var name = line.Text.Substring(start, length);
        reading.Signature ??= SeedReading.In(line, (start, length), Agencies.Spell(name), FieldRules.SignedBelow);
        return true;
    }

    // A run of short lines that a label heads, or that says how to reach a person.
    private static bool TakesContact(SeedReading reading, int last)
    {
        var lines = reading.Layout.Lines;
        var first = last;
        while (first > 0 && last - first < MostContactLines && !lines[first - 1].IsBlank && reading.Ledger.IsFree(lines[first - 1]) && !lines[first - 1].IsProse)
            first--;
        var group = lines.AsSpan()[first..(last + 1)].ToArray();
        var label = Array.FindIndex(group, line => ContactWords.IsLabel(line.Text));
        if (Array.Exists(group, line => line.IsProse) || label < 0)
            return false;
        foreach (var line in group.Skip(label))
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Contact);
        return true;
    }
}
