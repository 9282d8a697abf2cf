using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Briefings.Tracing;

/// <summary>Distinguishes two states of something; equal ones are taken for the same (XXH3, 128 bits).</summary>
internal readonly record struct Fingerprint(UInt128 Value)
{
    /// <summary>Of what is not there.</summary>
    public static Fingerprint None => default;

    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    public static Fingerprint Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    public static Fingerprint Of(Fingerprint a, Fingerprint b) => Of(MemoryMarshal.AsBytes<UInt128>([a.Value, b.Value]));
}
