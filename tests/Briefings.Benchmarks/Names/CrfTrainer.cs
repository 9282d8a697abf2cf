using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>
/// Learns a linear-chain conditional random field by AdaGrad, one segment at a time, in an order that is always the same. In each
/// pass a fifth of the features is left out of each token, so that no single one is relied on.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Tags = TagSet.Count;
    private const float Rate = 0.25f;
    private const float FirstSquare = 0.1f;
    private const float Decay = 2e-5f;
    private const uint LeftOut = uint.MaxValue / 5;
    private const double Never = -1e9;

    private readonly LearningSet _set;
    private readonly FeatureIndex _index;
    private readonly float[] _squares;
    private readonly float[] _stepSquares = new float[(Tags + 1) * Tags];
    private readonly List<int> _features = [];
    private uint _pass;
    private double[] _local = [];
    private double[] _forward = [];
    private double[] _backward = [];

    public CrfTrainer(LearningSet set, FeatureIndex index)
    {
        (_set, _index) = (set, index);
        Weights = new float[index.Hashes.Length * Tags];
        _squares = new float[Weights.Length];
        Array.Fill(_squares, FirstSquare);
        Array.Fill(_stepSquares, 1f);
    }

    /// <summary>Of each feature, tag by tag.</summary>
    public float[] Weights { get; }

    /// <summary>From tag to tag, then from the start.</summary>
    public float[] Steps { get; } = new float[(Tags + 1) * Tags];

    public void Learn(int passes)
    {
        var order = Enumerable.Range(0, _set.SegmentEnds.Count).ToArray();
        var chance = 88172645463325252UL;
        for (var pass = 0; pass < passes; pass++)
        {
            _pass++;
            for (var i = order.Length - 1; i > 0; i--)
            {
                chance ^= chance << 13;
                chance ^= chance >> 7;
                chance ^= chance << 17;
                var other = (int)(chance % (ulong)(i + 1));
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (var segment in order)
                Learn(segment == 0 ? 0 : _set.SegmentEnds[segment - 1], _set.SegmentEnds[segment]);
        }
    }

    private void Learn(int first, int end)
    {
        var count = end - first;
        if (_local.Length < count * Tags)
            (_local, _forward, _backward) = (new double[count * Tags], new double[count * Tags], new double[count * Tags]);
        Span<double> powers = stackalloc double[(Tags + 1) * Tags];
        for (var from = 0; from <= Tags; from++)
        {
            for (var to = 0; to < Tags; to++)
                powers[from * Tags + to] = TagSet.MayFollow(from == Tags ? 0 : from, to) ? Math.Exp(Steps[from * Tags + to]) : 0;
        }

        for (var i = 0; i < count; i++)
            Score(first + i, _local.AsSpan(i * Tags, Tags));
        Sum(count, powers);
        UpdateFeatures(first, count);
        UpdateSteps(first, count, powers);
    }

    /// <summary>The features of a token that this pass learns.</summary>
    private ReadOnlySpan<int> FeaturesOf(int token)
    {
        _features.Clear();
        for (var i = token == 0 ? 0 : _set.FeatureEnds[token - 1]; i < _set.FeatureEnds[token]; i++)
        {
            if (_index.Numbers[i] is var feature and >= 0 && FeatureHash.Mix((uint)i, _pass) >= LeftOut)
                _features.Add(feature);
        }

        return CollectionsMarshal.AsSpan(_features);
    }

    private void Score(int token, Span<double> local)
    {
        var low = Vector256<float>.Zero;
        var last = 0f;
        foreach (var feature in FeaturesOf(token))
        {
            low += Vector256.LoadUnsafe(ref Weights[feature * Tags]);
            last += Weights[feature * Tags + 8];
        }

        for (var tag = 0; tag < Tags; tag++)
            local[tag] = tag < 8 ? low[tag] : last;
        var most = Never;
        foreach (var score in local)
            most = Math.Max(most, score);
        for (var tag = 0; tag < Tags; tag++)
            local[tag] = Math.Exp(local[tag] - most);
    }

    private void Sum(int count, ReadOnlySpan<double> powers)
    {
        for (var i = 0; i < count; i++)
        {
            var total = 0.0;
            for (var tag = 0; tag < Tags; tag++)
            {
                var sum = i == 0 ? powers[Tags * Tags + tag] : 0;
                for (var previous = 0; i > 0 && previous < Tags; previous++)
                    sum += _forward[(i - 1) * Tags + previous] * powers[previous * Tags + tag];
                total += _forward[i * Tags + tag] = sum * _local[i * Tags + tag];
            }

            for (var tag = 0; tag < Tags; tag++)
            {
                _forward[i * Tags + tag] /= total;
                _local[i * Tags + tag] /= total;
            }
        }

        _backward.AsSpan((count - 1) * Tags, Tags).Fill(1);
        for (var i = count - 2; i >= 0; i--)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var sum = 0.0;
                for (var next = 0; next < Tags; next++)
                    sum += powers[tag * Tags + next] * _local[(i + 1) * Tags + next] * _backward[(i + 1) * Tags + next];
                _backward[i * Tags + tag] = sum;
            }
        }
    }

    private void UpdateFeatures(int first, int count)
    {
        Span<float> gradient = stackalloc float[Tags];
        for (var i = 0; i < count; i++)
        {
            var most = 0f;
            for (var tag = 0; tag < Tags; tag++)
            {
                var p = _forward[i * Tags + tag] * _backward[i * Tags + tag];
                gradient[tag] = (float)((_set.Tags[first + i] == tag ? 1 : 0) - p);
                most = Math.Max(most, Math.Abs(gradient[tag]));
            }

            if (most < 1e-4f)
                continue;
            var low = Vector256.Create<float>(gradient);
            foreach (var feature in FeaturesOf(first + i))
            {
                Update(feature * Tags, low, gradient[8]);
            }
        }
    }

    private void Update(int row, Vector256<float> low, float last)
    {
        ref var weights = ref Weights[row];
        ref var squares = ref _squares[row];
        var w = Vector256.LoadUnsafe(ref weights);
        var g = low - w * Decay;
        var s = Vector256.LoadUnsafe(ref squares) + g * g;
        s.StoreUnsafe(ref squares);
        (w + g * Rate / Vector256.Sqrt(s)).StoreUnsafe(ref weights);
        var g8 = last - Weights[row + 8] * Decay;
        _squares[row + 8] += g8 * g8;
        Weights[row + 8] += Rate * g8 / MathF.Sqrt(_squares[row + 8]);
    }

    private void UpdateSteps(int first, int count, ReadOnlySpan<double> powers)
    {
        Span<float> gradient = stackalloc float[(Tags + 1) * Tags];
        gradient.Clear();
        var tags = CollectionsMarshal.AsSpan(_set.Tags).Slice(first, count);
        for (var tag = 0; tag < Tags; tag++)
            gradient[Tags * Tags + tag] -= (float)(_forward[tag] * _backward[tag]);
        gradient[Tags * Tags + tags[0]]++;
        for (var i = 1; i < count; i++)
        {
            gradient[tags[i - 1] * Tags + tags[i]]++;
            for (var from = 0; from < Tags; from++)
            {
                for (var to = 0; to < Tags; to++)
                {
                    gradient[from * Tags + to] -= (float)(_forward[(i - 1) * Tags + from] * powers[from * Tags + to]
                        * _local[i * Tags + to] * _backward[i * Tags + to]);
                }
            }
        }

        for (var i = 0; i < gradient.Length; i++)
        {
            _stepSquares[i] += gradient[i] * gradient[i];
            Steps[i] += Rate * gradient[i] / MathF.Sqrt(_stepSquares[i]);
        }
    }
}
