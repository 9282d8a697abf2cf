using System.Buffers;
using Briefings.Files;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Readings;

/// <summary>
/// The sheets of an archive's texts. Those of a large archive are in a file, and as many in memory as are compared at a time.
/// </summary>
internal sealed class TextSheets
{
    /// <summary>Some 8 KB each.</summary>
    public const int MostInMemory = 1 << 15;

    private readonly TextSheet?[] _sheets;
    private readonly (AnchorColumns Columns, SoundPrint Sounds, Anchors.Shingles Wording, StatedThings Stated)[] _unweighed;
    private readonly ScratchFile? _file;
    private readonly (long Place, int Length)[] _places;
    private readonly int[]?[] _ids;
    private double[] _rarities = [];

    /// <param name="count">Of the texts.</param>
    /// <param name="scratch">Makes a file for more texts than <paramref name="most"/>; gives null where there is none.</param>
    /// <param name="most">How many sheets are in memory.</param>
    public TextSheets(int count, Func<ScratchFile?> scratch, int most = MostInMemory)
    {
        _file = count > most ? scratch() : null;
        _places = _file is null ? [] : new (long, int)[count];
        _unweighed = _file is null ? new (AnchorColumns, SoundPrint, Anchors.Shingles, StatedThings)[count] : [];
        _sheets = new TextSheet?[_file is null ? count : most];
        _ids = new int[count][];
        SoundLengths = new int[count];
    }

    /// <summary>The anchors of all texts.</summary>
    public AnchorNumbers Numbers { get; } = new();

    /// <summary>How many sounds each text has.</summary>
    public int[] SoundLengths { get; }

    /// <summary>How many texts are compared with each other before others are looked at.</summary>
    public int AtATime => _sheets.Length / 2;

    /// <summary>Whether all are in memory.</summary>
    public bool AreInMemory => _file is null;

    /// <summary>Adds some texts; for one thread at a time.</summary>
    /// <param name="texts">Their indexes.</param>
    /// <param name="read">Gives each, by its place among them, with what was read in it.</param>
    public void Add(int[] texts, Func<int, (Profile Profile, ArticleReading Reading)> read)
    {
        for (var i = 0; i < texts.Length; i++)
            _ids[texts[i]] = Numbers.IdsOf(read(i).Reading.Anchors);
        Parallel.For(0, texts.Length, i => Add(texts[i], read(i)));
    }

    private void Add(int text, (Profile Profile, ArticleReading Reading) read)
    {
        var (profile, reading) = read;
        var ids = _ids[text]!;
        var columns = AnchorColumns.Of(reading.Anchors, ids, profile.PublishedKey);
        var stated = new StatedThings(NumberSign.In(reading.Anchors, place => Numbers.DigitsOf(ids[place])), NameProbe.Of(reading.Anchors));
        SoundLengths[text] = reading.Sounds.Keys.Length;
        if (_file is null)
        {
            _unweighed[text] = (columns, reading.Sounds, reading.Shingles, stated);
            return;
        }

        var bytes = SheetBytes.Write(columns, reading.Sounds, reading.Shingles, stated);
        _places[text] = (_file.Add(bytes), bytes.Length);
    }

    /// <summary>The anchors of each text; once, and before <see cref="Weigh"/>.</summary>
    public int[][] TakeIds()
    {
        int[][] ids = [.. _ids.Select(own => own ?? [])];
        Array.Clear(_ids);
        return ids;
    }

    /// <summary>Says how rare each anchor is, by its id, which is known when all texts are added.</summary>
    public void Weigh(double[] rarities)
    {
        _rarities = rarities;
        if (_file is null)
            Parallel.For(0, _unweighed.Length, text => _sheets[text] = Weigh(text));
    }

    private TextSheet Weigh(int text)
    {
        var (columns, sounds, wording, stated) = _unweighed[text];
        _unweighed[text] = default;
        return new TextSheet(text, new AnchorTable(columns, _rarities), sounds, wording, () => stated);
    }

    /// <summary>Safe to call from several threads.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public TextSheet Of(int text)
    {
        if (_file is null)
            return _sheets[text]!;
        ref var slot = ref _sheets[text % _sheets.Length];
        if (Volatile.Read(ref slot) is { } kept && kept.Text == text)
            return kept;
        var (place, length) = _places[text];
        var sheet = Read(place, length, bytes => SheetBytes.Read(text, bytes, _rarities));
        Volatile.Write(ref slot, sheet);
        return sheet;
    }

    /// <summary>How a text sounds, also before <see cref="Weigh"/>.</summary>
    public SoundPrint SoundsOf(int text)
    {
        if (_file is null)
            return _sheets[text]?.Sounds ?? _unweighed[text].Sounds;
        return Read(_places[text].Place, SheetBytes.LengthOfSounds(SoundLengths[text]), SheetBytes.ReadSounds);
    }

    private T Read<T>(long place, int length, Func<ReadOnlyMemory<byte>, T> read)
    {
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            _file!.Read(place, rented.AsSpan(0, length));
            return read(rented.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
