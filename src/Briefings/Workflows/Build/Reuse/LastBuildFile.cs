namespace Briefings.Workflows.Build.Reuse;

/// <summary>A <see cref="LastBuild"/> as bytes.</summary>
internal static class LastBuildFile
{
    public static byte[] Write(LastBuild last)
    {
        using var file = new MemoryStream(1 << 20);
        using var writer = new BinaryWriter(file);
        new LastBuildWriter(writer).Write(last);
        writer.Flush();
        return file.ToArray();
    }

    /// <returns>Null for bytes that are none of these.</returns>
    public static LastBuild? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return null;
        try
        {
            var all = bytes.ToArray();
            using var input = new BinaryReader(new MemoryStream(all));
            return new LastBuildReader(all, input).Read();
        }
        catch (Exception error) when (error is IOException or FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }
}
