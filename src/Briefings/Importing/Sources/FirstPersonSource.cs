using System.Buffers;
using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds the sender where the text speaks of itself: <c>We at Harbour Works think</c>.</summary>
internal static class FirstPersonSource
{
    private const int MostWords = 5;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»「『");

    private static readonly ImmutableArray<string> Openings = SectionWords.LongestFirst(Section.FirstPerson);

    /// <param name="blocks">The body. A paragraph with a quotation is passed over: there another person may speak.</param>
    public static FoundValue<string>? Find(IEnumerable<BodyBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Paragraph || block.Text.AsSpan().ContainsAny(Quotes) || Name(block.Text) is not var (start, length))
                continue;
            return new FoundValue<string>(block.Text.Substring(start, length), block.SourceOffset(start), length, FieldRules.FirstPerson, 0.6, Inferred: true);
        }

        return null;
    }

    private static (int Start, int Length)? Name(string text)
    {
        foreach (var opening in Openings)
        {
            var at = text.IndexOf(opening, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && char.IsAscii(text[at - 1]) && char.IsLetter(text[at - 1])))
                continue;
            var start = at + opening.Length;
            start += start < text.Length && text[start] == ' ' ? 1 : 0;
            var end = NameEnd(text, start);
            if (end - start > 2)
                return (start, end - start);
        }

        return null;
    }

    // Words with a capital in a row; signs of Chinese and Japanese have none, so that a Latin name ends before them.
    private static int NameEnd(string text, int start)
    {
        var end = start;
        for (var words = 0; words < MostWords; words++)
        {
            var i = words == 0 ? start : end + 1;
            if (i >= text.Length || !char.IsUpper(text[i]) || (words > 0 && text[end] != ' '))
                break;
            while (i < text.Length && (char.IsUpper(text[i]) || char.IsLower(text[i]) || char.IsAsciiDigit(text[i]) || text[i] is '-' or '&'))
                i++;
            end = i;
        }

        return end;
    }
}
