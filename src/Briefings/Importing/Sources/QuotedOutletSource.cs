using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds the paper or broadcaster that people of the text speak to: <c>she told the Harbour Times</c>.</summary>
internal static class QuotedOutletSource
{
    private const int MostWords = 4;
    private const int MostInside = 12;

    private static readonly ImmutableArray<string> Openings = SectionWords.LongestFirst(Section.Told);

    // All at once: most paragraphs have none.
    private static readonly SearchValues<string> AnyOpening = SearchValues.Create(Openings.AsSpan(), StringComparison.Ordinal);

    // "BBCに語った": the name is before.
    private static readonly ImmutableArray<string> Closings = SectionWords.Written(Section.ToldBehind);

    // What names a medium: the last word, or the first of those that are named with an article.
    private static readonly FrozenSet<string> Kinds = SectionWords.Written(Section.MediumWords).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Broadcasters = SectionWords.Written(Section.Broadcasters).ToFrozenSet(StringComparer.Ordinal);

    public static FoundValue<string>? Find(IReadOnlyList<BodyBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if ((Behind(block.Text) ?? Before(block.Text)) is var (start, length))
                return new FoundValue<string>(block.Text.Substring(start, length), block.SourceOffset(start), length, FieldRules.Listener, 0.5, Inferred: true);
        }

        return null;
    }

    private static (int Start, int Length)? Behind(string text)
    {
        if (!text.AsSpan().ContainsAny(AnyOpening))
            return null;
        foreach (var opening in Openings)
        {
            for (var at = text.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = text.IndexOf(opening, at + 1, StringComparison.Ordinal))
            {
                var start = at + opening.Length;
                if (MediumAt(text, start) is var length and > 0)
                    return (start, length);
            }
        }

        return null;
    }

    private static (int Start, int Length)? Before(string text)
    {
        foreach (var closing in Closings)
        {
            for (var at = text.IndexOf(closing, StringComparison.Ordinal); at >= 0; at = text.IndexOf(closing, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                while (start > 0 && at - start < MostInside && char.IsAsciiLetter(text[start - 1]))
                    start--;
                if (Broadcasters.Contains(text[start..at]))
                    return (start, at - start);
            }
        }

        return null;
    }

    /// <returns>How long the medium's name is that begins here; 0 when none does.</returns>
    private static int MediumAt(string text, int start)
    {
        var (end, found, isMedium) = (start, 0, false);
        for (var words = 0; words < MostWords && end < text.Length && char.IsLetter(text[end]); words++)
        {
            var from = end;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var word = text[from..end];
            if (!char.IsUpper(word[0]) && !Broadcasters.Contains(word))
                break;
            isMedium |= (words == 0 && Broadcasters.Contains(word)) || (words > 0 && Kinds.Contains(word.ToLowerInvariant()));
            found = isMedium ? end - start : 0;
            if (end + 1 >= text.Length || text[end] != ' ')
                break;
            end++;
        }

        return found;
    }
}
