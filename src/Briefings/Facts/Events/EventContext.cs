using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language;

namespace Briefings.Facts.Events;

/// <summary>Reads what the sentence around an event's name says of it: when, where, whether it is to come, what it belongs to.</summary>
internal sealed class EventContext(Paragraph paragraph, string language, ImmutableArray<DayMention> dates, ArticleDate? published)
{
    private const int LongestOpening = 70;

    // A site may show a release some days after its dateline.
    private const int LongestDelay = 14;
    private const int LongestShortForm = 3;

    // A text without sentence ends is read by pieces of this size.
    private const int LongestSentence = 1000;

    private readonly ImmutableArray<(int Offset, int Length)> _sentences = SentenceReader.Read(paragraph.Text, language);
    private readonly ImmutableArray<DayMention> _days =
        [.. dates.Where(day => day.Place.Paragraph == paragraph.Index && day.Start.Day is not null).OrderBy(day => day.Place)];

    private ImmutableArray<Mention>? _weekdays;
    private int _sentence;
    private int _day;

    /// <summary>Names must come in the order of the text.</summary>
    /// <param name="earlier">The events named earlier in the text.</param>
    public EventMention Complete(EventMention name, IReadOnlyList<EventMention> earlier)
    {
        var sentence = SentenceOf(name.Place.Offset);
        var dated = ReadDay(name, sentence, earlier);
        var end = sentence.Offset + sentence.Length;
        var city = language is "zh" or "ja" ? IdeographCityReader.Read(paragraph, name.Place.End, end) : CityReader.Read(paragraph, name.Place.End, end, language);
        var ahead = IsOver(dated) ? null : EventCues.FindUpcoming(paragraph.Text, name.Place, end);
        var whole = EventCues.FindPartOf(paragraph.Text, name.Place.Offset);
        return dated with
        {
            City = city?.Text,
            CityPlace = city?.Place,
            Announced = ahead is not null,
            IsWhole = whole is not null,
            Cue = (whole ?? ahead) is var (offset, length) ? new FactSpan(paragraph.Index, offset, length) : null,
        };
    }

    // "findet vom 2. bis 5. Mai statt", written on the 3rd: the present tense of German and others is used of both.
    private bool IsOver(EventMention name) => name.Start is { } start && published is { } date && start.First <= date.Day;

    private EventMention ReadDay(EventMention name, (int Offset, int Length) sentence, IReadOnlyList<EventMention> earlier)
    {
        var text = paragraph.Text.Substring(sentence.Offset, sentence.Length);
        var closed = EventCues.SaysClosed(text) ? WeekdayIn(sentence) : null;
        // A body that is called a forum opens an office as well; an edition opens itself.
        var opened = closed is null && name.Edition is not null && EventCues.SaysOpened(text) ? WeekdayIn(sentence) : null;
        if (DayOf(name, sentence) is { } day && Whole(day.Start) is { } start)
        {
            var place = new EventDayPlace(day.Place, day.YearStated ? EventDaySource.Date : EventDaySource.DateWithoutYear);
            if (day.End == day.Start && EventCues.SaysLastDay(paragraph.Text, day.Place.Offset))
                return name with { Start = opened is var (first, _) && first.CompareTo(start) <= 0 ? first : null, End = start, Day = place };
            return name with { Start = start, End = day.End != day.Start ? Whole(day.End) : closed?.Day, Day = place };
        }

        if ((closed ?? opened) is var (weekday, words))
        {
            var place = new EventDayPlace(words, EventDaySource.Weekday);
            return closed is null ? name with { Start = weekday, Day = place } : name with { End = weekday, Day = place };
        }

        return EventCues.FindSameDay(text) is var (offset, length) && earlier.LastOrDefault(mention => mention.Start is not null) is { } same
            ? name with { Start = same.Start, Day = new EventDayPlace(new FactSpan(paragraph.Index, sentence.Offset + offset, length), EventDaySource.SameDay) }
            : name;
    }

    private (int Offset, int Length) SentenceOf(int offset)
    {
        while (_sentence < _sentences.Length - 1 && offset >= _sentences[_sentence].Offset + _sentences[_sentence].Length)
            _sentence++;
        if (_sentences.IsEmpty)
            return (0, Math.Min(LongestSentence, paragraph.Text.Length));
        var (start, length) = _sentences[_sentence];
        var from = Math.Max(start, offset - LongestSentence);
        return (from, Math.Min(start + length, offset + LongestSentence) - from);
    }

    /// <summary>The first day after the name in its sentence; where there is none, one that opens the sentence.</summary>
    private DayMention? DayOf(EventMention name, (int Offset, int Length) sentence)
    {
        DayMention? opening = null;
        while (_day < _days.Length && _days[_day].Place.Offset < sentence.Offset)
            _day++;
        for (var i = _day; i < _days.Length && _days[i].Place.End <= sentence.Offset + sentence.Length; i++)
        {
            var day = _days[i];
            if (day.Place.Offset >= name.Place.End)
                return day;
            if (day.Place.Offset - sentence.Offset <= LongestOpening && !IsDateline(day, name))
                opening = day;
        }

        return opening;
    }

    // "LYON, March 5 -- The forum ended": the day on which it was written.
    private bool IsDateline(DayMention day, EventMention name)
    {
        var between = paragraph.Text.AsSpan(day.Place.End, Math.Max(0, name.Place.Offset - day.Place.End));
        return day.Place.Offset <= LongestOpening && published is { } date && day.Start.ToDay() is { } written
            && Math.Abs(date.Day.DayNumber - written.DayNumber) <= LongestDelay
            && (between.Contains(" -", StringComparison.Ordinal) || between.Contains(")-", StringComparison.Ordinal) || between.IndexOfAny("–—电電") >= 0);
    }

    private static PartialDate? Whole(CalendarDay day) => day.ToDay() is { } known ? PartialDate.Of(known) : null;

    /// <summary>"concluded on Monday", "opened on Thursday": the last such day up to the article's date.</summary>
    private (PartialDate Day, FactSpan Words)? WeekdayIn((int Offset, int Length) sentence)
    {
        if (published is not { } date)
            return null;
        _weekdays ??= [.. WeekdayReader.Read(paragraph, language)];
        foreach (var mention in _weekdays)
        {
            if (mention.Place.Offset >= sentence.Offset && !IsShort(mention) && mention.Place.End <= sentence.Offset + sentence.Length)
                return (PartialDate.Of(WeekdayNames.OnOrBefore(date.Day, Enum.Parse<DayOfWeek>(mention.Value))), mention.Place);
        }

        return null;
    }

    // "so", "sat" and "do" are words of their own.
    private static bool IsShort(Mention weekday) => weekday.Text.Length <= LongestShortForm && char.IsAsciiLetter(weekday.Text[0]);
}
