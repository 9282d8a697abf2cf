using System.IO.Compression;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>Cuts learned weights to the strongest features, makes integers of them and writes them.</summary>
internal sealed class ModelBuilder
{
    private readonly uint[] _hashes;
    private readonly sbyte[] _weights;
    private readonly sbyte[] _steps;

    /// <param name="features">How many are kept.</param>
    public ModelBuilder(CrfTrainer learned, uint[] hashes, int features)
    {
        int[] kept =
        [
            .. Enumerable.Range(0, hashes.Length).OrderByDescending(i => Strength(learned.Weights.AsSpan(i * TagSet.Count, TagSet.Count)))
                .Take(features).Where(i => Strength(learned.Weights.AsSpan(i * TagSet.Count, TagSet.Count)) * NameModel.Unit >= 1).Order(),
        ];
        _hashes = [.. kept.Select(i => hashes[i])];
        _weights = [.. kept.SelectMany(i => Enumerable.Range(i * TagSet.Count, TagSet.Count)).Select(i => Whole(learned.Weights[i]))];
        _steps = [.. learned.Steps.Select(Whole)];
    }

    public NameModel Build()
    {
        var rows = new NameModel.Weights[_hashes.Length];
        for (var i = 0; i < rows.Length; i++)
            _weights.AsSpan(i * TagSet.Count, TagSet.Count).CopyTo(rows[i]);
        return new NameModel(_hashes, rows, _steps);
    }

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var output = new BinaryWriter(new BrotliStream(bytes, CompressionLevel.SmallestSize)))
        {
            output.Write(new byte[NameModel.Reserved]);
            foreach (var step in _steps)
                output.Write(step);
            output.Write7BitEncodedInt(_hashes.Length);
            WriteSorted(output, _hashes);
            int[] masks = [.. Enumerable.Range(0, _hashes.Length).Select(Mask)];
            output.Write(masks.Select(mask => (byte)mask).ToArray());
            output.Write(masks.Select(mask => (byte)(mask >> 8)).ToArray());
            foreach (var weight in _weights.Where(weight => weight != 0))
                output.Write(weight);
        }

        return bytes.ToArray();
    }

    public static void WriteSorted(BinaryWriter output, IEnumerable<uint> hashes)
    {
        var last = 0u;
        foreach (var hash in hashes)
        {
            output.Write7BitEncodedInt((int)(hash - last));
            last = hash;
        }
    }

    private static float Strength(ReadOnlySpan<float> weights)
    {
        var most = 0f;
        foreach (var weight in weights)
            most = Math.Max(most, Math.Abs(weight));
        return most;
    }

    private static sbyte Whole(float weight) =>
        (sbyte)Math.Clamp(Math.Round(weight * NameModel.Unit), -sbyte.MaxValue, sbyte.MaxValue);

    private int Mask(int feature)
    {
        var mask = 0;
        for (var tag = 0; tag < TagSet.Count; tag++)
            mask |= _weights[feature * TagSet.Count + tag] != 0 ? 1 << tag : 0;
        return mask;
    }
}
