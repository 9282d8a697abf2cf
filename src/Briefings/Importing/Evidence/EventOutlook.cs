using System.Collections.Immutable;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Evidence;

/// <summary>Decides whether a sentence speaks of something to come.</summary>
internal static class EventOutlook
{
    private static readonly ImmutableArray<string> Words = SectionWords.Written(Section.EventOutlook);

    /// <param name="offset">A place in the sentence.</param>
    public static bool IsAhead(string text, int offset, string language)
    {
        foreach (var (start, length) in SentenceReader.Read(text, language))
        {
            if (offset >= start && offset < start + length)
                return Words.Any(word => text.AsSpan(start, length).Contains(word, StringComparison.OrdinalIgnoreCase));
        }

        return false;
    }
}
