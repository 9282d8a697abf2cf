using System.Buffers;
using Briefings.Facts.Places;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Reads lines that hold a date and little else: <c>July 5th, 2005</c>, <c>Publié le 02/11/23 à 16h33</c>.</summary>
internal static class DateLineRule
{
    // Letters that may be beside the date: "Uhr", "Published on", a weekday, an author's name.
    private const int Company = 34;
    private const int LongestBefore = 40;
    private const string Bars = ":|：·•";

    private static readonly SearchValues<char> NoName = SearchValues.Create(" ,:|()");

    private const double OfUnknownPlace = 0.8;
    private const int FewestWords = 3;
    private const int LongestDateline = 60;
    private const int MostLettersBehind = 7;
    private const int MostLettersOfTime = 12;
    private const int LongestArticle = 4;
    private const int LongWord = 4;
    private const int LongestBeside = 8;
    private const int LongestSender = 8;
    private const int LongestName = 20;
    private const int RootLength = 5;
    private const int LongestBehindDash = 50;

    /// <summary>Whether a line says a day and hardly more.</summary>
    public static bool IsDateLine(SeedReading reading, string text, out DateMention mention)
    {
        mention = default;
        if (text.Length > 90)
            return false;
        foreach (var date in reading.Dates(text))
        {
            if (date.Start.Day is null || date.End is not null)
                continue;
            mention = date;
            var around = Scripts.Weight(text) - Scripts.Weight(text.AsSpan(date.Offset, date.Length)) - Scripts.Weight(InParentheses(text, date));
            if (((around <= Company && OffsetOf(text, date) <= LongestBefore) || IsBesideKind(text, date)) && !IsText(reading, text, date))
                return true;
            var names = AuthorRule.NamesBefore(reading, text, date).Length;
            return names > 0 && around - Scripts.Weight(text.AsSpan(0, names)) <= Company && date.Offset - names <= LongestBefore;
        }

        return false;
    }

    // Wide gaps of a table are no words before the day: "OTS0112 5 WI 0231 NEF0004                 Fr, 07.Nov 2025".
    private static int OffsetOf(string text, DateMention date) =>
        text.AsSpan(0, date.Offset).IndexOf("   ") is >= 0 and var gap ? gap + date.Offset - gap - text.AsSpan(gap, date.Offset - gap).Count(' ') : date.Offset;

    // "Conseil de l'UE | Communiqué de presse | 7 novembre 2025 | 11:45"
    private static bool IsBesideKind(string text, DateMention date) =>
        text.Contains('|', StringComparison.Ordinal) && LineParts.Of(text) is { Count: > 2 } parts
        && parts.Exists(part => ReleaseWords.NamesKind(text.Substring(part.Start, part.Length))) && parts.Exists(part => part.Start <= date.Offset && part.Length <= date.Length + LongestBeside && part.Start + part.Length >= date.Offset + date.Length);

    /// <summary>Reads the line as the day of publication; one with labels as the days that they name.</summary>
    /// <returns>False when it is no such line or has no full day.</returns>
    public static bool Apply(SeedReading reading, TextLine line)
    {
        if (StampLine.Apply(reading, line) || IsDatelineAlone(reading, line))
            return true;
        if (!IsDateLine(reading, line.Text, out var mention) || DayOrder.Resolve(reading, mention) is not var (date, isSure))
            return false;
        var found = SeedReading.In(line, (mention.Offset, mention.Length), date, FieldRules.DateLine);
        reading.Fields.AddDate(!isSure ? StampLine.DoubtOrder(found) : HasLabel(line.Text, mention) || IsSpanOfTime(line.Text, mention) ? StampLine.Doubt(found) : found);
        if (!AddDateline(reading, line))
            AddPlace(reading, line, mention);
        StampLine.AddSource(reading, line);
        AuthorRule.AddBeside(reading, line);
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesDate);
        return true;
    }

    // "Bakı, 5 noyabr, AZƏRTAC": a dateline without a year on its own line, which an agency signs.
    private static bool IsDatelineAlone(SeedReading reading, TextLine line)
    {
        if (line.Text.Length > LongestDateline || reading.Dates(line.Text).ToArray() is not [{ Start: { Year: null, Day: not null } }])
            return false;
        if (StampLine.AgencyAtEnd(line) is null)
            return IsPlaceAndDay(reading, line);
        if (DatelineHead.Read(line.Text, reading.Language.Primary) is not { HasPlace: true, HasAgency: true } head)
            return false;
        var (start, length) = head.Place.GetOffsetAndLength(line.Text.Length);
        reading.Fields.AddPlace(SeedReading.In(line, (start, length), PlaceSpelling.Of(line.Text[head.Place], reading.Language.Primary), FieldRules.DatelinePlace));
        StampLine.AddSource(reading, line);
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesDate);
        return true;
    }

    // "LEAMINGTON, ONTARIO--(Marketwired - Feb. 24, 2017) -": a dateline whose text begins on the next line.
    private static bool AddDateline(SeedReading reading, TextLine line)
    {
        var text = line.Text.TrimEnd(' ', '-', '–', '—');
        if (text[^1] is not (')' or '/') || DatelineHead.Read(text, reading.Language.Primary) is not { HasPlace: true, HasAgency: true } head || head.Place.Start.Value > 0 || !Agencies.IsKnown(text[head.Agency]))
            return false;
        var (start, length) = head.Agency.GetOffsetAndLength(text.Length);
        reading.Fields.AddPlace(SeedReading.In(line, (0, head.Place.End.Value), PlaceSpelling.Of(text[head.Place], reading.Language.Primary), FieldRules.DatelinePlace));
        reading.Fields.AddSource(SeedReading.In(line, (start, length), Agencies.Spell(text[head.Agency]), FieldRules.DatelineSignature) with { Inferred = Agencies.IsWire(text[head.Agency]) });
        return true;
    }

    // "14:10 | Lima, nov. 7.": a known place and its day, with nothing but the hour beside them.
    private static bool IsPlaceAndDay(SeedReading reading, TextLine line)
    {
        var (start, length) = LineParts.Of(line.Text)[^1];
        if (line.Text.AsSpan(0, start).ContainsAnyInRange('A', 'z') || DatelineHead.Read(line.Text.Substring(start, length), reading.Language.Primary) is not { IsKnownPlace: true, HasAgency: false, Date: { } day } head
            || head.Place.Start.Value > 0 || head.DateEnd < length - 1 || day.Offset <= head.Place.End.Value || line.Text[start + head.Place.End.Value] is not (',' or ' '))
            return false;
        var place = line.Text.Substring(start, head.Place.End.Value);
        reading.Fields.AddPlace(SeedReading.In(line, (start, place.Length), PlaceSpelling.Of(place, reading.Language.Primary), FieldRules.DatelinePlace));
        reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesDate);
        return true;
    }

    // "Madrid, 11 de febrero de 2025 (Ministerio de Transportes).": whoever is named behind the day, the line is the day's.
    private static ReadOnlySpan<char> InParentheses(string text, DateMention date)
    {
        var behind = text.AsSpan(date.Offset + date.Length).Trim(" .,");
        return behind is ['(', .., ')'] ? behind : [];
    }

    // "Results for the six months to 30 June": words of a sentence, none of which says what day it is.
    private static bool IsText(SeedReading reading, string text, DateMention date)
    {
        // "自2025年3月1日起实施。": a sentence, however short.
        if (text[^1] is '。' or '．' or '！' or '？' && Scripts.Weight(text) - Scripts.Weight(text.AsSpan(date.Offset, date.Length)) > LongestBeside)
            return true;
        var before = text[..date.Offset];
        // "Hà Nội, ngày 5 tháng 11 năm 2024": one word behind the comma belongs to the day.
        if (before.LastIndexOfAny([',', '،', '，']) is > 0 and var comma && !before[(comma + 1)..].Trim().Contains(' ', StringComparison.Ordinal))
            before = before[..comma];
        if (before.AsSpan().ContainsAny(Bars) || ReleaseWords.NamesKind(before.TrimEnd()) || DateLabels.Find(before) is not null)
            return false;
        var words = before.Split((char[])[' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => WeekdayNames.Find(word, reading.Language.Primary) is null).ToList();
        // "Final Results for the Year Ended 31 March 2025"
        return words.Count >= FewestWords && words.Skip(1).Any(word => char.IsLower(word[0]) && (word.Length >= LongWord || words.Count > LongWord));
    }

    // "20 July 2024, 10:00 – 18:00": two hours are an event's.
    private static bool IsSpanOfTime(string text, DateMention date)
    {
        var behind = text.AsSpan(date.Offset + date.Length);
        if (behind.ContainsAny('|', '/'))
            return false;
        var hours = 0;
        for (var i = 0; i < behind.Length; i++)
        {
            var start = i;
            while (i < behind.Length && char.IsAsciiDigit(behind[i]))
                i++;
            var isHour = i > start && i - start <= 2 && i < behind.Length && behind[i] is ':' or 'h' or '.' or ' ' or 'H';
            hours += isHour && (start == 0 || behind[start - 1] is not (':' or '.' or 'h' or '+')) ? 1 : 0;
        }

        return hours == 2;
    }

    // "Anmeldeschluss: 3. Mai 2025": it says what day that is, in a word that is not known here.
    private static bool HasLabel(string text, DateMention mention)
    {
        var colon = text.AsSpan(0, mention.Offset).IndexOfAny(':', '：');
        return colon > 2 && char.IsLetter(text[colon - 1]);
    }

    // "Paris, France | AFP | Monday 10/30/2023"
    private static void AddPlaceBetweenBars(SeedReading reading, TextLine line)
    {
        var parts = line.Text.Contains('|', StringComparison.Ordinal) ? LineParts.Of(line.Text) : [];
        foreach (var (start, length) in parts)
        {
            var place = DatelinePlace.Read(line.Text, start, start + length);
            var region = place.Equals(Dateline.Nothing) ? "" : line.Text[place.End.Value..(start + length)].TrimStart(',', ' ');
            if (!place.Equals(Dateline.Nothing) && (PlaceNames.Find(line.Text[place]) is not null || (region.Length > 2 && PlaceNames.Find(region) is not null)))
                reading.Fields.AddPlace(SeedReading.In(line, (place.Start.Value, place.End.Value - place.Start.Value), PlaceSpelling.Of(line.Text[place], reading.Language.Primary), FieldRules.DatelinePlace));
        }
    }

    // "18.06.2024 г., Русе"
    private static void AddPlaceBehind(SeedReading reading, TextLine line, DateMention mention)
    {
        // "November 7, 2025 – St. John's, Newfoundland and Labrador"
        var behind = line.Text.AsSpan(mention.Offset + mention.Length);
        var dash = behind.TrimStart() is [var sign, ' ', ..] && DatelineEnds.IsDash(sign) ? behind.IndexOf(sign) : -1;
        // "March 12, 2025 - Ottawa, Ontario - Transport Canada"
        var second = dash < 0 ? -1 : behind[(dash + 1)..].IndexOf($" {behind[dash]} ");
        if (second > 0 && behind[(dash + second + FewestWords)..].Trim() is { Length: > FewestWords } sender && sender.IndexOfAnyInRange('0', '9') < 0)
        {
            reading.Fields.AddSource(SeedReading.In(line, (line.Text.LastIndexOf(sender.ToString(), StringComparison.Ordinal), sender.Length), sender.ToString(), FieldRules.NameBesideDay) with { Inferred = true, Confidence = OfUnknownPlace });
            behind = behind[..(dash + 1 + second)];
        }

        if (dash >= 0 && behind.Length - dash <= LongestBehindDash && !behind.ContainsAny("|:/") && behind.IndexOfAnyInRange('0', '9') < 0)
        {
            var named = DatelinePlace.Read(line.Text, mention.Offset + mention.Length + dash + 1, mention.Offset + mention.Length + behind.Length);
            if (!named.Equals(Dateline.Nothing) && (PlaceNames.Find(line.Text[named]) is not null || line.Text[named.End..].StartsWith(", ", StringComparison.Ordinal)))
                reading.Fields.AddPlace(SeedReading.In(line, (named.Start.Value, named.End.Value - named.Start.Value), PlaceSpelling.Of(line.Text[named], reading.Language.Primary), FieldRules.NameBeforeDay) with { Confidence = OfUnknownPlace, Inferred = true });
        }

        var comma = line.Text.IndexOf(", ", Math.Min(mention.Offset + mention.Length, line.Text.Length), StringComparison.Ordinal);
        if (comma < 0 || comma > mention.Offset + mention.Length + 4 || line.Text.AsSpan(comma).ContainsAny('|', ':'))
            return;
        var place = DatelinePlace.Read(line.Text, comma + 1, line.Text.Length);
        if (place.Equals(Dateline.Nothing) || line.Text[place].Contains(' ', StringComparison.Ordinal) || WeekdayNames.Find(line.Text[place], reading.Language.Primary) is not null)
            return;
        var isKnown = PlaceNames.Find(line.Text[place]) is not null;
        var found = SeedReading.In(line, (place.Start.Value, place.End.Value - place.Start.Value), PlaceSpelling.Of(line.Text[place], reading.Language.Primary), isKnown ? FieldRules.DatelinePlace : FieldRules.NameBeforeDay);
        reading.Fields.AddPlace(isKnown ? found : found with { Confidence = OfUnknownPlace, Inferred = true });
    }

    // "Tampere, 17.2.2025 klo 20.14 STT", "جدة 05 رجب 1446 هـ الموافق 05 يناير 2025 م واس": a known place, or one that an agency signs.
    private static void AddKnownPlace(SeedReading reading, TextLine line)
    {
        var digit = line.Text.TakeWhile(letter => !char.IsDigit(letter)).Count();
        var end = line.Text.AsSpan(0, digit).TrimEnd(" ,،-–—\u00A0").Length;
        if (end > 1 && (PlaceNames.Find(line.Text[..end]) is not null || (StampLine.AgencyAtEnd(line) is not null && DatelinePlace.Read(line.Text, 0, end).Equals(..end))))
            reading.Fields.AddPlace(SeedReading.In(line, (0, end), PlaceSpelling.Of(line.Text[..end], reading.Language.Primary), FieldRules.DatelinePlace));
    }

    // "Ottawa, Ontario – November 14, 2024 – Transport Canada": place, day and sender.
    private static bool AddBetweenDashes(SeedReading reading, TextLine line, DateMention mention)
    {
        var end = mention.Offset + mention.Length;
        var before = line.Text.AsSpan(0, mention.Offset).TrimEnd();
        var behind = line.Text.AsSpan(end).Trim();
        if (before.Length < FewestWords || !DatelineEnds.IsDash(before[^1]) || behind.Length < FewestWords || !DatelineEnds.IsDash(behind[0]) || behind.ContainsAnyInRange('0', '9'))
            return false;
        var place = DatelinePlace.Read(line.Text, 0, before[..^1].TrimEnd().Length);
        var start = line.Text.Length - behind[1..].TrimStart().Length;
        var name = line.Text[start..].TrimEnd();
        if (place.Equals(Dateline.Nothing) || place.Start.Value > 0 || name.Length < FewestWords || !char.IsUpper(name[0]) || name.Split(' ').Length > LongestSender)
            return false;
        var isKnown = PlaceNames.Find(line.Text[place]) is not null;
        var found = SeedReading.In(line, (0, place.End.Value), PlaceSpelling.Of(line.Text[place], reading.Language.Primary), FieldRules.DatelinePlace);
        reading.Fields.AddPlace(isKnown ? found : found with { Confidence = OfUnknownPlace, Inferred = true });
        reading.Fields.AddSource(SeedReading.In(line, (start, name.Length), name, FieldRules.NameBesideDay) with { Inferred = true, Confidence = OfUnknownPlace });
        return true;
    }

    // "2025/APO Group/ --": between slashes is who hands it out.
    private static bool IsFollowedByText(string behind) =>
        !(behind.TrimStart() is ['/', ..] && behind.TrimEnd(' ', '-', '–', '—') is [.., '/']) && behind.Count(char.IsLetter) > (behind.AsSpan().ContainsAnyInRange('0', '9') ? MostLettersOfTime : MostLettersBehind);

    // "Groningen, vrijdag 7 november 2025"
    private static ReadOnlySpan<char> WithoutWeekday(SeedReading reading, ReadOnlySpan<char> before)
    {
        var bare = before.TrimEnd(",");
        var word = bare[(bare.LastIndexOfAny(' ', ',') + 1)..];
        return word.Length > LongestArticle && WeekdayNames.Find(word, reading.Language.Primary) is not null ? bare[..^word.Length].TrimEnd() : before;
    }

    // "Olomouc 7. listopadu 2025": without a comma, a name that the text has again.
    private static bool AddBareName(SeedReading reading, TextLine line, ReadOnlySpan<char> before)
    {
        // "Göteborg den 12 mars 2025"
        var space = before.IndexOf(' ');
        before = space > 0 && before.Length - space - 1 is > 0 and <= LongestArticle && char.IsLower(before[space + 1]) ? before[..space] : before;
        if (before.Length is < LongWord or > LongestName || before.ContainsAny(NoName) || !char.IsUpper(before[0]))
            return false;
        var name = before.ToString();
        if (!name.All(char.IsLetter) || ReleaseWords.NamesKind(name) || DateLabels.Find(name) is not null || WeekdayNames.Find(name, reading.Language.Primary) is not null
            || !reading.Layout.Lines.Any(other => other.IsProse && other.Text.Contains(name[..Math.Min(name.Length, RootLength)], StringComparison.Ordinal)))
            return false;
        var found = SeedReading.In(line, (0, name.Length), PlaceSpelling.Of(name, reading.Language.Primary), FieldRules.NameBeforeDay);
        reading.Fields.AddPlace(found with { Confidence = OfUnknownPlace, Inferred = true });
        return true;
    }

    // "Geneva, 3 April 2025" on its own line.
    private static void AddPlace(SeedReading reading, TextLine line, DateMention mention)
    {
        if (mention.Offset < 4)
            AddPlaceBehind(reading, line, mention);
        AddPlaceBetweenBars(reading, line);
        AddKnownPlace(reading, line);
        if (AddBetweenDashes(reading, line, mention))
            return;
        var nameAtEnd = AuthorRule.NameAtEnd(reading, line.Text);
        if (mention.Offset < 4 || IsFollowedByText(line.Text[(mention.Offset + mention.Length)..(nameAtEnd > mention.Offset ? nameAtEnd - 2 : line.Text.Length)]))
            return;
        var before = WithoutWeekday(reading, line.Text.AsSpan(0, mention.Offset).TrimEnd());
        if (AddBareName(reading, line, before))
            return;
        var comma = before.LastIndexOf(',');
        var article = before[(comma + 1)..].Trim();
        var hasArticle = article is [>= 'a' and <= 'z', ..] && article.Length <= LongestArticle && !article.Contains(' ');
        if (comma < 0 || !(hasArticle || article.IsEmpty))
            return;
        // "БТА, София, 20.11.2024 14:05"
        var first = line.Text.AsSpan(0, comma).IndexOf(", ") is > 0 and var end && Agencies.IsWritten(line.Text[..end]) ? end + 2 : 0;
        if (first > 0)
            reading.Fields.AddSource(SeedReading.In(line, (0, first - 2), Agencies.Spell(line.Text[..(first - 2)]), FieldRules.AgencyAbove));
        var place = DatelinePlace.Read(line.Text, first, comma);
        if (place.Equals(Dateline.Nothing))
            return;
        var found = SeedReading.In(line, (place.Start.Value, place.End.Value - place.Start.Value), PlaceSpelling.Of(line.Text[place], reading.Language.Primary), FieldRules.DatelinePlace);
        if (hasArticle || PlaceNames.Find(line.Text[place]) is not null)
            reading.Fields.AddPlace(found);
        else if (!line.Text[place].Contains(' ', StringComparison.Ordinal) && !ReleaseWords.NamesKind(line.Text[place]) && WeekdayNames.Find(line.Text[place], reading.Language.Primary) is null)
            reading.Fields.AddPlace(found with { Rule = FieldRules.NameBeforeDay, Confidence = OfUnknownPlace, Inferred = true });
    }
}
