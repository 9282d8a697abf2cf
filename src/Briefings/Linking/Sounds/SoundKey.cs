namespace Briefings.Linking.Sounds;

/// <summary>A sound as a number: a hash whose lowest three bits are its kind.</summary>
internal static class SoundKey
{
    private const int ShortestWord = 3;

    public static uint Of(SoundKind kind, string sound)
    {
        // FNV-1a; the same on every machine.
        var hash = 2166136261;
        foreach (var letter in sound)
            hash = (hash ^ letter) * 16777619;
        hash ^= hash >> 15;
        hash *= 2246822519;
        hash ^= hash >> 13;
        return (hash & ~7u) | (uint)kind;
    }

    /// <summary>The key of a word with this skeleton; null where it has too few consonants to be recognised.</summary>
    public static uint? OfWord(string skeleton) => skeleton.Length < ShortestWord
        ? null
        : Of(skeleton.Length == 3 ? SoundKind.Short : skeleton.Length == 4 ? SoundKind.Middle : SoundKind.Long, skeleton.Length <= 5 ? skeleton : skeleton[..5]);

    /// <summary>The keys that a name may have in another text: as it is, with an ending there, or with one here.</summary>
    public static IEnumerable<uint> OfName(string skeleton)
    {
        if (OfWord(skeleton) is { } whole)
            yield return whole;
        if (OfStem(skeleton) is { } stem)
            yield return stem;
        if (skeleton.Length is 3 or 4)
            yield return Of(SoundKind.Stem, skeleton);
        if (skeleton.Length is 4 or 5)
            yield return Of(skeleton.Length == 4 ? SoundKind.Short : SoundKind.Middle, skeleton[..^1]);
    }

    /// <summary>The key of a word without its last consonant, which may belong to an ending; null for short ones.</summary>
    public static uint? OfStem(string skeleton) =>
        skeleton.Length < 4 ? null : Of(SoundKind.Stem, skeleton[..(skeleton.Length < 6 ? skeleton.Length - 1 : 4)]);
}
