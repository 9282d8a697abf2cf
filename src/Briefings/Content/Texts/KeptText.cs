using System.Buffers;
using System.Text;

namespace Briefings.Content.Texts;

/// <summary>A text, or the bytes that are kept of it: they are decoded when the text is first asked for.</summary>
/// <remarks>Of ten thousand texts an edit asks for a few; as strings they were half of what such a build allocated.</remarks>
internal sealed class KeptText : IEquatable<KeptText>
{
    private const string BehindScheme = "://";

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly Func<string>? _read;
    private string? _value;

    public KeptText(string value) => _value = value;

    /// <param name="utf8">Never changed.</param>
    public KeptText(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <param name="read">Reads it again wherever it is asked for, so that it takes no memory; the same each time.</param>
    public KeptText(Func<string> read) => _read = read;

    public string Value => _read is null ? _value ??= Encoding.UTF8.GetString(_utf8.Span) : _read();

    public bool IsEmpty => Known is { } known ? known.Length == 0 : _utf8.IsEmpty;

    // Null while it is still encoded as bytes.
    private string? Known => _read is null ? _value : _read();

    /// <summary>Its bytes, which are there already where it is kept.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8.IsEmpty ? Encoding.UTF8.GetBytes(Value) : _utf8;

    public static implicit operator KeptText(string value) => new(value);

    /// <summary>Its first characters, of which the last may be half of a pair.</summary>
    /// <param name="characters">Has room for them.</param>
    /// <returns>As many as there is room for, or all that there are.</returns>
    public ReadOnlySpan<char> Begin(Span<char> characters)
    {
        if (Known is { } known)
            return known.AsSpan(0, Math.Min(known.Length, characters.Length));
        Encoding.UTF8.GetDecoder().Convert(_utf8.Span, characters, flush: true, out var used, out var count, out var isAll);
        Span<char> pair = stackalloc char[2];
        if (!isAll && count < characters.Length && Rune.DecodeFromUtf8(_utf8.Span[used..], out var next, out _) == OperationStatus.Done)
        {
            next.EncodeToUtf16(pair);
            characters[count++] = pair[0];
        }

        return characters[..count];
    }

    /// <summary>Whether an address is in it, in letters of either case.</summary>
    /// <param name="address">As far as it is looked for; has <c>://</c>.</param>
    public bool HasAddress(string address)
    {
        // The mark is found many characters at a time, letters of either case are not.
        var scheme = address.IndexOf(BehindScheme, StringComparison.Ordinal);
        if (_read is not null || _value is not null || !Ascii.IsValid(address))
            return HasAddress(Value, address, scheme);
        for (var rest = _utf8.Span; rest.IndexOf("://"u8) is >= 0 and var at; rest = rest[(at + BehindScheme.Length)..])
        {
            var start = at - scheme;
            if (start >= 0 && rest.Length - start >= address.Length && Ascii.EqualsIgnoreCase(rest.Slice(start, address.Length), address))
                return true;
        }

        return false;
    }

    private static bool HasAddress(ReadOnlySpan<char> text, string address, int scheme)
    {
        for (var rest = text; rest.IndexOf(BehindScheme) is >= 0 and var at; rest = rest[(at + BehindScheme.Length)..])
        {
            var start = at - scheme;
            if (start >= 0 && rest[start..].StartsWith(address, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Writes it with its length before it.</summary>
    public void Write(BinaryWriter output)
    {
        if (Known is { } known)
        {
            output.Write(known);
            return;
        }

        output.Write7BitEncodedInt(_utf8.Length);
        output.Write(_utf8.Span);
    }

    public bool Equals(KeptText? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as KeptText);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;
}
