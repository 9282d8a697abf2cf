using System.Collections.Immutable;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Reads where an event is held in Chinese and Japanese: <c>在横滨举行</c>, <c>横浜で開幕した</c>.</summary>
internal static class IdeographCityReader
{
    private const int LongestCity = 8;

    private static readonly ImmutableArray<string> Marks = SectionWords.Written(Section.CityMarks);
    private static readonly ImmutableArray<string> Verbs = SectionWords.Written(Section.CityVerbs);
    private static readonly ImmutableArray<string> Particles = SectionWords.Written(Section.CityParticles);

    /// <param name="from">Where the event's name ends.</param>
    /// <param name="to">Where its sentence ends.</param>
    public static Mention? Read(Paragraph paragraph, int from, int to)
    {
        var text = paragraph.Text;
        if (from >= to || to > text.Length)
            return null;
        foreach (var verb in Particles)
        {
            if (text.IndexOf(verb, from, to - from, StringComparison.Ordinal) is > 0 and var at && At(paragraph, RunBefore(text, from, at), at) is { } city)
                return city;
        }

        var place = Marks.Select(mark => text.IndexOf(mark, from, to - from, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        var end = place < 0 ? -1 : Verbs.Select(verb => text.IndexOf(verb, place, to - place, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        return end < 0 ? null : At(paragraph, place + 1, end);
    }

    private static Mention? At(Paragraph paragraph, int start, int end)
    {
        var name = paragraph.Text[start..end];
        return name.Length is > 1 and <= LongestCity && name.All(sign => Tokenizer.ScriptOf(sign) is Script.Han or Script.Katakana)
            ? new Mention(name, name, new FactSpan(paragraph.Index, start, end - start))
            : null;
    }

    // The signs of one script before the particle.
    private static int RunBefore(string text, int from, int end)
    {
        var start = end;
        while (start > from && Tokenizer.ScriptOf(text[start - 1]) == Tokenizer.ScriptOf(text[end - 1]))
            start--;
        return start;
    }
}
