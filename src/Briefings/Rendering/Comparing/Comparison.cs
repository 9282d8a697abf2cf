using System.Collections.Immutable;
using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>Puts two versions side by side, with what only one of them states marked.</summary>
internal static class Comparison
{
    /// <returns>The HTML of each row; empty where a version has nothing for what the other says.</returns>
    public static ImmutableArray<(string Here, string There)> Of(ComparedText here, ComparedText there)
    {
        var pairs = ParagraphAligner.Align(here.Traits, there.Traits);
        var (ours, theirs) = DifferenceFinder.Find(here, there, pairs);
        var (left, right) = (Marked(here, ours), Marked(there, theirs));
        return [.. pairs.Select(pair => (string.Concat(left[pair.Here]), string.Concat(right[pair.There])))];
    }

    private static string[] Marked(ComparedText text, ImmutableArray<FactSpan> spans)
    {
        var byBlock = spans.ToLookup(span => span.Paragraph);
        return [.. text.Blocks.Select((block, i) => block.Mark(Joined(block.Text, byBlock[i].Order())))];
    }

    // The words of one name are one mark.
    private static List<(int Offset, int Length)> Joined(string text, IEnumerable<FactSpan> spans)
    {
        var joined = new List<(int Offset, int Length)>();
        foreach (var span in spans)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Offset + last.Length is var end && span.Offset <= end + 1
                && (span.Offset <= end || text[end] == ' '))
                joined[^1] = (last.Offset, Math.Max(last.Length, span.End - last.Offset));
            else
                joined.Add((span.Offset, span.Length));
        }

        return joined;
    }
}
