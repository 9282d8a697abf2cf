using System.Collections.Immutable;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Phrases that show how an event relates to the text that names it.</summary>
internal static class EventCues
{
    private const int Near = 40;
    private const int LongestCue = 80;

    private static readonly ImmutableArray<string> Upcoming = SectionWords.Written(Section.EventUpcoming);

    private static readonly ImmutableArray<string> UpcomingBefore = SectionWords.Written(Section.EventUpcomingBefore);

    private static readonly ImmutableArray<string> Closed = SectionWords.Written(Section.EventClosed);

    private static readonly ImmutableArray<string> Opened = SectionWords.Written(Section.EventOpened);

    // What is right before the last day.
    private static readonly ImmutableArray<string> LastDays = SectionWords.Written(Section.EventLastDay);

    private static readonly ImmutableArray<string> SameDay = SectionWords.Written(Section.EventSameDay);

    // What is right before the name of the larger event.
    private static readonly ImmutableArray<string> Parts = SectionWords.Written(Section.EventPartOf);

    private static readonly WordList Joints = WordList.Of(Section.Articles);

    /// <summary>Where the sentence says that the event will be held.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="name">Where the event's name is in it.</param>
    /// <param name="end">Where its sentence ends.</param>
    public static (int Offset, int Length)? FindUpcoming(string text, FactSpan name, int end) =>
        Find(text, (Math.Max(0, name.Offset - Near), name.Offset), UpcomingBefore) ?? Find(text, (name.End, end), Upcoming);

    public static bool SaysClosed(string sentence) => Find(sentence, (0, sentence.Length), Closed) is not null;

    public static bool SaysOpened(string sentence) => Find(sentence, (0, sentence.Length), Opened) is not null;

    /// <summary>Whether the words before a day make it the last one.</summary>
    /// <param name="day">Where the day is in the paragraph.</param>
    public static bool SaysLastDay(string text, int day)
    {
        var before = text.AsSpan(Math.Max(0, day - Near), Math.Min(day, Near)).TrimEnd();
        foreach (var words in LastDays)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (before.Length == words.Length || !char.IsLetter(before[^(words.Length + 1)])))
                return true;
        }

        return false;
    }

    public static (int Offset, int Length)? FindSameDay(string sentence) => Find(sentence, (0, sentence.Length), SameDay);

    /// <summary>Where the words before an event's name say that something was a part of it.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="name">Where the event's name begins in it.</param>
    public static (int Offset, int Length)? FindPartOf(string text, int name)
    {
        var from = Math.Max(0, name - LongestCue);
        var lead = text[from..name].TrimEnd(' ', '\u00A0', '"', '“', '„', '«', '\'').ToLowerInvariant().Replace('’', '\'');
        var cut = lead.LastIndexOf(' ');
        if (cut > 0 && Joints.Has(lead[(cut + 1)..]))
            lead = lead[..cut];
        foreach (var part in Parts)
        {
            if (lead.EndsWith(part, StringComparison.Ordinal))
                return (from + lead.Length - part.Length, part.Length);
        }

        return null;
    }

    private static (int Offset, int Length)? Find(string text, (int From, int To) range, ImmutableArray<string> phrases)
    {
        if (range.To <= range.From)
            return null;
        // Texts write s’est with the sign of typographers, the lists with that of typewriters.
        var lower = text[range.From..range.To].ToLowerInvariant().Replace('’', '\'');
        foreach (var phrase in phrases)
        {
            if (lower.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at)
                return (range.From + at, phrase.Length);
        }

        return null;
    }
}
