using System.Collections.Immutable;

namespace Briefings.Rendering.Comparing;

/// <summary>
/// Finds which paragraphs of two versions of a release belong together: those that share days, numbers, names and quotes;
/// where these say nothing, those of matching length (after Gale and Church, "A Program for Aligning Sentences in
/// Bilingual Corpora", 1993).
/// </summary>
internal static class ParagraphAligner
{
    private const double SkipCost = 1.0;
    private const double MergeCost = 1.1;

    // What two paragraphs that share nothing cost, where each has something to share.
    private const double StrangerCost = 0.8;

    // A picture is not what a paragraph says: more than leaving out both.
    private const double WordlessCost = 8;
    private const double MostGain = 1.6;
    private const double LengthWeight = 0.8;
    private const double MergedLengthWeight = 1.2;
    private const double MostLengthCost = 1.5;

    // How many paragraphs each side takes in one step.
    private static readonly (int Here, int There)[] s_steps = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (3, 1), (1, 3), (2, 2)];

    // More paragraphs than this by those of the other are cut in the middle and aligned by halves.
    private const long MostCells = 1_000_000;

    // What so many paragraphs share says nothing of where they belong.
    private const long MostShared = 100_000;

    public static ImmutableArray<AlignedPair> Align(ImmutableArray<ParagraphTraits> here, ImmutableArray<ParagraphTraits> there)
    {
        if ((long)here.Length * there.Length <= MostCells)
            return AlignWhole(here, there);
        var (left, right) = (here.Length / 2, there.Length / 2);
        return
        [
            .. Align(here[..left], there[..right]),
            .. Align(here[left..], there[right..]).Select(pair => new AlignedPair(Behind(pair.Here, left), Behind(pair.There, right))),
        ];
    }

    private static Range Behind(Range range, int first) => (range.Start.Value + first)..(range.End.Value + first);

    private static ImmutableArray<AlignedPair> AlignWhole(ImmutableArray<ParagraphTraits> here, ImmutableArray<ParagraphTraits> there)
    {
        var shared = SharedTraits.Of(here, there);
        var (ours, theirs) = (Sums(here), Sums(there));

        // The expected ratio of lengths is that of the whole texts, unless one lacks a good part of the other.
        var ratio = Math.Clamp((theirs[^1] + 1) / (ours[^1] + 1), 0.7, 1.4);
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
            for (var step = 0; step < s_steps.Length; step++)
            {
                var (h, t) = s_steps[step];
                if (h > i || t > j)
                    continue;
                var cost = costs[i - h, j - t] + (h == 0 || t == 0
                    ? SkipCost
                    : (LengthCost((ours[i] - ours[i - h]) * ratio, theirs[j] - theirs[j - t]) * (h + t > 2 ? MergedLengthWeight : LengthWeight))
                        + (MergeCost * (h + t - 2)) - shared.Gain((i - h)..i, (j - t)..j));
                if (cost < best.Cost)
                    best = (cost, step);
            }

            return best;
        }
    }

    private static double LengthCost(double expected, double length) =>
        Math.Min(MostLengthCost, Math.Abs(Math.Log((length + 20) / (expected + 20))));

    private static double[] Sums(ImmutableArray<ParagraphTraits> paragraphs)
    {
        var sums = new double[paragraphs.Length + 1];
        for (var i = 0; i < paragraphs.Length; i++)
            sums[i + 1] = sums[i] + paragraphs[i].Length;
        return sums;
    }

    private static ImmutableArray<AlignedPair> Trace(int[,] steps, int i, int j)
    {
        var pairs = new List<AlignedPair>();
        while (i + j > 0)
        {
            var (h, t) = s_steps[steps[i, j]];
            pairs.Add(new AlignedPair((i - h)..i, (j - t)..j));
            (i, j) = (i - h, j - t);
        }

        pairs.Reverse();
        return [.. pairs];
    }

    /// <summary>The weight of what each two paragraphs share; what is rare in both texts weighs most.</summary>
    private sealed class SharedTraits(double[,] weights, double[] here, double[] there, double[,] unlike)
    {
        public static SharedTraits Of(ImmutableArray<ParagraphTraits> here, ImmutableArray<ParagraphTraits> there)
        {
            var (ours, theirs) = (Places(here), Places(there));
            var weights = new double[here.Length, there.Length];
            var (all, others) = (new double[here.Length], new double[there.Length]);
            foreach (var (key, places) in ours)
            {
                if (!theirs.TryGetValue(key, out var found) || (long)places.Count * found.Count > MostShared)
                    continue;
                var weight = 1.0 / Math.Max(places.Count, found.Count);
                foreach (var i in places)
                {
                    all[i] += weight;
                    foreach (var j in found)
                        weights[i, j] += weight;
                }

                foreach (var j in found)
                    others[j] += weight;
            }

            var unlike = new double[here.Length, there.Length];
            for (var i = 0; i < here.Length; i++)
            {
                for (var j = 0; j < there.Length; j++)
                    unlike[i, j] = (here[i].Form == there[j].Form ? 0 : 0.5) + (here[i].HasWords == there[j].HasWords ? 0 : WordlessCost);
            }

            return new SharedTraits(weights, all, others, unlike);
        }

        /// <summary>What the paragraphs share of what either could share with the other text, each of them for itself.</summary>
        public double Gain(Range ours, Range theirs)
        {
            double shared = 0, possible = 0, strangers = 0;
            for (var i = ours.Start.Value; i < ours.End.Value; i++)
            {
                var own = 0.0;
                for (var j = theirs.Start.Value; j < theirs.End.Value; j++)
                {
                    own += weights[i, j];
                    strangers += unlike[i, j];
                }

                shared += own;
                possible += here[i];
                strangers += here[i] > 0 && own == 0 ? 1 : 0;
            }

            for (var j = theirs.Start.Value; j < theirs.End.Value; j++)
            {
                var own = 0.0;
                for (var i = ours.Start.Value; i < ours.End.Value; i++)
                    own += weights[i, j];
                possible += there[j];
                strangers += there[j] > 0 && own == 0 ? 1 : 0;
            }

            var gain = possible == 0 ? 0 : MostGain * (2 * shared / possible) * Math.Min(1, 0.5 + shared);
            return Math.Min(MostGain, gain) - (StrangerCost * strangers / 2);
        }

        private static Dictionary<string, List<int>> Places(ImmutableArray<ParagraphTraits> paragraphs)
        {
            var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (var i = 0; i < paragraphs.Length; i++)
            {
                foreach (var key in paragraphs[i].Keys)
                {
                    if (!places.TryGetValue(key, out var found))
                        places.Add(key, found = []);
                    found.Add(i);
                }
            }

            return places;
        }
    }
}
