using Briefings.Content.Writing;
using Briefings.Facts.Places;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Evidence.Confidence;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Chooses the title among the short lines above the running text.</summary>
internal static class TitleRule
{
    private const int ShortBar = 30;
    private const double Said = 0.5;
    private const double LongerThanTitle = 1.3;
    private const int FewestLetters = 18;
    private const int ShortKicker = 12;
    private const int ShortSection = 22;
    private const int LongBelowShort = 25;
    private const int FewestInTitle = 3;
    private const int LongestRest = 60;

    // Each is held against the others; a page has more.
    private const int MostSenders = 20;
    private const int LinesBesideDay = 3;

    /// <param name="open">Lines above the text that nothing else was read from, in order.</param>
    public static void Apply(SeedReading reading, List<TextLine> open)
    {
        TakePlaces(reading, open);
        var title = Choose(reading, open);
        if (title is var (line, rule))
        {
            var head = reading.HeadLength(line);
            if (Rest(open, line) is { } rest)
                AddWrapped(reading, line, rest, rule);
            else
                AddTitle(reading, line, head, rule, 0.95);
        }

        if (title is { Line: var taken })
        {
            open.RemoveAll(line => line.Number > taken.Number && AuthorRule.TakesBesideDay(reading, line));
            AddSenderBelow(reading, open, taken);
            AddRivals(reading, open, taken);
        }

        else
        {
            AddSenderAbove(reading, open);
        }

        if (reading.Fields.Title is { } chosen)
            Account(reading, open, chosen.Value, title?.Line);
        else
            open.FindAll(ReleaseWords.IsKindOfText).ForEach(line => reading.Ledger.Mark(line, LineKind.Noise, LineReasons.KindOfText));
    }

    /// <summary>Takes a line for the title, without the name of a site behind it.</summary>
    /// <param name="head">Where the title begins in the line.</param>
    public static void AddTitle(SeedReading reading, TextLine line, int head, string rule, double confidence)
    {
        var text = line.Text[head..];
        var (cut, site) = SiteSuffix.Find(text);
        reading.Fields.AddTitle(new FoundValue<string>(text[..cut], line.Offset + head, cut, rule, confidence));
        if (site < text.Length)
        {
            reading.Fields.AddSite(new FoundValue<string>(
                text[site..], line.Offset + head + site, text.Length - site, FieldRules.SiteBehindTitle, 0.7, Inferred: true));
        }
    }

    // "Le nouveau quai des pêcheurs ouvre / au public": the next line goes on in small letters.
    private static TextLine? Rest(List<TextLine> open, TextLine line) =>
        !line.EndsSentence && line.Weight >= FewestLetters && open.Find(other => other.Number == line.Number + 1) is { EndsSentence: false } next && char.IsLower(next.Text[0]) && next.Text.Length <= LongestRest && next.Weight >= FewestInTitle ? next : null;

    private static void AddWrapped(SeedReading reading, TextLine line, TextLine rest, string rule)
    {
        var head = reading.HeadLength(line);
        var joint = line.Text[^1] is '-' or '\u2010' ? "" : " ";
        reading.Fields.AddTitle(new FoundValue<string>(line.Text[head..].TrimEnd('\u2010') + joint + rest.Text, line.Offset + head, rest.Offset + rest.Text.Length - line.Offset - head, rule, 0.95));
        reading.Ledger.Mark(rest, LineKind.Metadata, LineReasons.Title);
    }

    // Not "12:45", not an agency's key words: "Verkehr/Bahn/Steiermark".
    private static bool IsWords(TextLine line) =>
        line.Text.Any(char.IsLetter) && (line.Text.Contains(' ', StringComparison.Ordinal) || Scripts.IsUnspaced(line.Text[0]) || line.Text.IndexOf('/', StringComparison.Ordinal) is not > 2);

    // "7 November 2025 / News release / Geneva": a known place alone, close to the day.
    private static void TakePlaces(SeedReading reading, List<TextLine> open)
    {
        if (reading.Fields.Date is not { } date || reading.Fields.Place is not null || open.Count < 2)
            return;
        var day = reading.Layout.Source.Locate(date.Offset).Line;
        if (open.Find(line => Math.Abs(line.Number - day) <= LinesBesideDay && PlaceNames.Find(line.Text) is not null) is not { } place)
            return;
        reading.Fields.AddPlace(SeedReading.In(place, (0, place.Text.Length), PlaceSpelling.Of(place.Text, reading.Language.Primary), FieldRules.NameBeforeDay) with { Confidence = 0.8, Inferred = true });
        reading.Ledger.Mark(place, LineKind.Metadata, LineReasons.NamesPlace);
        open.Remove(place);
    }
    // "4.8 C / New York": what a page shows beside its day. "The Press Office says:" leads to the text.
    private static bool MayBeTitle(TextLine line) => line.Weight >= FewestInTitle && line.Text[^1] is not (':' or '：') && IsWords(line) && PlaceNames.Find(line.Text) is null;


    // "Culture | 3 min read": two labels of the page.
    private static bool IsLabelBar(TextLine line) => line.Weight < ShortBar && line.Text.Contains(" | ", StringComparison.Ordinal);

    // "Peer-Reviewed Publication / University of Plymouth": a line between title and text that is an organization's name.
    private static void AddSenderBelow(SeedReading reading, List<TextLine> open, TextLine title)
    {
        if (reading.Fields.Source is null && open.Find(line => line.Number > title.Number && !line.IsProse && OrganizationLine.Is(line)) is { } sender)
        {
            reading.Fields.AddSource(OrganizationLine.Source(sender, FieldRules.SenderAbove, 0.8));
            reading.Ledger.Mark(sender, LineKind.Metadata, LineReasons.NamesSource);
        }
    }

    // A heading of the document is the title: above it is who sends it.
    private static void AddSenderAbove(SeedReading reading, List<TextLine> open)
    {
        if (reading.Fields.Source is null && open.Find(line => IsAboveHeading(reading, line) && OrganizationLine.Is(line)) is { } sender)
        {
            reading.Fields.AddSource(OrganizationLine.Source(sender, FieldRules.SenderAbove, 0.8));
            reading.Ledger.Mark(sender, LineKind.Metadata, LineReasons.NamesSource);
        }
    }

    private static bool IsAboveHeading(SeedReading reading, TextLine line) =>
        reading.Fields.Title is { Rule: FieldRules.FirstHeading } title && line.Offset < title.Offset;

    private static void AddRivals(SeedReading reading, List<TextLine> open, TextLine taken)
    {
        foreach (var line in open.Where(line => line != taken && !ReleaseWords.IsKindOfText(line) && Key(line.Text) != Key(taken.Text)))
        {
            var rule = line.Number < taken.Number ? FieldRules.LineAboveTitle : FieldRules.LineBelowTitle;
            reading.Fields.AddRival("title", SeedReading.In(line, (0, line.Text.Length), line.Text, rule));
        }
    }

    private static (TextLine Line, string Rule)? Choose(SeedReading reading, List<TextLine> open)
    {
        var candidates = open.Where(line => !ReleaseWords.IsKindOfText(line)).ToList();
        if (reading.Fields.Source is null && candidates.Find(line => SenderLine.Is(reading, line)) is { } sender)
            reading.Fields.AddSource(OrganizationLine.Source(sender, FieldRules.SenderAbove, 0.8));
        candidates = candidates.Exists(MayBeTitle) ? candidates.FindAll(MayBeTitle) : candidates;
        candidates = WithoutLabelled(reading, candidates);
        AddIssuer(reading, candidates);
        candidates = WithoutSenders(reading, candidates);
        candidates = candidates.Exists(line => !IsLabelBar(line)) ? candidates.FindAll(line => !IsLabelBar(line)) : candidates;
        candidates = candidates.Exists(line => !SenderLine.Is(reading, line)) ? candidates.FindAll(line => !SenderLine.Is(reading, line)) : candidates;
        if (candidates.Count == 0)
            return null;
        if (reading.Fields.Title is { } named)
            return Find(candidates, named.Value) is { } same ? (same, FieldRules.LabelledTitle) : null;
        if (Glued(reading, candidates) is { } glued)
            return (glued, FieldRules.TitleBehindDate);
        if (HeadingAboveText.Find(reading, candidates) is { } heading)
            return (heading, FieldRules.HeadingBelowSender);
        if (Repeated(candidates.FindAll(line => !OrganizationLine.Is(line))) is { } repeated)
            return (repeated, FieldRules.RepeatedTitle);
        if (BelowHead.Find(reading, candidates) is { } own)
            return (own, FieldRules.HeadingBelowSender);
        if (BeforeDate(reading, candidates) is { } dated)
            return (dated, FieldRules.TitleAboveDate);
        return (First(candidates), FieldRules.FirstLine);
    }

    // The letterhead is above the line that says what kind of text it is; the sender's name is in the first paragraph too.
    private static List<TextLine> WithoutSenders(SeedReading reading, List<TextLine> candidates)
    {
        var left = Letterhead.Below(reading, candidates);
        foreach (var line in left.Count is > 1 and <= MostSenders ? left.FindAll(line => IsSender(reading, line, left)) : [])
        {
            reading.Fields.AddSource(OrganizationLine.Source(line, FieldRules.SenderInLead, 0.8));
            left = left.Count > 1 ? left.FindAll(other => other != line) : left;
        }

        return left;
    }

    private static bool IsSender(SeedReading reading, TextLine line, List<TextLine> lines) =>
        SenderLine.IsInLead(reading, line, lines)
        || (OrganizationLine.Is(line) && lines.Exists(other => other.Number > line.Number && (other.Weight >= line.Weight * LongerThanTitle || IsTitleBelow(reading, line, other))));

    // "Ministry of Ports and Shipping / Cabinet approves terminal / Posted on 7 November": both on one side of the day.
    private static bool IsTitleBelow(SeedReading reading, TextLine sender, TextLine line) =>
        reading.Fields.Date is { } date && (sender.Offset < date.Offset) == (line.Offset < date.Offset) && line.Weight >= FewestLetters && !OrganizationLine.Is(line);

    // "From: Department for Inland Waterways": a label of a mail names the sender, or another part that is no title.
    private static List<TextLine> WithoutLabelled(SeedReading reading, List<TextLine> candidates)
    {
        var left = candidates.FindAll(line => MailHead.LabelOf(line.Text).Start is 0 || !line.Text.Contains(": ", StringComparison.Ordinal));
        if (left.Count == 0)
            return candidates;
        foreach (var line in candidates.Except(left))
        {
            var start = MailHead.LabelOf(line.Text).Start;
            if (start < line.Text.Length && (OrganizationLine.IsName(line.Text[start..]) || IsLongName(line.Text[start..])))
                reading.Fields.AddSource(SeedReading.In(line, (start, line.Text.Length - start), line.Text[start..], FieldRules.SenderAbove) with { Inferred = true, Confidence = 0.8 });
        }

        return left;
    }

    // "EQS-News: Nordlicht Optik AG / Schlagwort(e): Jahresergebnis"
    private static void AddIssuer(SeedReading reading, List<TextLine> candidates)
    {
        foreach (var line in candidates)
        {
            var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
            var slash = line.Text.IndexOf(" / ", StringComparison.Ordinal);
            if (colon > 0 && slash > colon + 2 && line.Text.LastIndexOf(':') > slash && OrganizationLine.IsName(line.Text[(colon + 2)..slash]))
                reading.Fields.AddSource(SeedReading.In(line, (colon + 2, slash - colon - 2), line.Text[(colon + 2)..slash], FieldRules.SenderAbove) with { Inferred = true, Confidence = 0.8 });
        }
    }

    // "From: Fisheries and Oceans Canada": no person has as many words.
    private static bool IsLongName(string text) =>
        text.Split(' ') is { Length: > 3 and < 9 } words && !text.Contains('@', StringComparison.Ordinal) && words.All(word => word.Length > 0 && (char.IsUpper(word[0]) || word.Length <= 3));

    private static TextLine? Glued(SeedReading reading, List<TextLine> candidates) =>
        candidates.Find(line => reading.HeadLength(line) > 0 && DeskNotices.Read(line.Text) is null);

    private static TextLine? Find(List<TextLine> candidates, string text) =>
        candidates.Find(line => Key(line.Text) == Key(text));

    private static TextLine? Repeated(List<TextLine> candidates)
    {
        var seen = new HashSet<string>();
        foreach (var line in candidates)
        {
            if (line.Weight >= 15 && !seen.Add(Key(line.Text)))
                return candidates.First(first => Key(first.Text) == Key(line.Text));
        }

        return null;
    }

    // "Overline / Title / Stand: 6 May": the last line of the block above the date.
    private static TextLine? BeforeDate(SeedReading reading, List<TextLine> candidates)
    {
        if (reading.Fields.Date is not { } date)
            return null;
        var above = candidates.TakeWhile(line => line.Offset < date.Offset).ToList();
        if (above.Count == 0)
            return null;
        var last = above[^1];
        if (BelowDate(reading, candidates, above[0], last) is { } below)
            return below;
        var block = above.Where(line => last.Number - line.Number < 3 && AreTogether(reading, line, last)).ToList();
        // "CIÊNCIA / Title / What it says in short / Published …"
        var isSubtitle = block is [{ Weight: < ShortKicker }, { Weight: >= FewestLetters }, _] && block[1].Weight >= last.Weight * 0.8;
        if (isSubtitle || (block.Count > 1 && IsTitleOver(reading, block[^2], last)))
            return block[^2];
        return (block.Count > 1 && last.Weight >= 12) || IsSaidBelow(reading, first: above[0], last) ? last : First(above);
    }

    // "Porto / Thursday, 3 July 2025 / The council approves a new tram line": a word or two above the day, and the title, which the text says again, below.
    private static TextLine? BelowDate(SeedReading reading, List<TextLine> candidates, TextLine first, TextLine last)
    {
        if (first != last || first.Weight >= ShortSection || candidates.Find(line => line.Number > first.Number) is not { Weight: >= LongBelowShort } below
            || reading.Layout.Lines.FirstOrDefault(line => line.Number > below.Number && line.IsProse) is not { } lead)
            return null;
        // "Press conferences / 12 April / Press conference after the meeting of the government": the section, which the title says in full.
        var said = SharedWords.Share(below.Text, lead.Text);
        return said >= Said && (first.Weight < ShortKicker || SharedWords.Share(first.Text, lead.Text) <= said / 2 || SharedWords.Share(first.Text, below.Text) >= 1) ? below : null;
    }

    // An overline is shorter than its title; what is shorter below it is a subtitle, a sender or a place. "EQS-Ad-hoc: X AG / Keywords: Y" is no title.
    private static bool IsTitleOver(SeedReading reading, TextLine over, TextLine last)
    {
        if (over.Weight < FewestLetters || over.Text.Count(sign => sign == ':') > 1 || over.Text.Contains(" / ", StringComparison.Ordinal))
            return false;
        if (over.Weight > last.Weight * LongerThanTitle)
            return true;
        return over.Weight > last.Weight * 0.8 && reading.Layout.Lines.FirstOrDefault(line => line.Number > last.Number && line.IsProse) is { } lead
            && SharedWords.Share(over.Text, lead.Text) >= Said && SharedWords.Share(last.Text, lead.Text) <= Said / 2;
    }

    // "O ESTADO DA COSTA / Cidades / Prefeitura inaugura ciclovia / Por Júlia Prado / 08/11/2024": the paper's name, then the title, which the text says again.
    private static bool IsSaidBelow(SeedReading reading, TextLine first, TextLine last)
    {
        if (first == last || last.Weight < 12 || reading.Layout.Lines.FirstOrDefault(line => line.Number > last.Number && line.IsProse) is not { } lead)
            return false;
        var said = SharedWords.Share(last.Text, lead.Text);
        return said >= Said && SharedWords.Share(first.Text, lead.Text) <= said / 2;
    }

    private static bool AreTogether(SeedReading reading, TextLine first, TextLine last)
    {
        for (var number = first.Number; number < last.Number; number++)
        {
            if (reading.Layout.Lines[number].IsBlank)
                return false;
        }

        return true;
    }

    // A name or a section alone on the first line yields to a longer line behind it.
    private static TextLine First(List<TextLine> candidates)
    {
        var first = candidates[0];
        return first.Weight < 12 && candidates.Count > 1 && candidates[1].Weight >= LongBelowShort && (first.EndsSentence || !candidates[1].EndsSentence) ? candidates[1] : first;
    }

    private static void Account(SeedReading reading, List<TextLine> open, string title, TextLine? chosen)
    {
        foreach (var line in open)
        {
            if (line == chosen)
                reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.Title);
            else if (Key(line.Text) == Key(title))
                reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.RepeatsTitle);
            else if (ReleaseWords.IsKindOfText(line))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.KindOfText);
            else if (chosen is not null && line.Number < chosen.Number)
                reading.Ledger.Mark(line, LineKind.Noise, AreTogether(reading, line, chosen) ? LineReasons.Overline : LineReasons.AboveTitle);
            else if (chosen is null && IsAboveHeading(reading, line))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.AboveTitle);
        }
    }

    private static string Key(string text) => string.Join(' ', LatinFolding.Key(text).Split(
        [' ', '\u00A0', '\u3000', '"', '\'', '“', '”'], StringSplitOptions.RemoveEmptyEntries));
}
