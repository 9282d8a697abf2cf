namespace Briefings.Facts.Names.Tagging;

/// <summary>
/// Finds the likeliest tags of a segment (Viterbi) and how likely each name in them is (forward and backward sums). Weights are
/// integers and powers come from one table, so every machine computes the same. Not safe for several threads.
/// </summary>
internal sealed class NameDecoder
{
    private const int Tags = TagSet.Count;
    private const int Never = -1_000_000;

    private static readonly short[] s_outside = [500, 0, 0, 0, 0, 0, 0, 0, 0];

    private static readonly double[] s_powers = Powers();

    private readonly NameModel _model;
    private readonly int[] _steps = new int[(Tags + 1) * Tags];
    private readonly double[] _stepPowers = new double[(Tags + 1) * Tags];
    private short[] _scores = new short[256 * NameModel.Stride];
    private byte[] _back = new byte[256 * Tags];
    private double[] _local = new double[256 * Tags];
    private double[] _forward = new double[256 * Tags];
    private double[] _backward = new double[256 * Tags];

    public NameDecoder(NameModel model)
    {
        _model = model;
        for (var from = 0; from <= Tags; from++)
        {
            for (var to = 0; to < Tags; to++)
            {
                var may = TagSet.MayFollow(from == Tags ? TagSet.Outside : from, to);
                var step = model.Steps.Span[from * Tags + to];
                _steps[from * Tags + to] = may ? step : Never;
                _stepPowers[from * Tags + to] = may ? s_powers[sbyte.MaxValue - step] : 0;
            }
        }
    }

    /// <param name="features">Of the segment.</param>
    /// <param name="count">Of its tokens.</param>
    public void Decode(SegmentFeatures features, int count, List<TaggedSpan> into)
    {
        if (count == 0)
            return;
        Grow(count);
        Span<uint> buffer = stackalloc uint[SegmentFeatures.Most];
        for (var i = 0; i < count; i++)
        {
            var scores = _scores.AsSpan(i * NameModel.Stride, NameModel.Stride);
            if (features.IsNearName(i))
                _model.Score(buffer[..features.Write(i, buffer)], scores);
            else
                s_outside.CopyTo(scores);
        }

        Span<byte> tags = stackalloc byte[count];
        if (!FindBest(tags))
            return;
        Sum(count);
        for (var i = 0; i < count; i++)
        {
            if (!TagSet.IsBegin(tags[i]))
                continue;
            var last = i;
            while (last + 1 < count && tags[last + 1] == tags[i] + 1)
                last++;
            into.Add(Span(i, last, TagSet.KindOf(tags[i]), count));
            i = last;
        }
    }

    /// <returns>False where no token is part of a name.</returns>
    private bool FindBest(Span<byte> tags)
    {
        Span<int> best = stackalloc int[Tags];
        Span<int> next = stackalloc int[Tags];
        for (var tag = 0; tag < Tags; tag++)
            best[tag] = _steps[Tags * Tags + tag] + _scores[tag];
        for (var i = 1; i < tags.Length; i++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var (from, score) = (0, best[0] + _steps[tag]);
                for (var previous = 1; previous < Tags; previous++)
                {
                    var candidate = best[previous] + _steps[previous * Tags + tag];
                    if (candidate > score)
                        (from, score) = (previous, candidate);
                }

                next[tag] = score + _scores[i * NameModel.Stride + tag];
                _back[i * Tags + tag] = (byte)from;
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var tag = 1; tag < Tags; tag++)
            last = best[tag] > best[last] ? tag : last;
        var isName = false;
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (byte)last;
            isName |= last != TagSet.Outside;
            last = _back[i * Tags + last];
        }

        return isName;
    }

    private void Sum(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var scores = _scores.AsSpan(i * NameModel.Stride, Tags);
            var most = short.MinValue;
            foreach (var score in scores)
                most = Math.Max(most, score);
            for (var tag = 0; tag < Tags; tag++)
                _local[i * Tags + tag] = Power(most - scores[tag]);
            SumForward(i);
        }

        _backward.AsSpan((count - 1) * Tags, Tags).Fill(1);
        for (var i = count - 2; i >= 0; i--)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var sum = 0.0;
                for (var next = 0; next < Tags; next++)
                    sum += _stepPowers[tag * Tags + next] * _local[(i + 1) * Tags + next] * _backward[(i + 1) * Tags + next];
                _backward[i * Tags + tag] = sum;
            }
        }
    }

    // Dividing what a token adds by the sum keeps all numbers near 1, and the backward sums with them.
    private void SumForward(int i)
    {
        var total = 0.0;
        for (var tag = 0; tag < Tags; tag++)
        {
            var sum = i == 0 ? _stepPowers[Tags * Tags + tag] : 0;
            for (var previous = 0; i > 0 && previous < Tags; previous++)
                sum += _forward[(i - 1) * Tags + previous] * _stepPowers[previous * Tags + tag];
            total += _forward[i * Tags + tag] = sum * _local[i * Tags + tag];
        }

        for (var tag = 0; tag < Tags; tag++)
        {
            _forward[i * Tags + tag] /= total;
            _local[i * Tags + tag] /= total;
        }
    }

    private TaggedSpan Span(int first, int last, NameKind kind, int count)
    {
        Span<double> kinds = stackalloc double[(TagSet.Count - 1) / 2];
        for (var i = 0; i < kinds.Length; i++)
            kinds[i] = Probability(first, last, (NameKind)i, count);
        var (own, place) = (kinds[(int)kind], kinds[(int)NameKind.Place]);
        kinds[(int)kind] = kinds[(int)NameKind.Place] = 0;
        var other = 0.0;
        foreach (var probability in kinds)
            other = Math.Max(other, probability);
        return new TaggedSpan(kind, first, last, own, place, other);
    }

    private double Probability(int first, int last, NameKind kind, int count)
    {
        var begin = TagSet.Begin(kind);
        var inside = begin + 1;
        var probability = _forward[first * Tags + begin];
        for (var i = first + 1; i <= last; i++)
            probability *= _stepPowers[(i == first + 1 ? begin : inside) * Tags + inside] * _local[i * Tags + inside];
        if (last + 1 == count)
            return probability;
        var from = last == first ? begin : inside;
        var rest = 0.0;
        for (var tag = 0; tag < Tags; tag++)
        {
            if (tag != inside)
                rest += _stepPowers[from * Tags + tag] * _local[(last + 1) * Tags + tag] * _backward[(last + 1) * Tags + tag];
        }

        return probability * rest;
    }

    private static double Power(int below) => below < s_powers.Length ? s_powers[below] : 0;

    /// <summary>e to the minus n units, by multiplication alone.</summary>
    private static double[] Powers()
    {
        const double x = -1.0 / NameModel.Unit;
        var step = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5 * (1 + x / 6)))));
        var powers = new double[40 * NameModel.Unit];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * step;
        return powers;
    }

    private void Grow(int count)
    {
        if (_back.Length >= count * Tags)
            return;
        _scores = new short[count * NameModel.Stride];
        _back = new byte[count * Tags];
        _local = new double[count * Tags];
        _forward = new double[count * Tags];
        _backward = new double[count * Tags];
    }
}
