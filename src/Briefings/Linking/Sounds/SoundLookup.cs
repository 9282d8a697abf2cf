namespace Briefings.Linking.Sounds;

/// <summary>
/// The sounds of one text by their keys, in a table that its thread keeps: a text is compared with several others one after
/// the other, and going through both lists of sorted keys took five times as long.
/// </summary>
internal sealed class SoundLookup
{
    // Eight times as many as a print has sounds: most keys of another text meet an empty place.
    private const int Bits = 12;
    private const int Size = 1 << Bits;

    [ThreadStatic]
    private static SoundLookup? t_own;

    private readonly uint[] _keys = new uint[Size];
    private readonly short[] _places = new short[Size];
    private SoundPrint _print = SoundPrint.None;

    private SoundLookup()
    {
        Array.Fill(_places, (short)-1);
    }

    /// <summary>The thread's own, with the sounds of a text.</summary>
    public static SoundLookup Of(SoundPrint print)
    {
        var own = t_own ??= new SoundLookup();
        if (!ReferenceEquals(own._print, print))
            own.Read(print);
        return own;
    }

    /// <summary>The place of a key among those of the text; -1 where the text does not have it.</summary>
    public int Find(uint key)
    {
        var (keys, places) = (_keys, _places);
        for (var at = PlaceOf(key); ; at = (at + 1) & (Size - 1))
        {
            if (places[at] < 0 || keys[at] == key)
                return places[at];
        }
    }

    private static int PlaceOf(uint key) => (int)((key * 2654435769) >> (32 - Bits));

    private void Read(SoundPrint print)
    {
        Array.Fill(_places, (short)-1);
        _print = print;
        // What was kept may be damaged: more would find no place.
        var keys = print.Keys.AsSpan()[..Math.Min(print.Keys.Length, SoundPrint.Most)];
        for (var i = 0; i < keys.Length; i++)
        {
            var at = PlaceOf(keys[i]);
            while (_places[at] >= 0)
                at = (at + 1) & (Size - 1);
            (_keys[at], _places[at]) = (keys[i], (short)i);
        }
    }
}
