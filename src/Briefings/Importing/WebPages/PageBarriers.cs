using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.WebPages;

/// <summary>Headings of a page behind which no article goes on: comments, other articles, the imprint.</summary>
internal static class PageBarriers
{
    private const int Longest = 60;

    private static readonly FrozenSet<string> Headings = SectionWords.FoldedSet(Section.PageHeadings);

    private static readonly ImmutableArray<string> Heads = SectionWords.Folded(Section.PageHeadingStarts);

    private static readonly ImmutableArray<string> OfComments = SectionWords.Folded(Section.CommentWords);

    // What a page writes below an entry: where it is filed, who wrote it, what the reader may press.
    private static readonly ImmutableArray<string> OfTheEntry = SectionWords.Folded(Section.EntryStarts);

    private static readonly FrozenSet<string> OfTheSite = SectionWords.FoldedSet(Section.SiteHeadings);

    private static readonly ImmutableArray<string> OfTheForm = SectionWords.Folded(Section.FormNotices);

    /// <summary>Whether the article is over here: comments of readers begin, or what a page writes below an entry or of itself.</summary>
    public static bool EndsArticle(string line)
    {
        var isBarrier = IsBarrier(line);
        if (!isBarrier && line.Length > 250)
            return false;
        var key = LatinFolding.Key(line);
        return (isBarrier && OfComments.Any(word => key.Contains(word, StringComparison.Ordinal)))
            || OfTheEntry.Any(word => key.StartsWith(word, StringComparison.Ordinal))
            || OfTheSite.Contains(key.Trim(' ', ':'))
            || IsForm(key);
    }

    /// <summary>Whether the form for a reader's comment is here; every article of the page is above it.</summary>
    public static bool IsCommentForm(string line) => line.Length < 250 && IsForm(LatinFolding.Key(line));

    private static bool IsForm(string key) => OfTheForm.Any(phrase => key.Contains(phrase, StringComparison.Ordinal));

    /// <summary>Whether the line is such a heading, with or without a count: <c>12 Comments</c>, <c>Kommentare (3)</c>.</summary>
    public static bool IsBarrier(string line)
    {
        if (line.Length > Longest)
            return false;
        var key = LatinFolding.Key(line);
        var start = 0;
        while (start < key.Length && (char.IsDigit(key[start]) || " \u00A0()[].,:#»›>-–*•".Contains(key[start], StringComparison.Ordinal)))
            start++;
        var end = key.Length;
        while (end > start && (char.IsDigit(key[end - 1]) || " \u00A0()[].,:;#»›>-–…!?*".Contains(key[end - 1], StringComparison.Ordinal)))
            end--;
        var words = key[start..end];
        return Headings.Contains(words) || Heads.Any(head => words.StartsWith(head, StringComparison.Ordinal));
    }
}
