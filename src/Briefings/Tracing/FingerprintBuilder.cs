using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Briefings.Tracing;

/// <summary>Makes one fingerprint of many values; each is marked with its length, so that no two rows of values are alike.</summary>
internal sealed class FingerprintBuilder
{
    private readonly XxHash128 _hash = new();

    public FingerprintBuilder Add(string? text)
    {
        Add(text?.Length ?? -1);
        _hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public FingerprintBuilder Add(int number)
    {
        _hash.Append(MemoryMarshal.AsBytes<int>([number]));
        return this;
    }

    /// <param name="bytes">As many as are marked elsewhere, or the rest.</param>
    public FingerprintBuilder Add(ReadOnlySpan<byte> bytes)
    {
        _hash.Append(bytes);
        return this;
    }

    public FingerprintBuilder Add(bool flag) => Add(flag ? 1 : 0);

    public FingerprintBuilder Add(Fingerprint other)
    {
        _hash.Append(MemoryMarshal.AsBytes<UInt128>([other.Value]));
        return this;
    }

    /// <param name="items">Their order counts.</param>
    /// <param name="add">Adds one.</param>
    public FingerprintBuilder AddAll<T>(IEnumerable<T> items, Action<FingerprintBuilder, T> add)
    {
        var count = 0;
        foreach (var item in items)
        {
            add(this, item);
            count++;
        }

        return Add(count);
    }

    public Fingerprint ToFingerprint() => new(_hash.GetCurrentHashAsUInt128());
}
