namespace Briefings.Tracing;

/// <summary>What files that are kept from build to build are made of.</summary>
internal static class KeptBytes
{
    public static void Write(this BinaryWriter output, Fingerprint fingerprint)
    {
        output.Write((ulong)(fingerprint.Value >> 64));
        output.Write((ulong)fingerprint.Value);
    }

    public static Fingerprint ReadFingerprint(this BinaryReader input)
    {
        var upper = input.ReadUInt64();
        return new Fingerprint(new UInt128(upper, input.ReadUInt64()));
    }

    /// <summary>A count of what follows.</summary>
    /// <exception cref="FormatException">It is larger than the bytes that are left: a wrong one would take memory without end.</exception>
    public static int ReadCount(this BinaryReader input) =>
        input.Read7BitEncodedInt() is var count && count >= 0 && count <= input.BaseStream.Length - input.BaseStream.Position
            ? count
            : throw new FormatException();
}
