using System.Collections.Immutable;

namespace Briefings.Rendering;

/// <summary>
/// Finds which paragraphs of two versions of a release belong together: those of matching length that share their
/// numbers (after Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993).
/// </summary>
internal static class ParagraphAligner
{
    private const double SkipCost = 1.0;
    private const double MergeCost = 1.2;
    private const double NumberGain = 0.5;

    // How many paragraphs each side takes in one step.
    private static readonly (int Here, int There)[] Steps = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2)];

    /// <param name="here">The texts of the paragraphs of one version.</param>
    /// <param name="there">The same of the other.</param>
    public static ImmutableArray<AlignedPair> Align(ImmutableArray<string> here, ImmutableArray<string> there)
    {
        // The expected ratio of lengths is that of the whole texts: Chinese says in one sign what German says in three.
        var ratio = (double)Math.Max(1, there.Sum(text => text.Length)) / Math.Max(1, here.Sum(text => text.Length));
        var costs = new double[here.Length + 1, there.Length + 1];
        var steps = new int[here.Length + 1, there.Length + 1];
        for (var i = 0; i <= here.Length; i++)
        {
            for (var j = 0; j <= there.Length; j++)
                (costs[i, j], steps[i, j]) = i + j == 0 ? (0, -1) : Best(i, j);
        }

        return Trace(steps, here.Length, there.Length);

        (double Cost, int Step) Best(int i, int j)
        {
            var best = (Cost: double.MaxValue, Step: -1);
            for (var step = 0; step < Steps.Length; step++)
            {
                var (h, t) = Steps[step];
                if (h > i || t > j)
                    continue;
                var cost = costs[i - h, j - t] + Cost(here.AsSpan(i - h, h), there.AsSpan(j - t, t), ratio);
                if (cost < best.Cost)
                    best = (cost, step);
            }

            return best;
        }
    }

    private static double Cost(ReadOnlySpan<string> here, ReadOnlySpan<string> there, double ratio)
    {
        if (here.IsEmpty || there.IsEmpty)
            return SkipCost;
        var expected = Length(here) * ratio;
        var actual = (double)Length(there);
        var difference = Math.Abs(Math.Log((actual + 20) / (expected + 20)));
        return difference - (NumberGain * SharedNumbers(here, there)) + (here.Length + there.Length > 2 ? MergeCost : 0);
    }

    // From 0 to 1: how many of the numbers of the side that has fewer stand in the other too.
    private static double SharedNumbers(ReadOnlySpan<string> here, ReadOnlySpan<string> there)
    {
        var ours = NumberReader.Read(string.Join(' ', here!)).Select(number => number.Value).ToHashSet();
        var theirs = NumberReader.Read(string.Join(' ', there!)).Select(number => number.Value).ToHashSet();
        var fewer = Math.Min(ours.Count, theirs.Count);
        return fewer == 0 ? 0 : (double)ours.Count(theirs.Contains) / fewer;
    }

    private static int Length(ReadOnlySpan<string> texts)
    {
        var length = 0;
        foreach (var text in texts)
            length += text.Length;
        return length;
    }

    private static ImmutableArray<AlignedPair> Trace(int[,] steps, int i, int j)
    {
        var pairs = new List<AlignedPair>();
        while (i + j > 0)
        {
            var (h, t) = Steps[steps[i, j]];
            pairs.Add(new AlignedPair((i - h)..i, (j - t)..j));
            (i, j) = (i - h, j - t);
        }

        pairs.Reverse();
        return [.. pairs];
    }
}
