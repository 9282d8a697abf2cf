using System.Collections.Immutable;

namespace Briefings.Rendering.Comparing;

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
        var (ours, theirs) = (Side.Of(here), Side.Of(there));
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
                var cost = costs[i - h, j - t] + Cost(ours[h, i], theirs[t, j], ratio);
                if (cost < best.Cost)
                    best = (cost, step);
            }

            return best;
        }
    }

    private static double Cost(in Stretch here, in Stretch there, double ratio)
    {
        if (here.Count == 0 || there.Count == 0)
            return SkipCost;
        var expected = here.Length * ratio;
        var difference = Math.Abs(Math.Log((there.Length + 20) / (expected + 20)));
        return difference - (NumberGain * SharedNumbers(here.Numbers, there.Numbers)) + (here.Count + there.Count > 2 ? MergeCost : 0);
    }

    // From 0 to 1: how many of the numbers of the side that has fewer are in the other too.
    private static double SharedNumbers(HashSet<string> ours, HashSet<string> theirs)
    {
        var fewer = Math.Min(ours.Count, theirs.Count);
        if (fewer == 0)
            return 0;
        var shared = 0;
        foreach (var number in ours)
            shared += theirs.Contains(number) ? 1 : 0;
        return (double)shared / fewer;
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

    /// <summary>None, one or two paragraphs that follow each other, and what is compared of them.</summary>
    private readonly record struct Stretch(int Count, int Length, HashSet<string> Numbers);

    /// <summary>A text's stretches; they are compared with many of the other's, and read once.</summary>
    private readonly record struct Side(ImmutableArray<Stretch> Single, ImmutableArray<Stretch> Double)
    {
        private static readonly Stretch Empty = new(0, 0, []);

        /// <summary>The stretch of <paramref name="count"/> paragraphs before the one numbered <paramref name="end"/>.</summary>
        public Stretch this[int count, int end] => count switch
        {
            0 => Empty,
            1 => Single[end - 1],
            _ => Double[end - 2],
        };

        public static Side Of(ImmutableArray<string> texts)
        {
            ImmutableArray<Stretch> single =
                [.. texts.Select(text => new Stretch(1, text.Length, NumberForms.Read(text).Select(number => number.Value).ToHashSet()))];
            return new Side(single, [.. single.Zip(single.Skip(1), (one, next) =>
                new Stretch(2, one.Length + next.Length, [.. one.Numbers, .. next.Numbers]))]);
        }
    }
}
