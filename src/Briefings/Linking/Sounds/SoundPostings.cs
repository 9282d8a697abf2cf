namespace Briefings.Linking.Sounds;

/// <summary>The texts that have a sound among those they are looked for by, for sounds of several texts and not too many.</summary>
internal sealed class SoundPostings
{
    private readonly Dictionary<uint, (int Start, int Count)> _places = [];
    private readonly int[] _texts;

    private SoundPostings(ulong[] entries, int most)
    {
        Array.Sort(entries);
        var texts = new List<int>();
        for (int i = 0, end; i < entries.Length; i = end)
        {
            for (end = i + 1; end < entries.Length && entries[end] >> 32 == entries[i] >> 32;)
                end++;
            if (end - i < 2 || end - i > most)
                continue;
            _places.Add((uint)(entries[i] >> 32), (texts.Count, end - i));
            for (var j = i; j < end; j++)
                texts.Add((int)(uint)entries[j]);
        }

        _texts = [.. texts];
    }

    /// <param name="count">Of the texts.</param>
    /// <param name="keys">The sounds by which a text is looked for.</param>
    /// <param name="most">How many texts a sound may have to be of use.</param>
    public static SoundPostings Of(int count, Func<int, IEnumerable<uint>> keys, int most)
    {
        var entries = new List<ulong>();
        for (var i = 0; i < count; i++)
        {
            foreach (var key in keys(i))
                entries.Add(((ulong)key << 32) | (uint)i);
        }

        return new SoundPostings([.. entries], most);
    }

    /// <summary>Ascending; empty for a sound of one text, or of too many.</summary>
    public ReadOnlySpan<int> Of(uint key) => _places.TryGetValue(key, out var place) ? _texts.AsSpan(place.Start, place.Count) : [];
}
