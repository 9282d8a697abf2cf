using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Labels;

/// <summary>What the words before a day say of it: that it is of publication, of the last change, or of an embargo.</summary>
internal static class DateLabels
{
    private static readonly ImmutableArray<string> Updated = SectionWords.Folded(Section.DayUpdated);

    private static readonly ImmutableArray<string> Embargo = SectionWords.Folded(Section.DayEmbargo);

    private static readonly ImmutableArray<string> Published = SectionWords.Folded(Section.DayPublished);

    private static readonly ImmutableArray<string> Others = SectionWords.Folded(Section.DayOther);

    /// <returns>What the words name last, and how many words are before it; null where they name nothing.</returns>
    /// <param name="words">What is before the day in its part of the line.</param>
    public static (DateLabel Label, int WordsBefore)? Find(string words)
    {
        var key = LatinFolding.Key(words) + " ";
        var updated = Last(key, Updated);
        var embargo = Last(key, Embargo);
        var published = Last(key, Published);
        if (Math.Max(updated, Math.Max(embargo, published)) < 0)
            return null;
        var (label, at) = embargo >= 0 ? (DateLabel.Embargo, embargo) : updated >= published ? (DateLabel.Updated, updated) : (DateLabel.Published, published);
        return (label, key[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    /// <summary>The same for the line of a page, where the day may be another one: <c>Joined: …</c>, <c>Next release: …</c>.</summary>
    /// <returns>Null where the words name nothing.</returns>
    public static DateLabel? OfPage(string words)
    {
        var key = " " + LatinFolding.Key(words).Replace(':', ' ').Replace('：', ' ') + " ";
        var other = Find(key, Others, out var length);
        var known = Find(words.Replace('：', ':'));
        if (other < 0)
            return known?.Label;
        var behind = key[Math.Min(key.Length, other + length)..];
        return Find(behind) is var (label, _) && label != DateLabel.Embargo ? label : DateLabel.Other;
    }

    private static int Find(string key, ImmutableArray<string> stems, out int length)
    {
        foreach (var stem in stems)
        {
            if (Last(key, [stem]) is >= 0 and var at)
            {
                length = stem.Length;
                return at;
            }
        }

        length = 0;
        return -1;
    }

    private static int Last(string key, ImmutableArray<string> stems)
    {
        var last = -1;
        foreach (var stem in stems)
        {
            var at = key.LastIndexOf(stem, StringComparison.Ordinal);
            if (at > last && (at == 0 || !IsLetterOfWord(key[at - 1], stem[0])))
                last = at;
        }

        return last;
    }

    // Within an alphabet a label begins its word: "stand" is not in "understand".
    private static bool IsLetterOfWord(char before, char first) => char.IsLetter(before) && char.IsLetter(first) && !Language.Scripts.IsUnspaced(first) && !Language.Scripts.IsHangul(first);
}
