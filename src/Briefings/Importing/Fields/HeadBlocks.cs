using Briefings.Facts.Names;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Takes away what a desk receives above the title: heads of mails and pages, contacts, letterheads, numbers of releases.</summary>
internal static class HeadBlocks
{
    private const int MostLines = 12;

    // What has no running text by then is no article, and each group is held against the others.
    private const int MostGroups = 100;
    private const int FewLetters = 8;
    private const int LongestLetterhead = 60;
    private const int OfficeLines = 3;
    private const int FewestTitle = 12;
    private const int ShortestSentence = 120;

    public static void Apply(SeedReading reading)
    {
        MarkFurniture(reading);
        var groups = Groups(reading);
        // A whole paragraph may say that the text is withdrawn.
        if (reading.Layout.Lines.FirstOrDefault(line => !line.IsBlank) is { IsProse: true } first && DeskNotices.Read(first.Text) is { IsKill: true } kill && kill.Length == first.Text.Length)
            ReadNotice(reading, first, kill);
        foreach (var group in groups)
            MailHead.Apply(reading, group);
        foreach (var line in groups.SelectMany(group => group))
            MarkAlone(reading, line);
        foreach (var group in groups)
        {
            if (!IsFree(reading, group) || !IsContact(reading, group))
                continue;
            group.FindAll(line => reading.Ledger.IsFree(line) && AuthorNames.IsReporter(line.Text)).ForEach(line => AuthorRule.Apply(reading, line));
            if (OfficeOf(reading, group) is { } sender)
                reading.Fields.AddSource(OrganizationLine.Source(sender, FieldRules.Letterhead, 0.75));
            Mark(reading, group, LeavesTitle(reading, groups, group));
        }
    }

    private static void MarkFurniture(SeedReading reading)
    {
        var furniture = PageFurniture.Find(reading.Layout.Lines);
        foreach (var line in reading.Layout.Lines)
        {
            if (furniture.Contains(line.Number))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.PageFurniture);
        }
    }

    private static void MarkAlone(SeedReading reading, TextLine line)
    {
        if (DeskNotices.Read(line.Text) is { } notice)
            ReadNotice(reading, line, notice);
        else if (MailHead.IsDivider(line.Text))
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.MailHead);
        else if (reading.Layout.LinesAbove > 0 && line == reading.Layout.Lines[0] && LanguageVersions.IsAnnouncement(line.Text))
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.OtherVersion);
        else if (IsNumber(reading, line.Text))
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.NumberOfRelease);
        else if (LineParts.Of(line.Text) is { Count: 2 } parts && line.Text.Contains("   ", StringComparison.Ordinal) && parts.Any(part => ReleaseWords.NamesKind(line.Text.Substring(part.Start, part.Length))))
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.KindOfText);
    }

    // Before a title it is cut off, alone it goes.
    private static void ReadNotice(SeedReading reading, TextLine line, DeskNotice notice)
    {
        if (notice.IsKill)
            reading.Fields.AddWithheld(SeedReading.In(line, (0, line.Text.Length), line.Text[..notice.Length].Trim(), FieldRules.Withdrawn));
        if (notice.Length < line.Text.Length)
            reading.CutHead(line, notice.Length);
        else
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Notice);
    }

    // "Nr. 45/2025", "IP/25/123": a figure with hardly a letter, and no day.
    private static bool IsNumber(SeedReading reading, string text) =>
        text.Length < 30 && text.Count(char.IsLetter) <= FewLetters && text.Count(char.IsAsciiDigit) >= 2 && text.AsSpan().ContainsAny("/№") | text.Contains("Nr", StringComparison.Ordinal) | text.Contains("No", StringComparison.Ordinal)
        && !text.Contains('%', StringComparison.Ordinal) && reading.Dates(text).All(date => date.Start.ToDay() is null);

    // Runs of lines between blank ones, above the running text.
    private static List<List<TextLine>> Groups(SeedReading reading)
    {
        var groups = new List<List<TextLine>>();
        var group = new List<TextLine>();
        foreach (var line in reading.Layout.Lines)
        {
            if (!line.IsBlank && reading.Ledger.IsFree(line) && (IsText(reading, line) || ParagraphStart.Is(reading, line)))
                break;
            if (!line.IsBlank && reading.Ledger.IsFree(line))
            {
                group.Add(line);
                continue;
            }

            if (line.IsBlank && group.Count > 0)
            {
                groups.Add(group);
                group = [];
                if (groups.Count == MostGroups)
                    break;
            }
        }

        if (group.Count > 0)
            groups.Add(group);
        return groups;
    }

    private static bool IsText(SeedReading reading, TextLine line) =>
        line.IsProse && FieldLabels.Read(line.Text) is null && !ContactWords.IsLabel(line.Text) && (!ContactShapes.HasMail(line.Text) || IsSentence(line)) && reading.Layout.Lines.Length > 0;

    // A paragraph that says how to reach a person among other things is what its author published.
    private static bool IsSentence(TextLine line) => line.Text.Length >= ShortestSentence && line.IsProse && (line.EndsSentence || line.Text.Contains(". ", StringComparison.Ordinal));

    private static bool IsFree(SeedReading reading, List<TextLine> group) => group.Exists(reading.Ledger.IsFree);

    private static bool IsContact(SeedReading reading, List<TextLine> group) =>
        group.Count <= MostLines && group.Exists(line => reading.Ledger.IsFree(line) && IsContactLine(line));

    // "COMUNE DI TRIESTE / Ufficio Stampa", "Landkreis Uelzen / Der Landrat / Pressestelle": whose press office it is, by name.
    private static TextLine? OfficeOf(SeedReading reading, List<TextLine> group)
    {
        if (group.Count < 2 || !reading.Ledger.IsFree(group[0]) || IsContactLine(group[0]) || group[0].EndsSentence)
            return null;
        var name = group[0];
        if (group.Skip(1).Take(OfficeLines).Any(office => ContactWords.IsLabel(office.Text) && !office.Text.Contains(':', StringComparison.Ordinal)))
            return OrganizationLine.Is(name) || (name.Text.Length <= LongestLetterhead && name.Text.Split(' ') is { Length: > 1 } words && !name.Text.Any(char.IsDigit) && words.All(word => word.Length is > 0 and <= 3 || (word.Length > 0 && char.IsUpper(word[0]))) && !ListedNames.IsGiven(words[0])) ? name : null;
        return group.Count > 2 && OrganizationLine.Is(name) ? name : null;
    }

    private static bool IsContactLine(TextLine line) => (ContactShapes.HasDetail(line.Text) && !IsSentence(line)) || ContactWords.IsLabel(line.Text);

    // A line that may be the title is left in another group, or was read already.
    private static bool LeavesTitle(SeedReading reading, List<List<TextLine>> groups, List<TextLine> group) =>
        reading.Fields.Title is not null || groups.Exists(other => other != group && other.Exists(line =>
            reading.Ledger.IsFree(line) && line.Weight >= FewestTitle && !IsContact(reading, other) && FieldLabels.Read(line.Text) is null
            && !ReleaseWords.IsKindOfText(line) && !DateLineRule.IsDateLine(reading, line.Text, out _)));

    private static void Mark(SeedReading reading, List<TextLine> group, bool whole)
    {
        foreach (var line in group)
        {
            if ((whole && !ReleaseWords.IsKindOfText(line) && FieldLabels.Read(line.Text) is null && !DateLineRule.IsDateLine(reading, line.Text, out _)) || IsContactLine(line))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Contact);
        }
    }
}
