using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Language;

namespace Briefings.Facts;

/// <summary>Reads what the sentence around an event's name says of it: when, where, whether it is to come, what it belongs to.</summary>
internal sealed class EventContext(Paragraph paragraph, string language, ImmutableArray<DayMention> dates, ArticleDate? published)
{
    private const int LongestOpening = 70;

    private readonly ImmutableArray<(int Offset, int Length)> _sentences = SentenceReader.Read(paragraph.Text, language);

    /// <param name="before">The events named earlier in the text.</param>
    public EventMention Complete(EventMention name, IReadOnlyList<EventMention> before)
    {
        var sentence = SentenceOf(name.Place.Offset);
        var text = paragraph.Text.Substring(sentence.Offset, sentence.Length);
        var day = DayOf(name, sentence);
        var end = ClosingDay(text);
        var start = day is { } known ? Whole(known.Start) : SameDay(text, before);
        return name with
        {
            Start = start,
            End = day is { } span && span.End != span.Start ? Whole(span.End) : end,
            City = CityReader.Read(paragraph, name.Place.End, sentence.Offset + sentence.Length),
            Announced = EventCues.SaysUpcoming(paragraph.Text[..name.Place.Offset], text[Math.Min(text.Length, name.Place.End - sentence.Offset)..]),
            IsWhole = EventCues.SaysPartOf(paragraph.Text[..name.Place.Offset]),
        };
    }

    private (int Offset, int Length) SentenceOf(int offset)
    {
        foreach (var sentence in _sentences)
        {
            if (offset < sentence.Offset + sentence.Length)
                return sentence;
        }

        return (0, paragraph.Text.Length);
    }

    /// <summary>The first day after the name in its sentence; where there is none, one that opens the sentence.</summary>
    private DayMention? DayOf(EventMention name, (int Offset, int Length) sentence)
    {
        DayMention? opening = null;
        foreach (var day in dates)
        {
            if (day.Place.Paragraph != paragraph.Index || day.Start.Day is null
                || day.Place.Offset < sentence.Offset || day.Place.End > sentence.Offset + sentence.Length)
                continue;
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
