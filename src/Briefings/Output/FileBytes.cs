using System.Buffers;

namespace Briefings.Output;

/// <summary>Compares a file with bytes in memory.</summary>
internal static class FileBytes
{
    /// <returns>False also when there is no such file.</returns>
    public static bool AreEqual(string path, ReadOnlySpan<byte> bytes)
    {
        if (!File.Exists(path))
            return false;
        using var handle = File.OpenHandle(path);
        if (RandomAccess.GetLength(handle) != bytes.Length)
            return false;
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (var offset = 0; offset < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, offset);
                if (read == 0 || !bytes.Slice(offset, read).SequenceEqual(buffer.AsSpan(0, read)))
                    return false;
                offset += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
