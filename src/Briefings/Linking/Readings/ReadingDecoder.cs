using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Events;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Readings;

/// <summary>Reads back what <see cref="ReadingEncoder"/> wrote, field by field.</summary>
/// <param name="input">At the start of a reading.</param>
/// <param name="strings">By number.</param>
internal sealed class ReadingDecoder(BinaryReader input, string[] strings)
{
    public ArticleReading Read() => new(All(ReadAnchor), ReadEvents(), new Shingles(All(input.ReadUInt32)))
    {
        ParagraphCount = input.Read7BitEncodedInt(),
        Letters = input.ReadDouble(),
        Counts = All(ReadNumber),
        Offices = All(ReadPerson),
        Days = All(ReadDay),
        Doubtful = All(ReadDoubtful),
        Sounds = new SoundPrint(Numbers<uint>(), Numbers<ushort>()),
    };

    private Anchor ReadAnchor() => new((AnchorKind)input.ReadByte(), ReadText(), ReadText(), ReadPlace()) { Certainty = input.Read7BitEncodedInt(), IsEarlier = input.ReadBoolean() };

    private ArticleEvents ReadEvents() => new(Optional(ReadStatement), Optional(ReadStatement), All(ReadStatement));

    private EventStatement ReadStatement() => new(ReadText(), All(ReadText), Optional(ReadText))
    {
        Start = ReadDate(),
        End = ReadDate(),
        City = Optional(ReadText),
        Place = ReadPlace(),
        IsNumbered = input.ReadBoolean(),
    };

    private NumberMention ReadNumber() => new(input.ReadDecimal(), ReadText(), (NumberBound)input.ReadByte(), ReadPlace());

    private PersonMention ReadPerson() => new(ReadText(), Optional(ReadText), ReadPlace());

    private DoubtfulName ReadDoubtful() => new((NameKind)input.ReadByte(), ReadText(), input.Read7BitEncodedInt(), ReadPlace());

    private DayMention ReadDay() => new(ReadCalendarDay(), ReadCalendarDay(), input.ReadBoolean(), ReadPlace());

    private CalendarDay ReadCalendarDay() => new(ReadNumberOrNull(), ReadNumberOrNull() ?? 0, ReadNumberOrNull());

    private PartialDate? ReadDate()
    {
        var (year, month, day) = (ReadNumberOrNull(), ReadNumberOrNull(), ReadNumberOrNull());
        return year is { } known ? new PartialDate(known, month, day) : null;
    }

    private FactSpan ReadPlace() =>
        new(input.Read7BitEncodedInt() + FactSpan.Title, input.Read7BitEncodedInt(), input.Read7BitEncodedInt());

    private string ReadText() => strings[input.Read7BitEncodedInt()];

    private int? ReadNumberOrNull() => input.Read7BitEncodedInt() is var number and not 0 ? number : null;

    // No more than the bytes that are left: a wrong one would take memory without end.
    private int ReadCount() =>
        input.Read7BitEncodedInt() is var count && count >= 0 && count <= input.BaseStream.Length - input.BaseStream.Position ? count : throw new FormatException();

    private ImmutableArray<T> All<T>(Func<T> read)
    {
        var values = new T[ReadCount()];
        for (var i = 0; i < values.Length; i++)
            values[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    // As they are in memory, as the strings of the file are.
    private ImmutableArray<T> Numbers<T>()
        where T : unmanaged
    {
        var values = new T[ReadCount()];
        input.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    private T? Optional<T>(Func<T> read)
        where T : class => input.ReadBoolean() ? read() : null;
}
