using System.Buffers;
using Briefings.Facts.Places;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Reads the lines above the running text: labels, dates, bars of links, and what may be the title.</summary>
internal static class HeaderRule
{
    private const int LongestDateline = 60;
    private const int LongestQuestion = 140;

    private static readonly SearchValues<string> SentenceEnds = SearchValues.Create([". ", "! ", "? "], StringComparison.Ordinal);

    /// <summary>Reads them into the fields and the ledger.</summary>
    /// <returns>The lines that nothing was read from: the title is one of them, or none.</returns>
    public static List<TextLine> Apply(SeedReading reading)
    {
        HeadBlocks.Apply(reading);
        var open = new List<TextLine>();
        foreach (var line in reading.Layout.Lines)
        {
            if (line.IsBlank || !reading.Ledger.IsFree(line))
                continue;
            if (GluedDate.Read(reading, line) is { } glued && !(glued.IsBare && DateLineRule.IsDateLine(reading, line.Text, out _)))
            {
                reading.Fields.AddDate(glued.Date);
                reading.CutHead(line, glued.RestStart);
                if (line.EndsSentence || line.Weight > 200)
                    break;
                open.Add(line);
                continue;
            }

            if (Takes(reading, line))
                continue;
            if ((line.IsProse && !(open.Count == 0 && IsQuestion(reading, line))) || ParagraphStart.Is(reading, line))
                break;
            open.Add(line);
        }

        return LowerHead.Find(reading) is { } title ? [title] : open;
    }

    // "Why is the old pier to be closed for two years from next summer?": one question alone above the text.
    private static bool IsQuestion(SeedReading reading, TextLine line)
    {
        var lines = reading.Layout.Lines;
        return line.Text[^1] is '?' or '？' or '؟' or '!' && !line.InParagraph && line.Text.Length <= LongestQuestion && !line.Text.AsSpan().ContainsAny(SentenceEnds)
            && line.Number < lines.Length && (lines[line.Number].IsBlank || DateLineRule.IsDateLine(reading, lines[line.Number].Text, out _)) && lines.Skip(line.Number).Any(other => other.IsProse);
    }

    private static bool Takes(SeedReading reading, TextLine line)
    {
        if (line.Text.StartsWith("-*-", StringComparison.Ordinal))
            return Drop(reading, line, LineReasons.EditorSettings);
        if (LineShapes.IsRule(line.Text))
            return Drop(reading, line, LineReasons.Rule);
        if (LabelRule.Apply(reading, line) || LabelRule.ApplyPair(reading, line))
            return true;
        if (StampLine.IsClock(line.Text))
            return Drop(reading, line, LineReasons.NamesUpdate);
        if (line.IsProse)
            return !line.EndsSentence && StampLine.Apply(reading, line);
        if (Prompts.IsPrompt(line.Text))
            return Drop(reading, line, LineReasons.Prompt);
        if (DateLineRule.Apply(reading, line))
            return true;
        if (LineShapes.IsLinkBar(line.Text))
            return Drop(reading, line, LineReasons.LinkBar);
        if (LineShapes.IsPicture(line.Text))
            return Drop(reading, line, LineReasons.Picture);
        if (DateLineRule.Apply(reading, line))
            return true;
        return AuthorRule.Apply(reading, line) || AuthorRule.TakesWithPlace(reading, line) || NamesAgency(reading, line);
    }

    // "Associated Press" below the author's name.
    private static bool NamesAgency(SeedReading reading, TextLine line)
    {
        if (AddDateline(reading, line) || AddWire(reading, line))
            return true;
        var dash = line.Text.IndexOf(" - ", StringComparison.Ordinal);
        var isBeforePlace = dash > 1 && Agencies.IsWritten(line.Text[..dash]) && !DatelinePlace.Read(line.Text, dash, line.Text.Length).Equals(Dateline.Nothing);
        var found = isBeforePlace ? (0, dash) : AgencySignature.Find(line.Text);
        if (found is not var (start, length) || (line.Text.Length - length > 2 && !isBeforePlace))
            return false;
        if (isBeforePlace)
            AddPlace(reading, line, DatelinePlace.Read(line.Text, dash, line.Text.Length));
        reading.Fields.AddSource(SeedReading.In(line, (start, length), Agencies.Spell(line.Text.Substring(start, length)), FieldRules.AgencyAbove));
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesSource);
        return true;
    }

    // "Hameln (ots)", "LYON /PRNewswire/", "القاهرة - أ ش أ": a dateline without a sentence behind it.
    private static bool AddDateline(SeedReading reading, TextLine line)
    {
        var text = line.Text.TrimEnd(':', '：', ' ');
        if (text.Length > LongestDateline || DatelineHead.Read(text, reading.Language.Primary) is not { HasPlace: true, HasAgency: true, Date: null } head
            || head.Place.Start.Value > 0 || !Agencies.IsKnown(text[head.Agency]) || !(text[^1] is ')' or '/' || (head.IsKnownPlace && Agencies.IsWritten(text[head.Agency]))))
            return false;
        var agency = line.Text[head.Agency];
        reading.Fields.AddPlace(SeedReading.In(line, (0, head.Place.End.Value), PlaceSpelling.Of(line.Text[head.Place], reading.Language.Primary), FieldRules.DatelinePlace));
        // A wire hands out what another wrote, who is named below.
        if (!Agencies.IsWire(agency))
            reading.Fields.AddSource(SeedReading.In(line, (head.Agency.Start.Value, agency.Length), Agencies.Spell(agency), FieldRules.DatelineSignature));
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesSource);
        return true;
    }

    // "PRNewswire / NEW YORK" on two lines: the wire, and where its text is from.
    private static bool AddWire(SeedReading reading, TextLine line)
    {
        if (!Agencies.IsWireAlone(line.Text))
            return false;
        reading.Fields.AddSource(SeedReading.In(line, (0, line.Text.Length), Agencies.Spell(line.Text), FieldRules.DatelineSignature) with { Inferred = true });
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesSource);
        foreach (var other in reading.Layout.Lines.Skip(Math.Max(0, line.Number - 2)).Take(3).Where(other => other.Number != line.Number && reading.Ledger.IsFree(other)))
        {
            var place = DatelinePlace.Read(other.Text, 0, other.Text.Length);
            if (place.Equals(Dateline.Nothing) || other.EndsSentence || PlaceNames.Find(other.Text[place]) is null)
                continue;
            reading.Fields.AddPlace(SeedReading.In(other, (place.Start.Value, place.End.Value - place.Start.Value), PlaceSpelling.Of(other.Text[place], reading.Language.Primary), FieldRules.DatelinePlace));
            reading.Ledger.Mark(other, LineKind.Metadata, LineReasons.NamesPlace);
        }

        return true;
    }

    // "Agência Brasil - São Paulo"
    private static void AddPlace(SeedReading reading, TextLine line, Range place)
    {
        var found = SeedReading.In(line, (place.Start.Value, place.End.Value - place.Start.Value), line.Text[place], FieldRules.NameBeforeDay);
        reading.Fields.AddPlace(found with { Confidence = 0.9, Inferred = true });
    }

    private static bool Drop(SeedReading reading, TextLine line, string reason)
    {
        reading.Ledger.Mark(line, LineKind.Noise, reason);
        return true;
    }
}
