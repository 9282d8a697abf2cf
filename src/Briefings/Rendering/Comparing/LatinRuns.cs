using System.Collections.Immutable;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>
/// Finds words with capitals in Latin letters, at least two together: in a text of another script names that were left as they
/// are, in others what may be a name. They are the other half of a difference, never one alone.
/// </summary>
internal static class LatinRuns
{
    private const char Latin = '\u0250';

    public static ImmutableArray<ComparedFact> Read(Paragraph paragraph)
    {
        var runs = ImmutableArray.CreateBuilder<ComparedFact>();
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var first = i;
            while (IsPart(paragraph.At(i)) && (i == first || paragraph.At(i).SpaceBefore))
                i++;
            if (i - first < 2)
                continue;
            var (start, end) = (paragraph.Tokens[first].Offset, paragraph.Tokens[i - 1].End);
            runs.Add(new ComparedFact(StatedKind.Name, paragraph.Words(first, i - 1), new FactSpan(paragraph.Index, start, end - start), true) { IsWeak = true });
        }

        return runs.ToImmutable();
    }

    /// <summary>Whether a text is written in Latin letters.</summary>
    public static bool AreMostOf(ImmutableArray<Paragraph> paragraphs)
    {
        double latin = 0, all = 0;
        foreach (var word in paragraphs.SelectMany(paragraph => paragraph.Tokens).Where(token => token.Kind is TextTokenKind.Word or TextTokenKind.Ideographs))
        {
            var length = ParagraphTraits.LengthOf(word.Text);
            all += length;
            latin += word.Text[0] < Latin ? length : 0;
        }

        return latin * 2 > all;
    }

    private static bool IsPart(TextToken token) => token.Kind == TextTokenKind.Word && token.Text.Length > 1 && token.Text[0] < Latin && char.IsUpper(token.Text[0])
        && !Lexicon.SentenceWords.Has(token);
}
