using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Content;
using Briefings.Facts.Events;
using Briefings.Facts.Names;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>Writes readings one after the other, with a number for each string. See <see cref="ReadingDecoder"/>.</summary>
/// <param name="output">Takes the readings.</param>
internal sealed class ReadingEncoder(BinaryWriter output)
{
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    /// <summary>By number.</summary>
    public IReadOnlyCollection<string> Strings => _strings.Keys;

    public void Write(ArticleReading reading)
    {
        WriteAll(reading.Anchors, Write);
        WriteOptional(reading.Events.Main, Write);
        WriteOptional(reading.Events.Whole, Write);
        WriteAll(reading.Events.Announced, Write);
        WriteAll(reading.Shingles.Hashes, output.Write);
        output.Write7BitEncodedInt(reading.ParagraphCount);
        output.Write(reading.Letters);
        WriteAll(reading.Counts, Write);
        WriteAll(reading.Offices, Write);
        WriteAll(reading.Days, Write);
        WriteAll(reading.Doubtful, Write);
        WriteNumbers(reading.Sounds.Keys.AsSpan());
        WriteNumbers(reading.Sounds.Places.AsSpan());
    }

    private void Write(Anchor anchor)
    {
        output.Write((byte)anchor.Kind);
        Write(anchor.Key);
        Write(anchor.Text);
        Write(anchor.Place);
        output.Write7BitEncodedInt(anchor.Certainty);
        output.Write(anchor.IsEarlier);
    }

    private void Write(EventStatement statement)
    {
        Write(statement.Name);
        WriteAll(statement.Stems, Write);
        WriteOptional(statement.Edition, Write);
        Write(statement.Start);
        Write(statement.End);
        WriteOptional(statement.City, Write);
        Write(statement.Place);
        output.Write(statement.IsNumbered);
    }

    private void Write(NumberMention number)
    {
        output.Write(number.Value);
        Write(number.Unit);
        output.Write((byte)number.Bound);
        Write(number.Place);
    }

    private void Write(PersonMention person)
    {
        Write(person.Name);
        WriteOptional(person.Role, Write);
        Write(person.Place);
    }

    private void Write(DoubtfulName name)
    {
        output.Write((byte)name.Kind);
        Write(name.Text);
        output.Write7BitEncodedInt(name.Probability);
        Write(name.Place);
    }

    private void Write(DayMention day)
    {
        Write(day.Start);
        Write(day.End);
        output.Write(day.YearStated);
        Write(day.Place);
    }

    private void Write(CalendarDay day)
    {
        Write(day.Year);
        Write(day.Month);
        Write(day.Day);
    }

    private void Write(PartialDate? date)
    {
        Write(date?.Year);
        Write(date?.Month);
        Write(date?.Day);
    }

    private void Write(FactSpan place)
    {
        output.Write7BitEncodedInt(place.Paragraph - FactSpan.Title);
        output.Write7BitEncodedInt(place.Offset);
        output.Write7BitEncodedInt(place.Length);
    }

    private void Write(string text)
    {
        if (!_strings.TryGetValue(text, out var number))
            _strings.Add(text, number = _strings.Count);
        output.Write7BitEncodedInt(number);
    }

    // Of a calendar: nothing is 0 there.
    private void Write(int? number) => output.Write7BitEncodedInt(number ?? 0);

    private void WriteAll<T>(ImmutableArray<T> values, Action<T> write)
    {
        output.Write7BitEncodedInt(values.Length);
        foreach (var value in values)
            write(value);
    }

    private void WriteNumbers<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        output.Write7BitEncodedInt(values.Length);
        output.Write(MemoryMarshal.AsBytes(values));
    }

    private void WriteOptional<T>(T? value, Action<T> write)
        where T : class
    {
        output.Write(value is not null);
        if (value is not null)
            write(value);
    }
}
