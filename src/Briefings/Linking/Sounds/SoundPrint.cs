using System.Collections.Immutable;

namespace Briefings.Linking.Sounds;

/// <summary>A sketch of how a text sounds: hashes of its words' consonants, with where they are.</summary>
/// <param name="Keys">Ascending; the lowest three bits are the <see cref="SoundKind"/>. The smallest of a long text only.</param>
/// <param name="Places">For each key, its first and its last place in the text, 0 to 255 each.</param>
internal sealed record SoundPrint(ImmutableArray<uint> Keys, ImmutableArray<ushort> Places)
{
    public const int Most = 512;

    public static SoundPrint None { get; } = new([], []);

    /// <summary>Up to which key the sketch is complete.</summary>
    public uint Limit() => Keys.Length < Most ? uint.MaxValue : Keys[^1];

    /// <summary>False only where the text surely has no such sound: the sketch of a long text knows the smaller keys alone.</summary>
    public bool MayHave(uint key) => key > Limit() || Keys.AsSpan().BinarySearch(key) >= 0;

    public static SoundKind KindOf(uint key) => (SoundKind)(key & 7);
}
