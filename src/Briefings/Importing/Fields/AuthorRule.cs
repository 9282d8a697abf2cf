using System.Collections.Immutable;
using Briefings.Facts.Names;
using Briefings.Facts.Places;
using Briefings.Importing.Body;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Reads who wrote a text from the lines above and below it: <c>By Ann Miller</c>, <c>Автор: …</c>, <c>박지영 기자</c>.</summary>
internal static class AuthorRule
{
    private const double Sure = 0.975;
    private const double Unsure = 0.8;
    private const int LongestName = 40;
    private const int LongestLineBelow = 70;
    private const int LongestSmall = 4;
    private const int LongestBefore = 60;

    /// <summary>Reads a line that only names authors or translators, and takes it out of the text.</summary>
    /// <returns>False when it is no such line.</returns>
    public static bool Apply(SeedReading reading, TextLine line)
    {
        var language = reading.Language.Primary;
        var isTranslator = BylineRule.IsTranslator(line.Text);
        var head = BylineRule.HeadLength(line.Text, language);
        var isByline = !isTranslator && (BylineRule.IsByline(line.Text, language) || (head > 0 && AuthorNames.Read(line.Text[head..], language) is { IsSure: true }));
        if (!isTranslator && !isByline && !AuthorNames.IsReporter(line.Text))
            return false;
        if (!isTranslator)
            Add(reading, line, head, FieldRules.Byline);
        reading.Ledger.Mark(line, LineKind.Noise, LineReasons.NamesAuthor);
        return true;
    }

    /// <summary>Adds the people whom the rest of a line names.</summary>
    /// <param name="start">Where their names begin.</param>
    public static void Add(SeedReading reading, TextLine line, int start, string rule)
    {
        // "记者：林晓 编辑：王强": up to the next label.
        var end = LineParts.Of(line.Text).Where(part => part.Start <= start).Select(part => part.Start + part.Length).Append(0).Max();
        end = end > start ? end : line.Text.Length;
        var (names, isSure) = AuthorNames.Read(line.Text[start..end], reading.Language.Primary);
        if (names.IsEmpty)
            return;
        var found = SeedReading.In(line, (start, end - start), names, rule);
        reading.Fields.AddAuthor(found with { Confidence = isSure ? Sure : Unsure, Inferred = !isSure });
    }

    /// <summary>Takes a line right above the text that is a person's name and a place: <c>Edozie Udeojo, Abuja</c>.</summary>
    public static bool TakesWithPlace(SeedReading reading, TextLine line)
    {
        var comma = line.Text.IndexOf(',', StringComparison.Ordinal);
        if (comma is < 5 or > LongestName || line.Text.Length > LongestName + LongestBefore || line.Number >= reading.Layout.Lines.Length || reading.Layout.Lines.Skip(line.Number).FirstOrDefault(next => !next.IsBlank) is not { IsProse: true })
            return false;
        var place = line.Text[(comma + 1)..].Trim(' ', '.');
        var name = line.Text[..comma];
        if (name.Split(' ').Length is not (2 or 3) || !KnownPlaces.Has(place, reading.Language.Primary) || KnownPlaces.Has(name, reading.Language.Primary) || AuthorNames.Read(name, reading.Language.Primary) is not { IsSure: true } read)
            return false;
        reading.Fields.AddAuthor(SeedReading.In(line, (0, comma), read.Names, FieldRules.Byline) with { Confidence = Unsure, Inferred = true });
        reading.Fields.AddPlace(SeedReading.In(line, (line.Text.IndexOf(place, comma, StringComparison.Ordinal), place.Length), place, FieldRules.NameBeforeText) with { Inferred = true });
        reading.Ledger.Mark(line, LineKind.Noise, LineReasons.NamesAuthor);
        return true;
    }

    /// <summary>Takes a line for the author's that is a person's name alone, with the day above or below it.</summary>
    public static bool TakesBesideDay(SeedReading reading, TextLine line)
    {
        if (reading.Fields.Date is not { } date || line.Text.Length > LongestName || AuthorNames.Read(line.Text, reading.Language.Primary) is not { IsSure: true } read || PlaceNames.Find(line.Text) is not null)
            return false;
        var day = reading.Layout.Source.Locate(date.Offset).Line;
        if (!IsNextTo(reading, line, day) || OrganizationLine.Is(line) || IsOther(reading, line.Text) || (line.Text.Split(' ').Length > 3))
            return false;
        reading.Fields.AddAuthor(SeedReading.In(line, (0, line.Text.Length), read.Names, FieldRules.NameBesideDay) with { Confidence = Unsure, Inferred = true });
        reading.Ledger.Mark(line, LineKind.Noise, LineReasons.NamesAuthor);
        return true;
    }

    // Right above or below, or with a blank line between where the first name is a known one.
    private static bool IsNextTo(SeedReading reading, TextLine line, int day)
    {
        var distance = Math.Abs(day - line.Number);
        return distance == 1 || (distance == 2 && reading.Layout.Lines[((day + line.Number) / 2) - 1].IsBlank && ListedNames.IsGiven(line.Text.Split(' ')[0]));
    }

    /// <summary>Reads the people named before the day of a line, without a mark: <c>Ann Miller and Bo Hill on Friday 14 July 2017</c>.</summary>
    /// <returns>The names, and how long the stretch is that holds them; none where a word there is no person's.</returns>
    public static (ImmutableArray<string> Names, int Length) NamesBefore(SeedReading reading, string text, DateMention day)
    {
        var language = reading.Language.Primary;
        var before = text.AsSpan(0, day.Offset).TrimEnd(" ,");
        while (!before.IsEmpty)
        {
            var word = before[(before.LastIndexOfAny(' ', '\u00A0') + 1)..];
            if (word.Length == before.Length || !(WeekdayNames.Find(word.Trim(",.").ToString(), language) is not null || (word.Length <= LongestSmall && char.IsLower(word[0]))))
                break;
            before = before[..^word.Length].TrimEnd(" ,\u00A0");
        }

        var names = before.ToString();
        return !IsOther(reading, names) && names.Contains(' ', StringComparison.Ordinal) && !names.AsSpan().ContainsAny('|', ':') && AuthorNames.Read(names.Replace(", ", " & ", StringComparison.Ordinal), language) is { IsSure: true } read
            && read.Names.All(name => ListedNames.IsGiven(name.Split(' ')[0]) && PlaceNames.Find(name) is null)
            ? (read.Names, names.Length)
            : ([], 0);
    }

    private static bool IsOther(SeedReading reading, string name) =>
        ReleaseWords.NamesKind(name) || DateLabels.Find(name) is (DateLabel.Embargo, _) or (_, 0) || WeekdayNames.Find(name, reading.Language.Primary) is not null;

    /// <summary>Adds the person whose name is before or behind the day of a line: <c>Julia Ferrer | 30 OCT 2023</c>.</summary>
    private static void AddNameBeforeDay(SeedReading reading, TextLine line)
    {
        var mark = line.Text.IndexOfAny(['|', ',', '•', '·']);
        if (mark is < 5 or > LongestName || reading.Dates(line.Text[mark..]).FirstOrDefault() is not { Length: > 0, Offset: < 12 })
            return;
        var name = line.Text[..mark].Trim();
        // Before a comma there is more often a place.
        if (line.Text[mark] == ',' && !ListedNames.IsGiven(name.Split(' ')[0]))
            return;
        if (name.Split(' ').Length is 2 or 3 && !IsOther(reading, name) && PlaceNames.Find(name) is null && AuthorNames.Read(name, reading.Language.Primary) is { IsSure: true } read)
            reading.Fields.AddAuthor(SeedReading.In(line, (0, name.Length), read.Names, FieldRules.NameBesideDay) with { Confidence = Unsure, Inferred = true });
    }

    /// <summary>Adds the reporter whom the dateline of a Chinese, Japanese or Korean text names.</summary>
    public static void AddReporter(SeedReading reading, BodyBlock lead, Dateline dateline)
    {
        var (start, length) = Bylines.Find(lead.Text, dateline.Length, dateline.Place.Start.Value).GetOffsetAndLength(lead.Text.Length);
        if (length > 0 && AuthorNames.Read(lead.Text.Substring(start, length), reading.Language.Primary) is { IsSure: true } read)
            reading.Fields.AddAuthor(new FoundValue<ImmutableArray<string>>(read.Names, lead.SourceOffset(start), length, FieldRules.Byline, Sure));
    }

    /// <summary>Adds the reporter whom a dateline names before its place: <c>Mehmet ÇINAR/ ANTALYA, (DHA)-</c>.</summary>
    public static void AddBeforePlace(SeedReading reading, BodyBlock lead, Dateline dateline)
    {
        var before = lead.Text.AsSpan(0, dateline.Place.Start.Value).TrimEnd();
        // "Ali YÜCE-Selin ATAK/BURSA"
        var names = before is [.., '/'] ? string.Join(" & ", before[..^1].ToString().Split('-') is { Length: > 1 } parts && parts.All(part => part.Trim().Contains(' ', StringComparison.Ordinal)) ? parts : [before[..^1].ToString()]) : "";
        if (names.Length > 0 && AuthorNames.Read(names, reading.Language.Primary) is { IsSure: true } read)
            reading.Fields.AddAuthor(new FoundValue<ImmutableArray<string>>(read.Names, lead.SourceOffset(0), before.Length - 1, FieldRules.Byline, Sure));
    }

    /// <summary>Takes a line below the text that is who wrote it: <c>(By Ann Miller and Bo Hill)</c>, <c>Agnieszka Grot (PAP)</c>, or a name alone below the last paragraph.</summary>
    public static bool TakesBelow(SeedReading reading, TextLine line)
    {
        if (reading.Fields.Author is not null || line.IsProse || line.Text.Length > LongestLineBelow)
            return false;
        var language = reading.Language.Primary;
        var inside = line.Text.Trim(' ', '(', ')', '（', '）', '[', ']');
        if (line.Text[0] is '(' or '[' && line.Text[^1] is ')' or ']' && BylineRule.HeadLength(inside, language) is > 0 and var head)
            return AddBelow(reading, line, line.Text.IndexOf(inside, StringComparison.Ordinal) + head, inside[head..], isSure: true);
        var open = line.Text.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && line.Text[^1] == ')' && Agencies.IsWritten(line.Text[(open + 2)..^1]) && ReadPerson(line.Text[..open], language))
        {
            var name = line.Text[(open + 2)..^1];
            reading.Signature ??= SeedReading.In(line, (open + 2, name.Length), Agencies.Spell(name), FieldRules.SignedBelow);
            return AddBelow(reading, line, 0, line.Text[..open], isSure: true);
        }

        if (TakesBesideSlash(reading, line) || TakesBesideMail(reading, line))
            return true;
        return IsAloneBelowText(reading, line) && !line.Text.Contains('/', StringComparison.Ordinal) && ListedNames.IsGiven(line.Text.Split(' ')[0]) && !IsOther(reading, line.Text) && !OrganizationLine.Is(line)
            && PlaceNames.Find(line.Text) is null && ReadPerson(line.Text, language) && AddBelow(reading, line, 0, line.Text, isSure: false);
    }

    // "Karl Lind/TT", "TT/Karl Lind"
    private static bool TakesBesideSlash(SeedReading reading, TextLine line)
    {
        var slash = line.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 2)
            return false;
        foreach (var (agency, name) in new[] { ((slash + 1)..line.Text.Length, 0..slash), (0..slash, (slash + 1)..line.Text.Length) })
        {
            if (!Agencies.IsWritten(line.Text[agency].Trim()) || !ReadPerson(line.Text[name].Trim(), reading.Language.Primary))
                continue;
            var (start, length) = agency.GetOffsetAndLength(line.Text.Length);
            reading.Signature ??= SeedReading.In(line, (start, length), Agencies.Spell(line.Text[agency].Trim()), FieldRules.SignedBelow);
            return AddBelow(reading, line, name.Start.Value, line.Text[name], isSure: true);
        }

        return false;
    }

    // "<이현수/lee@harbour.example>": in brackets, a name of Korean, Chinese or Japanese before the address.
    private static bool TakesBesideMail(SeedReading reading, TextLine line)
    {
        if (line.Text[0] is not ('<' or '(' or '[' or '（') || !ContactShapes.HasMail(line.Text) || reading.Language.Primary is not ("ko" or "ja" or "zh"))
            return false;
        var end = line.Text.AsSpan(1).IndexOfAny('/', ' ', '=') + 1;
        return end > 2 && AddBelow(reading, line, 1, line.Text[1..end], isSure: true);
    }

    private static bool ReadPerson(string text, string language) =>
        text.Split(' ').Length is 2 or 3 && AuthorNames.Read(text, language) is { IsSure: true, Names.Length: 1 };

    private static bool AddBelow(SeedReading reading, TextLine line, int start, string names, bool isSure)
    {
        if (AuthorNames.Read(names, reading.Language.Primary) is not { IsSure: true } read)
            return false;
        reading.Fields.AddAuthor(SeedReading.In(line, (start, names.Length), read.Names, FieldRules.Byline) with { Confidence = isSure ? Sure : Unsure, Inferred = !isSure });
        reading.Ledger.Mark(line, LineKind.Noise, LineReasons.NamesAuthor);
        return true;
    }

    // A name below a closing formula signs a letter, and one below a label is a contact.
    private static bool IsAloneBelowText(SeedReading reading, TextLine line)
    {
        var lines = reading.Layout.Lines;
        var isAlone = line.Number > 1 && lines[line.Number - 2].IsBlank && (line.Number == lines.Length || lines[line.Number].IsBlank);
        return isAlone && lines.Take(line.Number - 1).LastOrDefault(other => !other.IsBlank) is { IsProse: true, EndsSentence: true } && lines.Skip(line.Number).All(other => other.IsBlank || !reading.Ledger.IsFree(other));
    }

    /// <summary>Adds the people whom a part of a line names beside a day or a source: <c>… 作者：李明</c>, <c>… at 10:30 by Ann Miller</c>.</summary>
    public static void AddBeside(SeedReading reading, TextLine line)
    {
        var language = reading.Language.Primary;
        foreach (var (start, length) in LineParts.Of(line.Text))
        {
            var part = line.Text.Substring(start, length);
            var (from, rule) = FieldLabels.Read(part) is (FieldKind.Author, var value) ? (value, FieldRules.LabelledAuthor) : (BylineRule.HeadLength(part, language), FieldRules.Byline);
            // "18:12 Por Marina Duarte"
            from = from > 0 || BylineRule.BehindDay(part, LongestBefore, language) is not { } behind ? from : part.Length - behind.Length + BylineRule.HeadLength(behind, language);
            from = from > 0 ? from : BylineRule.InsideLength(part);
            if (from == 0 && !AuthorNames.IsReporter(part))
                continue;
            if (AuthorNames.Read(part[from..], language) is { Names: { IsEmpty: false } names } read)
                reading.Fields.AddAuthor(SeedReading.In(line, (start + from, length - from), names, rule) with { Confidence = read.IsSure ? Sure : Unsure, Inferred = !read.IsSure });
        }

        AddNameBeforeDay(reading, line);
        if (reading.Fields.Author is null && reading.Dates(line.Text).FirstOrDefault() is { Length: > 0 } day && NamesBefore(reading, line.Text, day) is { Length: > 0 } named)
            reading.Fields.AddAuthor(SeedReading.In(line, (0, named.Length), named.Names, FieldRules.NameBesideDay) with { Confidence = Unsure, Inferred = true });
        if (reading.Fields.Author is null && NameAtEnd(reading, line.Text) is > 0 and var last)
            reading.Fields.AddAuthor(SeedReading.In(line, (last, line.Text.Length - last), ImmutableArray.Create(line.Text[last..]), FieldRules.NameBesideDay) with { Confidence = Unsure, Inferred = true });
    }

    /// <summary>Where the person is named who ends a line with a day, behind a comma: <c>БТА, Русе, 07.11.2025 14:05, Мария Стоянова</c>; 0 where there is none.</summary>
    public static int NameAtEnd(SeedReading reading, string text)
    {
        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && char.IsAsciiDigit(text[comma - 1]) && text[(comma + 2)..] is var name && ListedNames.IsGiven(name.Split(' ')[0]) && PlaceNames.Find(name) is null && ReadPerson(name, reading.Language.Primary)
            ? comma + 2
            : 0;
    }
}
