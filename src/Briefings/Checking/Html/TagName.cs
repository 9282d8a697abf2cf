using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Briefings.Checking.Html;

/// <summary>A short name in lower case, without a string for it.</summary>
internal struct TagName
{
    private Buffer _chars;
    private readonly int _length;

    public TagName(ReadOnlySpan<byte> name)
    {
        if (name.Length > Buffer.Size)
            return;
        // Letters of other alphabets are in no name that is looked for.
        for (var i = 0; i < name.Length; i++)
            _chars[i] = (char)(name[i] is >= (byte)'A' and <= (byte)'Z' ? name[i] | 0x20 : name[i]);
        _length = name.Length;
    }

    /// <summary>Empty where the name is longer than any that is looked for.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Text => MemoryMarshal.CreateReadOnlySpan(in _chars[0], _length);

    [InlineArray(Size)]
    private struct Buffer
    {
        public const int Size = 16;

        private char _first;
    }
}
