using System.Buffers.Binary;
using System.Text;

namespace Briefings.Tracing;

/// <summary>Reads bytes that are kept from build to build, from the first to the last: what <see cref="BinaryWriter"/> and <see cref="KeptBytes"/> wrote.</summary>
/// <param name="bytes">All of them.</param>
internal ref struct KeptSpan(ReadOnlySpan<byte> bytes)
{
    private const int FingerprintLength = 16;
    private const int MostShift = 28;

    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => _rest.Length;

    /// <exception cref="FormatException">Nothing is left, or it is no number.</exception>
    public int ReadNumber()
    {
        var number = 0;
        for (var shift = 0; shift <= MostShift; shift += 7)
        {
            var part = Take(1)[0];
            number |= (part & 0x7f) << shift;
            if (part < 0x80)
                return number;
        }

        throw new FormatException();
    }

    /// <summary>A count of what follows.</summary>
    /// <exception cref="FormatException">It is larger than the bytes that are left: a wrong one would take memory without end.</exception>
    public int ReadCount() => ReadNumber() is var count && count >= 0 && count <= _rest.Length ? count : throw new FormatException();

    /// <exception cref="FormatException">Not as many are left.</exception>
    public ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)_rest.Length)
            throw new FormatException();
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    /// <exception cref="FormatException">It is cut off.</exception>
    public string ReadText() => Encoding.UTF8.GetString(Take(ReadCount()));

    /// <exception cref="FormatException">It is cut off.</exception>
    public Fingerprint ReadFingerprint()
    {
        var taken = Take(FingerprintLength);
        return new Fingerprint(new UInt128(BinaryPrimitives.ReadUInt64LittleEndian(taken), BinaryPrimitives.ReadUInt64LittleEndian(taken[8..])));
    }
}
