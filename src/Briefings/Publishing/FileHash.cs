using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Briefings.Publishing;

/// <summary>Hashes bytes the way some place does, to compare without fetching.</summary>
internal static class FileHash
{
    /// <returns>In lower case hexadecimal digits.</returns>
    [SuppressMessage("Security", "CA5350", Justification = "Compares with what git and object stores report; nothing is trusted by it")]
    [SuppressMessage("Security", "CA5351", Justification = "Compares with what object stores report; nothing is trusted by it")]
    public static string Of(ReadOnlySpan<byte> bytes, HashKind kind) => Convert.ToHexStringLower(kind switch
    {
        HashKind.Sha256 => SHA256.HashData(bytes),
        HashKind.Sha1 => SHA1.HashData(bytes),
        HashKind.Md5 => MD5.HashData(bytes),
        _ => SHA1.HashData([.. Encoding.ASCII.GetBytes($"blob {bytes.Length}\0"), .. bytes]),
    });
}
