using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Briefings.Tracing;

namespace Briefings.Facts.Names.Tagging;

/// <summary>A learned tagger of one language: integer weights of hashed features and of the steps from tag to tag.</summary>
internal sealed class NameModel
{
    /// <summary>How many weights a feature takes in memory; the last ones are 0.</summary>
    public const int Stride = 16;

    /// <summary>A weight of this size means 1.</summary>
    public const int Unit = 20;

    /// <summary>Bytes at the start of a file that say nothing yet.</summary>
    public const int Reserved = 100;

    private readonly HashTable _features;
    private readonly sbyte[] _weights;

    /// <param name="hashes">Of the features, ascending.</param>
    /// <param name="weights"><see cref="TagSet.Count"/> a feature, in the same order.</param>
    /// <param name="steps">From tag to tag, row by row; a last row for the start of a segment.</param>
    public NameModel(uint[] hashes, sbyte[] weights, sbyte[] steps)
    {
        _features = new HashTable(hashes);
        _weights = new sbyte[(hashes.Length + 1) * Stride];
        for (var i = 0; i < hashes.Length; i++)
            weights.AsSpan(i * TagSet.Count, TagSet.Count).CopyTo(_weights.AsSpan(i * Stride));
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
            var row = Vector128.Create<sbyte>(_weights.AsSpan(at * Stride, Stride));
            low += Vector128.WidenLower(row);
            last += _weights[at * Stride + TagSet.Count - 1];
        }

        Vector128.CopyTo(low, scores);
        scores[TagSet.Count - 1] = (short)last;
    }

    public static NameModel Read(Stream compressed)
    {
        var input = new KeptSpan(Unpack(compressed));
        input.Take(Reserved);
        var steps = MemoryMarshal.Cast<byte, sbyte>(input.Take((TagSet.Count + 1) * TagSet.Count)).ToArray();
        var hashes = HashTable.ReadSorted(ref input, input.ReadNumber());
        var some = input.Take(2 * hashes.Length);
        var weights = new sbyte[hashes.Length * TagSet.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            var mask = some[i] | (some[hashes.Length + i] << 8);
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                if ((mask >> tag & 1) != 0)
                    weights[i * TagSet.Count + tag] = (sbyte)input.Take(1)[0];
            }
        }

        return new NameModel(hashes, weights, steps);
    }

    /// <summary>The bytes of a model or of the lists, all at once: read from the decoder number by number, they were a third of the time that five seeds took.</summary>
    public static ReadOnlySpan<byte> Unpack(Stream compressed)
    {
        using var packed = new BrotliStream(compressed, CompressionMode.Decompress);
        var bytes = new MemoryStream((int)compressed.Length * 3);
        packed.CopyTo(bytes, 256 * 1024);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }
}
