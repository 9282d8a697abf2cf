using System.Security.Cryptography;

namespace Briefings.Content.Writing;

/// <summary>Ids that follow from bytes: the same bytes give the same id on every machine.</summary>
internal static class NameBasedId
{
    /// <summary>The namespace of the program itself ids; never changed, because feed readers know the ids.</summary>
    private static readonly Guid Namespace = new("5f0c7e52-6d1b-4b5a-9d58-0d3f6c1f8a27");

    /// <summary>A UUID of version 5 as a URN (RFC 9562, section 5.5).</summary>
    public static string Of(ReadOnlySpan<byte> name)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(Namespace.ToByteArray(bigEndian: true));
        hash.AppendData(name);
        var bytes = hash.GetHashAndReset().AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
