using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.WebPages;

/// <summary>Sentences that a page says of itself: cookies, rights, subscriptions.</summary>
internal static class PageNotices
{
    private const int Longest = 700;

    private static readonly ImmutableArray<string> Phrases = SectionWords.Folded(Section.PageNotices);

    public static bool IsNotice(string line)
    {
        if (line.Length > Longest)
            return false;
        var key = LatinFolding.Key(line);
        return Phrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal)) && (line.Length < 250 || Phrases.Count(phrase => key.Contains(phrase, StringComparison.Ordinal)) > 1);
    }
}
