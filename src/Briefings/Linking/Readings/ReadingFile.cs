using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefings.Linking.Readings;

/// <summary>
/// Readings as bytes: the build of the program, a hash of the rest, where the readings end, the readings, every string
/// once, and the keys with the ends of their readings. Only the build that wrote a file reads it, so its form has no version.
/// </summary>
internal sealed class ReadingFile
{
    private const int UsualLength = 6500;

    private static readonly byte[] s_build = typeof(ReadingFile).Module.ModuleVersionId.ToByteArray();

    private readonly Func<byte[]> _again;
    private readonly byte[] _hash;
    private readonly (UInt128 Key, int Start, int End)[] _places;
    private readonly Lock _lock = new();
    private Content? _content;

    private ReadingFile(byte[] bytes, Func<byte[]> again)
    {
        _again = again;
        _hash = bytes[s_build.Length..Hashed];
        _content = new Content(bytes);
        using var input = _content.AtStrings();
        for (var left = ReadCount(input); left > 0; left--)
            input.BaseStream.Seek(LengthOfString(input), SeekOrigin.Current);
        _places = ReadPlaces(input);
    }

    public int Count => _places.Length;

    private static int Hashed => s_build.Length + SHA256.HashSizeInBytes;

    private static int Head => Hashed + sizeof(int);

    /// <param name="bytes">Of the file.</param>
    /// <param name="again">Reads them once more, after they were let go.</param>
    /// <returns>Null for bytes that are damaged or from another build.</returns>
    public static ReadingFile? Open(byte[] bytes, Func<byte[]> again)
    {
        if (!IsWhole(bytes))
            return null;
        try
        {
            return new ReadingFile(bytes, again);
        }
        catch (Exception error) when (IsBadContent(error))
        {
            return null;
        }
    }

    private static bool IsWhole(byte[] bytes) => bytes.Length > Head && bytes.AsSpan().StartsWith(s_build)
        && SHA256.HashData(bytes.AsSpan(Hashed)).AsSpan().SequenceEqual(bytes.AsSpan(s_build.Length, SHA256.HashSizeInBytes));

    public UInt128 KeyOf(int number) => _places[number].Key;

    /// <summary>Lets the file's bytes go until something of them is asked for.</summary>
    public void Release()
    {
        lock (_lock)
            _content = null;
    }

    /// <returns>Null where the file is not there any more as it was.</returns>
    public byte[]? Bytes() => Load()?.Bytes;

    /// <returns>Null for what cannot be read back. Safe to call from several threads.</returns>
    public ArticleReading? Read(int number)
    {
        try
        {
            var (_, start, end) = _places[number];
            return Load() is { } content ? new ReadingDecoder(new BinaryReader(new MemoryStream(content.Bytes, start, end - start)), content.Strings.Value).Read() : null;
        }
        catch (Exception error) when (IsBadContent(error))
        {
            return null;
        }
    }

    private Content? Load()
    {
        lock (_lock)
        {
            if (_content is null && _again() is var bytes && IsWhole(bytes) && bytes.AsSpan(s_build.Length, _hash.Length).SequenceEqual(_hash))
                _content = new Content(bytes);
            return _content;
        }
    }

    /// <param name="readings">By key.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyCollection<KeyValuePair<UInt128, ArticleReading>> readings)
    {
        // One buffer, as large as texts usually need: those of an archive take a good part of the memory.
        var file = new MemoryStream((int)Math.Min(Array.MaxLength, Head + ((long)readings.Count * UsualLength)));
        var writer = new BinaryWriter(file);
        var encoder = new ReadingEncoder(writer);
        var places = new List<(UInt128 Key, int End)>(readings.Count);
        file.Position = Head;
        foreach (var (key, reading) in readings)
        {
            encoder.Write(reading);
            places.Add((key, (int)file.Position));
        }

        var end = (int)file.Position;
        WriteStrings(writer, encoder.Strings);
        WritePlaces(writer, places);
        var bytes = file.GetBuffer().AsMemory(0, (int)file.Length);
        s_build.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.Span[Hashed..], end);
        SHA256.HashData(bytes.Span[Hashed..], bytes.Span[s_build.Length..]);
        return bytes;
    }

    // What readers of bytes throw at bytes that mean nothing; a cache like that is as good as none.
    private static bool IsBadContent(Exception error) =>
        error is IOException or FormatException or ArgumentException or IndexOutOfRangeException or OverflowException;

    // No count is larger than the bytes that are left: a wrong one would take memory without end.
    private static int ReadCount(BinaryReader input) =>
        input.ReadInt32() is var count && count >= 0 && count <= input.BaseStream.Length - input.BaseStream.Position
            ? count
            : throw new FormatException();

    // As they are in memory: what a text cuts in two is no valid UTF-8.
    private static void WriteStrings(BinaryWriter writer, IReadOnlyCollection<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
        {
            writer.Write7BitEncodedInt(text.Length);
            writer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }

    private static string[] ReadStrings(BinaryReader input)
    {
        var strings = new string[ReadCount(input)];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = new string(MemoryMarshal.Cast<byte, char>(input.ReadBytes(LengthOfString(input))));
        return strings;
    }

    // In bytes.
    private static int LengthOfString(BinaryReader input)
    {
        var bytes = sizeof(char) * (long)input.Read7BitEncodedInt();
        return bytes >= 0 && bytes <= input.BaseStream.Length - input.BaseStream.Position ? (int)bytes : throw new FormatException();
    }

    private static void WritePlaces(BinaryWriter writer, List<(UInt128 Key, int End)> places)
    {
        writer.Write(places.Count);
        foreach (var (key, end) in places)
        {
            writer.Write((ulong)(key >> 64));
            writer.Write((ulong)key);
            writer.Write(end);
        }
    }

    private static (UInt128 Key, int Start, int End)[] ReadPlaces(BinaryReader input)
    {
        var places = new (UInt128, int, int)[ReadCount(input)];
        for (int i = 0, start = Head; i < places.Length; i++)
        {
            var key = new UInt128(input.ReadUInt64(), input.ReadUInt64());
            places[i] = (key, start, start = input.ReadInt32());
        }

        return places;
    }

    private sealed record Content(byte[] Bytes)
    {
        public Lazy<string[]> Strings { get; } = new(() => ReadStrings(AtStrings(Bytes)));

        public BinaryReader AtStrings() => AtStrings(Bytes);

        private static BinaryReader AtStrings(byte[] bytes)
        {
            var start = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(Hashed));
            return new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start));
        }
    }
}
