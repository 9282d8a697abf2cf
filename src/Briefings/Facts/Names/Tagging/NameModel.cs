using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Briefings.Facts.Names.Models;
using Briefings.Tracing;

namespace Briefings.Facts.Names.Tagging;

/// <summary>A learned tagger of one language: integer weights of hashed features and of the steps from tag to tag.</summary>
internal sealed class NameModel
{
    /// <summary>How many scores a token takes in memory; the last ones are 0.</summary>
    public const int Stride = 16;

    /// <summary>A weight of this size means 1.</summary>
    public const int Unit = 20;

    /// <summary>Bytes at the start of a file that say nothing yet.</summary>
    public const int Reserved = 100;

    private readonly HashTable<Weights> _features;

    /// <param name="hashes">Of the features, ascending.</param>
    /// <param name="weights">Of each feature, in the same order.</param>
    /// <param name="steps">From tag to tag, row by row; a last row for the start of a segment.</param>
    public NameModel(ReadOnlySpan<uint> hashes, ReadOnlySpan<Weights> weights, sbyte[] steps)
    {
        _features = new HashTable<Weights>(hashes, weights);
        Steps = steps;
    }

    public ReadOnlyMemory<sbyte> Steps { get; }

    /// <summary>Adds the weights of the features that the model knows.</summary>
    /// <param name="scores"><see cref="Stride"/> numbers.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        var low = Vector128<short>.Zero;
        var last = 0;
        Span<uint> sifted = stackalloc uint[SegmentFeatures.Most];
        foreach (var feature in sifted[.._features.Sift(features, sifted)])
        {
            var at = _features.Find(feature);
            if (at < 0)
                continue;
            ReadOnlySpan<sbyte> row = _features[at];
            low += Vector128.WidenLower(Vector64.Create(row).ToVector128Unsafe());
            last += row[TagSet.Count - 1];
        }

        Vector128.CopyTo(low, scores);
        scores[TagSet.Count - 1] = (short)last;
    }

    public static NameModel Read(Stream compressed) => PackedFile.Read(compressed, Read);

    private static NameModel Read(ReadOnlySpan<byte> bytes)
    {
        var input = new KeptSpan(bytes);
        input.Take(Reserved);
        var steps = MemoryMarshal.Cast<byte, sbyte>(input.Take((TagSet.Count + 1) * TagSet.Count)).ToArray();
        var hashes = PackedFile.ReadSorted(ref input, input.ReadNumber());
        var some = input.Take(2 * hashes.Length);
        var rest = MemoryMarshal.Cast<byte, sbyte>(input.Take(input.Left));
        var weights = ArrayPool<Weights>.Shared.Rent(hashes.Length);
        var next = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            var row = default(Weights);
            for (var mask = some[i] | (some[hashes.Length + i] << 8); mask != 0; mask &= mask - 1)
                row[BitOperations.TrailingZeroCount(mask)] = rest[next++];
            weights[i] = row;
        }

        var model = new NameModel(hashes, weights.AsSpan(0, hashes.Length), steps);
        ArrayPool<Weights>.Shared.Return(weights);
        return model;
    }

    /// <summary>The weights of a feature, one a tag; as many as fill a slot of 16 bytes with the hash beside them.</summary>
    [InlineArray(12)]
    internal struct Weights
    {
        private sbyte _first;
    }
}
