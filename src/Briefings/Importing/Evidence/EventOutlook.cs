using Briefings.Language;

namespace Briefings.Importing.Evidence;

/// <summary>Tells whether a sentence speaks of something to come.</summary>
internal static class EventOutlook
{
    private static readonly string[] Words =
    [
        " will ", " upcoming", " is to be held", " to take place", " planned for", " scheduled", " wird ", " werden ", " soll ", " findet ", " aura lieu", " se tiendra", " auront lieu", " sera ",
        " se celebrará", " tendrá lugar", " será ", " si terrà", " sarà ", " terá lugar", " realizar-se-á", " состоится", " пройдет", " пройдёт", " odbędzie", "開催されます", "開催する", "行われます",
        "将于", "將於", "将在", "即将", "열린다", "열립니다", "예정",
    ];

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
