using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Facts.Events;

/// <summary>Finds events that a text calls by name, and what it says of their time and place.</summary>
internal static class EventReader
{
    // " (", ", "
    private const int LongestJoint = 2;

    public static ImmutableArray<EventMention> Read(
        IReadOnlyList<Paragraph> paragraphs, string language, ImmutableArray<DayMention> dates, ArticleDate? published)
    {
        var found = new List<EventMention>();
        var acronyms = new CountedAcronyms(paragraphs);
        var names = new Lazy<HashSet<string>>(() => NumberedNameReader.NamesIn(paragraphs));
        foreach (var paragraph in paragraphs)
        {
            var mentions = acronyms.In(paragraph)
                .Concat(EventPhraseReader.Read(paragraph, language))
                .Concat(NumberedNameReader.Read(paragraph, language, names))
                .Concat(IdeographEventReader.Read(paragraph))
                .Concat(IssueReader.Read(paragraph))
                .Concat(language == "ko" ? HangulEventReader.Read(paragraph) : [])
                .OrderBy(name => name.Place.Offset).ThenByDescending(name => name.Place.Length);
            var context = new EventContext(paragraph, language, dates, published);
            var end = 0;
            foreach (var name in mentions)
            {
                if (name.Place.Offset < end)
                    continue;
                end = name.Place.End;
                var isBehindName = name.IsGathering && found.Count > 0 && found[^1].Place.Paragraph == paragraph.Index && name.Place.Offset - found[^1].Place.End <= LongestJoint;
                found.Add(context.Complete(isBehindName ? name with { FullStem = found[^1].Stem } : name, found));
            }
        }

        return [.. found];
    }
}
