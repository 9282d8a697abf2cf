using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Briefings.Output.Parts;

/// <summary>One machine's share of the work: the <paramref name="Number"/>th of <paramref name="Count"/>.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many shares there are, 1 to <see cref="Most"/>.</param>
internal readonly record struct Share(int Number, int Count)
{
    /// <summary>More parts than this are no help, and a mistyped number.</summary>
    public const int Most = 10_000;

    /// <summary>How a share is written, for messages.</summary>
    public const string Shape = "its number and how many there are, as in '2/8'";

    public static bool TryParse(string? text, out Share share)
    {
        share = default;
        if (text?.Split('/') is not [var number, var count]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var k)
            || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            || n is < 1 or > Most || k < 1 || k > n)
            return false;
        share = new Share(k, n);
        return true;
    }

    /// <summary>Whether a path belongs to this share: by a hash of the path, so that it stays when others come and go.</summary>
    public bool Has(string path) => Count == 1 || Hash(path) % (ulong)Count == (ulong)(Number - 1);

    /// <summary>Where a path is among all paths, from 0 up to 1: as many are below a half as above it.</summary>
    public static double PlaceOf(string path) => Hash(path) / (ulong.MaxValue + 1.0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static ulong Hash(string path)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(path), hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
