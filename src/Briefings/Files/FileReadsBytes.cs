using Briefings.Tracing;

namespace Briefings.Files;

/// <summary>What was asked of a site's files, as bytes.</summary>
internal static class FileReadsBytes
{
    public static void Write(this BinaryWriter output, FileReads reads)
    {
        output.Write(reads.TrustedBefore);
        WriteTable(output, reads.Lists, output.Write);
        WriteTable(output, reads.Presence, output.Write);
        WriteTable(output, reads.Files, file =>
        {
            output.Write(file.Stamp);
            output.Write(file.Bytes);
        });
    }

    /// <exception cref="FormatException">The bytes are none of these.</exception>
    /// <exception cref="ArgumentException">A name is there twice.</exception>
    /// <exception cref="IOException">There are too few bytes.</exception>
    public static FileReads ReadFileReads(this BinaryReader input)
    {
        var trusted = input.ReadInt64();
        return new FileReads(
            ReadTable(input, input.ReadFingerprint), ReadTable(input, input.ReadBoolean), ReadTable(input, () => new FileRead(input.ReadFileStamp(), input.ReadFingerprint())))
        {
            TrustedBefore = trusted,
        };
    }

    public static void Write(this BinaryWriter output, FileStamp stamp)
    {
        output.Write(stamp.Length);
        output.Write(stamp.Modified);
        output.Write(stamp.Changed);
    }

    public static FileStamp ReadFileStamp(this BinaryReader input) => new(input.ReadInt64(), input.ReadInt64(), input.ReadInt64());

    private static void WriteTable<T>(BinaryWriter output, IReadOnlyDictionary<string, T> table, Action<T> write)
    {
        output.Write7BitEncodedInt(table.Count);
        foreach (var (name, value) in table)
        {
            output.Write(name);
            write(value);
        }
    }

    private static Dictionary<string, T> ReadTable<T>(BinaryReader input, Func<T> read)
    {
        var count = input.ReadCount();
        var table = new Dictionary<string, T>(count, StringComparer.Ordinal);
        for (var left = count; left > 0; left--)
            table.Add(input.ReadString(), read());
        return table;
    }
}
