using System.Collections.Immutable;
using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>Numbers facts: those of the last build keep their numbers, so that its traces can be kept as they are.</summary>
internal sealed class FactTable
{
    private readonly Lock _gate = new();
    private readonly List<FactRecord> _records;
    private readonly Dictionary<Fingerprint, int> _numbers;
    private readonly List<Fact> _new = [];

    public FactTable()
        : this([], [])
    {
    }

    /// <param name="kept">What the facts of the last build say now.</param>
    /// <param name="numbers">Of the same, by key; the table's own from now on.</param>
    public FactTable(ImmutableArray<FactRecord> kept, Dictionary<Fingerprint, int> numbers) => (_records, _numbers) = ([.. kept], numbers);

    /// <summary>The number of each fact.</summary>
    public static Dictionary<Fingerprint, int> NumbersOf(ImmutableArray<FactRecord> facts)
    {
        var numbers = new Dictionary<Fingerprint, int>(facts.Length);
        for (var i = 0; i < facts.Length; i++)
            numbers.TryAdd(facts[i].Key, i);
        return numbers;
    }

    /// <summary>A trace as bytes: the steps from one number to the next, of seven bits a byte. May be called from any thread.</summary>
    public ReadOnlyMemory<byte> Encode(ReadTrace trace)
    {
        var numbers = new int[trace.Facts.Count];
        var count = 0;
        foreach (var fact in trace.Facts)
            numbers[count++] = NumberOf(fact);
        Array.Sort(numbers);
        var bytes = new List<byte>(numbers.Length * 2);
        var last = 0;
        foreach (var number in numbers)
        {
            var step = (uint)(number - last);
            last = number;
            for (; step >= 0x80; step >>= 7)
                bytes.Add((byte)(step | 0x80));
            bytes.Add((byte)step);
        }

        return bytes.ToArray();
    }

    /// <summary>Whether a trace has any of some facts.</summary>
    /// <param name="trace">As <see cref="Encode"/> wrote it.</param>
    /// <param name="facts">By number.</param>
    public static bool HasAny(ReadOnlySpan<byte> trace, bool[] facts)
    {
        var (number, step, shift) = (0, 0, 0);
        foreach (var part in trace)
        {
            step |= (part & 0x7f) << shift;
            shift += 7;
            if (part >= 0x80)
                continue;
            number += step;
            if (facts[number])
                return true;
            (step, shift) = (0, 0);
        }

        return false;
    }

    /// <summary>All facts with what they say now, when every page is made.</summary>
    public ImmutableArray<FactRecord> ToRecords()
    {
        var added = new FactRecord[_new.Count];
        Parallel.For(0, added.Length, i => added[i] = new FactRecord(_new[i].Key, _new[i].Value, _new[i].File));
        return [.. _records, .. added];
    }

    private int NumberOf(Fact fact)
    {
        if (fact.NumberIn(this) is { } known)
            return known;
        lock (_gate)
        {
            if (!_numbers.TryGetValue(fact.Key, out var number))
            {
                _numbers.Add(fact.Key, number = _records.Count + _new.Count);
                _new.Add(fact);
            }

            fact.Number(this, number);
            return number;
        }
    }
}
