using System.Runtime.InteropServices;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Readings;

/// <summary>A sheet as bytes, for the process that wrote them: the sounds, the anchors, the wording, and what is stated.</summary>
internal static class SheetBytes
{
    public static byte[] Write(AnchorColumns anchors, SoundPrint sounds, Shingles wording, StatedThings stated)
    {
        var bytes = new MemoryStream();
        var writer = new BinaryWriter(bytes);
        Write(writer, sounds.Keys.AsSpan());
        Write(writer, sounds.Places.AsSpan());
        Write<int>(writer, anchors.Ids);
        Write<double>(writer, anchors.Importances);
        Write<double>(writer, anchors.Distinctivenesses);
        Write<byte>(writer, anchors.Traits);
        writer.Write(anchors.PublishedPlace);
        Write(writer, wording.Hashes.AsSpan());
        Write(writer, stated);
        return bytes.ToArray();
    }

    /// <summary>How many bytes the sounds of a text take.</summary>
    /// <param name="count">How many they are.</param>
    public static int LengthOfSounds(int count) => (2 * sizeof(int)) + (count * (sizeof(uint) + sizeof(ushort)));

    public static SoundPrint ReadSounds(ReadOnlyMemory<byte> bytes)
    {
        var rest = bytes.Span;
        return new SoundPrint(ImmutableCollectionsMarshal.AsImmutableArray(Take<uint>(ref rest)), ImmutableCollectionsMarshal.AsImmutableArray(Take<ushort>(ref rest)));
    }

    /// <param name="text">Its index.</param>
    /// <param name="bytes">As they were written; what is needed of them is copied.</param>
    /// <param name="rarities">Of each anchor, by its id.</param>
    public static TextSheet Read(int text, ReadOnlyMemory<byte> bytes, double[] rarities)
    {
        var rest = bytes.Span;
        var sounds = new SoundPrint(ImmutableCollectionsMarshal.AsImmutableArray(Take<uint>(ref rest)), ImmutableCollectionsMarshal.AsImmutableArray(Take<ushort>(ref rest)));
        var columns = new AnchorColumns(Take<int>(ref rest), Take<double>(ref rest), Take<double>(ref rest), Take<byte>(ref rest), MemoryMarshal.Read<int>(rest));
        rest = rest[sizeof(int)..];
        var wording = new Shingles(ImmutableCollectionsMarshal.AsImmutableArray(Take<uint>(ref rest)));
        var stated = rest.ToArray();
        return new TextSheet(text, new AnchorTable(columns, rarities), sounds, wording, () => ReadStated(stated));
    }

    private static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] Take<T>(ref ReadOnlySpan<byte> bytes)
        where T : unmanaged
    {
        var values = new T[MemoryMarshal.Read<int>(bytes)];
        var target = MemoryMarshal.AsBytes(values.AsSpan());
        bytes.Slice(sizeof(int), target.Length).CopyTo(target);
        bytes = bytes[(sizeof(int) + target.Length)..];
        return values;
    }

    private static void Write(BinaryWriter writer, StatedThings stated)
    {
        writer.Write(stated.Numbers.Length);
        foreach (var number in stated.Numbers)
        {
            writer.Write(number.Place);
            writer.Write(number.Digits);
            writer.Write(number.Value);
            writer.Write(number.MayConvert);
            writer.Write(number.Measure is not null);
            writer.Write(number.Measure ?? "");
        }

        writer.Write(stated.Names.Length);
        foreach (var name in stated.Names)
        {
            writer.Write((byte)name.Kind);
            Write(writer, name.Places.AsSpan());
            Write(writer, name.Sounds.AsSpan());
            // As they are in memory: what a text cuts in two is no valid UTF-8.
            Write(writer, name.Key.AsSpan());
            Write(writer, name.Consonants.AsSpan());
        }
    }

    private static StatedThings ReadStated(byte[] bytes)
    {
        var rest = new ReadOnlySpan<byte>(bytes);
        using var input = new BinaryReader(new MemoryStream(bytes));
        var numbers = new NumberSign[input.ReadInt32()];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (place, digits, value, mayConvert, isMeasured) = (input.ReadInt32(), input.ReadInt32(), input.ReadDouble(), input.ReadBoolean(), input.ReadBoolean());
            var measure = input.ReadString();
            numbers[i] = new NumberSign(place, digits, value, isMeasured ? measure : null, mayConvert);
        }

        var names = new NameProbe[input.ReadInt32()];
        rest = rest[(int)input.BaseStream.Position..];
        for (var i = 0; i < names.Length; i++)
        {
            var kind = (AnchorKind)rest[0];
            rest = rest[1..];
            names[i] = new NameProbe(kind, ImmutableCollectionsMarshal.AsImmutableArray(Take<int>(ref rest)), ImmutableCollectionsMarshal.AsImmutableArray(Take<uint>(ref rest)))
            {
                Key = new string(Take<char>(ref rest)),
                Consonants = new string(Take<char>(ref rest)),
            };
        }

        return new StatedThings(ImmutableCollectionsMarshal.AsImmutableArray(numbers), ImmutableCollectionsMarshal.AsImmutableArray(names));
    }
}
