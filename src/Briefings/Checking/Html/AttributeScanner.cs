using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Briefings.Checking.Html;

/// <summary>Reads the attributes of a tag one after the other.</summary>
/// <param name="attributes">What is between the tag's name and its end.</param>
internal ref struct AttributeScanner(ReadOnlySpan<byte> attributes)
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n\f/="u8);

    private readonly ReadOnlySpan<byte> _bytes = attributes;
    private TagName _name;
    private int _next;

    /// <summary>In lower case; empty for one that is longer than any that matters here.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Name => _name.Text;

    /// <summary>As it is written, escapes and all; empty where there is none.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Where the value begins, counted from the first byte of the attributes.</summary>
    public int ValueOffset { get; private set; }

    public bool Read()
    {
        SkipBlank(" \t\r\n\f/"u8);
        if (_next >= _bytes.Length)
            return false;
        var start = _next;
        var length = _bytes[(start + 1)..].IndexOfAny(NameEnds);
        _next = length < 0 ? _bytes.Length : start + 1 + length;
        _name = new TagName(_bytes[start.._next]);
        SkipBlank(" \t\r\n\f"u8);
        Value = default;
        ValueOffset = _next;
        if (_next < _bytes.Length && _bytes[_next] == '=')
            ReadValue();
        return true;
    }

    private void ReadValue()
    {
        _next++;
        SkipBlank(" \t\r\n\f"u8);
        if (_next >= _bytes.Length)
            return;
        var quote = _bytes[_next];
        if (quote is (byte)'"' or (byte)'\'')
        {
            ValueOffset = _next + 1;
            var close = _bytes[ValueOffset..].IndexOf(quote);
            Value = close < 0 ? _bytes[ValueOffset..] : _bytes.Slice(ValueOffset, close);
            _next = Math.Min(ValueOffset + Value.Length + 1, _bytes.Length);
            return;
        }

        ValueOffset = _next;
        var end = _bytes[_next..].IndexOfAny(" \t\r\n\f"u8);
        Value = end < 0 ? _bytes[_next..] : _bytes.Slice(_next, end);
        _next += Value.Length;
    }

    private void SkipBlank(ReadOnlySpan<byte> blank)
    {
        var found = _bytes[_next..].IndexOfAnyExcept(blank);
        _next = found < 0 ? _bytes.Length : _next + found;
    }
}
