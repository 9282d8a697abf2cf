using System.Globalization;
using Briefings.Content;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Finds the places of a title that another issue fills otherwise.</summary>
internal sealed class TitleSlots(Paragraph title, string language, ArticleDate? published)
{
    private const int LongestNumber = 4;

    /// <summary>Behind the number of an issue, a sign each.</summary>
    public static string Counters { get; } = string.Concat(SectionWords.Written(Section.IssueCounters).Distinct());

    private static readonly WordList IssueWords = WordList.Of(Section.IssueWords);

    private static readonly string YearParts = string.Concat(SectionWords.Written(Section.YearParts));
    private const string Ends = ":–—-|(,;：（";

    private readonly List<TitleSlot> _slots = [];

    // Ordinals and the like count an issue only beside a year: "the first 2024 budget", not "the first woman".
    private readonly List<TitleSlot> _parts = [];

    public List<TitleSlot> Read()
    {
        var end = 0;
        foreach (var day in DayReader.Read(title, language, published).OrderBy(day => day.Place))
        {
            if (day.Place.Offset < end || day.Start.Year is null)
                continue;
            end = day.Place.End;
            _slots.Add(new TitleSlot(TitleSlotKind.Day, day.Place.Offset, end, Write(day)));
        }

        for (var i = 0; i < title.Tokens.Count; i++)
        {
            if (!_slots.Any(slot => title.Tokens[i].Offset >= slot.Offset && title.Tokens[i].Offset < slot.End))
                i = ReadAt(i);
        }

        if (_slots.Any(slot => slot.Kind is TitleSlotKind.Day or TitleSlotKind.Year))
            _slots.AddRange(_parts);
        return _slots;
    }

    private static string Write(DayMention day)
    {
        var start = $"{day.Start.Year:D4}-{day.MonthAndDay}";
        return day.End == day.Start ? start : $"{start}-{(day with { Start = day.End }).MonthAndDay}";
    }

    /// <returns>The last token that belongs to what was found.</returns>
    private int ReadAt(int i)
    {
        var token = title.Tokens[i];
        if (token.Kind == TextTokenKind.Word)
        {
            if (token.Text is [var part, >= '1' and <= '4'] && YearParts.Contains(part))
                _parts.Add(new TitleSlot(TitleSlotKind.Part, token.Offset, token.End, token.Text[1..]));
            else if (Counted(token.Text) is { } number)
                _slots.Add(new TitleSlot(TitleSlotKind.Number, token.Offset, token.End, number));
            else if (EditionReader.Ordinal(token) is { } ordinal)
                _parts.Add(new TitleSlot(TitleSlotKind.Part, token.Offset, token.End, ordinal.ToString(CultureInfo.InvariantCulture)));
            return i;
        }

        if (token.Kind != TextTokenKind.Number)
            return i;
        if (OfYear(i) is { } joined)
        {
            _slots.Add(joined);
            return i + 2;
        }

        if (Single(i) is { } slot)
            (slot.Kind == TitleSlotKind.Part ? _parts : _slots).Add(slot);
        return i;
    }

    // "제12호" is one word.
    private static string? Counted(string word)
    {
        if (word.Length < 2 || !Counters.Contains(word[^1]))
            return null;
        var digits = word.AsSpan(0, word.Length - 1);
        digits = char.IsAsciiDigit(digits[0]) ? digits : digits[1..];
        return digits.Length is > 0 and <= LongestNumber && digits.IndexOfAnyExceptInRange('0', '9') < 0 ? Plain(digits.ToString()) : null;
    }

    /// <summary><c>3/2024</c>, <c>2024-03</c>, <c>2022/23</c>.</summary>
    private TitleSlot? OfYear(int i)
    {
        var (first, joint, second) = (title.Tokens[i], title.At(i + 1), title.At(i + 2));
        if (second.Kind != TextTokenKind.Number || joint.SpaceBefore || second.SpaceBefore || !(joint.Is('/') || joint.Is('-') || joint.Is('–'))
            || !IsWhole(first.Text) || !IsWhole(second.Text))
            return null;
        if (IsNearYear(first.Text))
            return new TitleSlot(TitleSlotKind.Day, first.Offset, second.End, $"{first.Text}-{Plain(second.Text)}");
        return IsNearYear(second.Text) ? new TitleSlot(TitleSlotKind.Day, first.Offset, second.End, $"{second.Text}-{Plain(first.Text)}") : null;
    }

    private TitleSlot? Single(int i)
    {
        var (token, before, next) = (title.Tokens[i], title.At(i - 1), title.At(i + 1));
        if (IsNearYear(token.Text))
            return new TitleSlot(TitleSlotKind.Year, token.Offset, token.End, token.Text);
        var endsName = i + 1 == title.Tokens.Count || (next.Kind == TextTokenKind.Mark && Ends.Contains(next.Text[0]));
        var isNamed = before.IsCapital || before.Is('#') || IssueWords.Has(before);
        if (token.Text.Contains('.'))
        {
            return isNamed && (EditionReader.IsVersion(token.Text) || endsName)
                ? new TitleSlot(TitleSlotKind.Version, token.Offset, token.End, EditionReader.Plain(token.Text))
                : null;
        }

        if (!IsWhole(token.Text))
            return null;
        var isCounted = !next.SpaceBefore && Counters.Contains(next.Text[0]);
        // "Nieuwsbrief Zeeburg, nummer 14": the word is no part of the name either.
        var from = IssueWords.Has(before) && title.At(i - 2).Kind == TextTokenKind.Mark ? before.Offset : token.Offset;
        if (isCounted || (isNamed && endsName))
            return new TitleSlot(TitleSlotKind.Number, from, token.End, Plain(token.Text));
        return next.Is('.') && !next.SpaceBefore ? new TitleSlot(TitleSlotKind.Part, token.Offset, token.End, Plain(token.Text)) : null;
    }

    private static bool IsWhole(string number) => number.Length <= LongestNumber && number.All(char.IsAsciiDigit);

    // "Emissions to fall by 2040" is no issue of its year.
    private bool IsNearYear(string number) =>
        EditionReader.IsYear(number) && (published is not { } date || Math.Abs(int.Parse(number, CultureInfo.InvariantCulture) - date.Day.Year) <= 1);

    private static string Plain(string number) => number.TrimStart('0') is { Length: > 0 } plain ? plain : "0";
}
