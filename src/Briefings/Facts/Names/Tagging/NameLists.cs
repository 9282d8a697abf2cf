namespace Briefings.Facts.Names.Tagging;

/// <summary>
/// Known given names and surnames, and words that are mostly part of one kind of name in several languages. The words
/// themselves are not kept, only their hashes.
/// </summary>
internal sealed class NameLists
{
    public const uint Given = 1;
    public const uint Surname = 2;

    /// <summary>The languages of the data, by which the lists say where a word was seen.</summary>
    private static readonly string[] s_languages =
    [
        "ar", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hi", "hr", "hu", "id", "it", "ja", "kk", "ko", "lv", "nl", "no", "pl", "pt", "ro",
        "ru", "sk", "sr", "sv", "ta", "th", "tr", "uk", "zh",
    ];

    private readonly HashTable _table;
    private readonly byte[] _names;
    private readonly byte[] _kinds;

    /// <param name="entries">In ascending order of their hashes.</param>
    public NameLists(IReadOnlyList<ListedWord> entries)
    {
        _table = new HashTable([.. entries.Select(entry => entry.Hash)]);
        _names = [.. entries.Select(entry => entry.Names)];
        _kinds = [.. entries.Select(entry => entry.Kind)];
        Languages = [.. entries.Select(entry => entry.Language)];
    }

    private byte[] Languages { get; }

    public static NameLists Empty { get; } = new([]);

    /// <summary>0 for a language that is not in the data.</summary>
    public static int LanguageNumber(string language) => Array.IndexOf(s_languages, language) + 1;

    /// <param name="hash">Of the letters in lower case.</param>
    /// <returns><see cref="Given"/>, <see cref="Surname"/>, both or 0.</returns>
    public uint NamesOf(uint hash) => _table.Find(hash) is var at and >= 0 ? _names[at] : 0u;

    /// <summary>The kind of name that a word is mostly part of, plus 1; 0 where only texts of <paramref name="language"/> say so.</summary>
    public uint KindOf(uint hash, int language) =>
        _table.Find(hash) is var at and >= 0 && Languages[at] != language ? _kinds[at] : 0u;

    public static NameLists Read(Stream compressed)
    {
        using var input = NameModel.Unpack(compressed);
        var entries = new ListedWord[input.Read7BitEncodedInt()];
        var hashes = HashTable.ReadSorted(input, entries.Length);
        var names = input.ReadBytes(entries.Length);
        var languages = input.ReadBytes(entries.Length);
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new ListedWord(hashes[i], (byte)(names[i] & 3), (byte)(names[i] >> 2), languages[i]);
        return new NameLists(entries);
    }
}
