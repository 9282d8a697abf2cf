using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Language;

namespace Briefings.Facts;

/// <summary>Reads what the sentence around an event's name says of it: when, where, whether it is to come, what it belongs to.</summary>
internal sealed class EventContext(Paragraph paragraph, string language, ImmutableArray<DayMention> dates, ArticleDate? published)
{
    private const int LongestOpening = 70;
    private const int LongestCue = 80;

    // A text without sentence ends is read by pieces of this size.
    private const int LongestSentence = 1000;

    private readonly ImmutableArray<(int Offset, int Length)> _sentences = SentenceReader.Read(paragraph.Text, language);
    private readonly ImmutableArray<DayMention> _days =
        [.. dates.Where(day => day.Place.Paragraph == paragraph.Index && day.Start.Day is not null).OrderBy(day => day.Place)];

    private int _sentence;
    private int _day;

    /// <summary>Names must come in the order of the text.</summary>
    /// <param name="earlier">The events named earlier in the text.</param>
    public EventMention Complete(EventMention name, IReadOnlyList<EventMention> earlier)
    {
        var sentence = SentenceOf(name.Place.Offset);
        var text = paragraph.Text.Substring(sentence.Offset, sentence.Length);
        var before = paragraph.Text[Math.Max(0, name.Place.Offset - LongestCue)..name.Place.Offset];
        var day = DayOf(name, sentence);
        var end = ClosingDay(text);
        var start = day is { } known ? Whole(known.Start) : SameDay(text, earlier);
        return name with
        {
            Start = start,
            End = day is { } span && span.End != span.Start ? Whole(span.End) : end,
            City = CityReader.Read(paragraph, name.Place.End, sentence.Offset + sentence.Length),
            Announced = EventCues.SaysUpcoming(before, text[Math.Min(text.Length, name.Place.End - sentence.Offset)..]),
            IsWhole = EventCues.SaysPartOf(before),
        };
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
            if (day.Place.Offset - sentence.Offset <= LongestOpening)
                opening = day;
        }

        return opening;
    }

    private static PartialDate? Whole(CalendarDay day) => day.ToDay() is { } known ? PartialDate.Of(known) : null;

    private static PartialDate? SameDay(string sentence, IReadOnlyList<EventMention> before) =>
        EventCues.SaysSameDay(sentence) ? before.LastOrDefault(mention => mention.Start is not null)?.Start : null;

    /// <summary>"concluded on Monday": the last such day up to the article's date.</summary>
    private PartialDate? ClosingDay(string sentence)
    {
        if (published is not { } date || !EventCues.SaysClosed(sentence))
            return null;
        foreach (var token in Tokenizer.Read(sentence))
        {
            if (token.Kind == TokenKind.Word && WeekdayNames.Find(token.Text, language) is { } weekday)
                return PartialDate.Of(WeekdayNames.OnOrBefore(date.Day, weekday));
        }

        return null;
    }
}
