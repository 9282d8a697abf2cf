using System.Buffers.Binary;
using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>
/// A <see cref="LastBuild"/> as bytes: the build of the program, a checksum, and the rest. Only the build that wrote a
/// file reads it, so its form has no version that someone could forget to raise.
/// </summary>
internal static class LastBuildFile
{
    private const int HashLength = 16;

    private static readonly byte[] s_build = typeof(LastBuildFile).Module.ModuleVersionId.ToByteArray();

    private static int Head => s_build.Length + HashLength;

    public static byte[] Write(LastBuild last)
    {
        using var file = new MemoryStream(1 << 20);
        using var writer = new BinaryWriter(file);
        writer.Write(s_build);
        writer.Write(new byte[HashLength]);
        new LastBuildWriter(writer).Write(last);
        writer.Flush();
        var bytes = file.ToArray();
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(s_build.Length), Fingerprint.Of(bytes.AsSpan(Head)).Value);
        return bytes;
    }

    /// <returns>Null for bytes that are damaged or from another build.</returns>
    public static LastBuild? Read(byte[] bytes)
    {
        if (bytes.Length <= Head || !bytes.AsSpan().StartsWith(s_build)
            || Fingerprint.Of(bytes.AsSpan(Head)).Value != BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(s_build.Length)))
            return null;
        try
        {
            using var input = new BinaryReader(new MemoryStream(bytes) { Position = Head });
            return new LastBuildReader(bytes, input).Read();
        }
        catch (Exception error) when (error is IOException or FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }
}
