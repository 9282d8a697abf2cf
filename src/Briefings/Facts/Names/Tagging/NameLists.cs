using Briefings.Facts.Names.Models;
using Briefings.Tracing;

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

    private readonly HashTable<ListedWord> _words;

    /// <param name="entries">In ascending order of their hashes.</param>
    public NameLists(IReadOnlyList<ListedWord> entries)
        : this(new HashTable<ListedWord>([.. entries.Select(entry => entry.Hash)], [.. entries]))
    {
    }

    private NameLists(HashTable<ListedWord> words) => _words = words;

    public static NameLists Empty { get; } = new([]);

    /// <summary>0 for a language that is not in the data.</summary>
    public static int LanguageNumber(string language) => Array.IndexOf(s_languages, language) + 1;

    /// <param name="hash">Of the letters in lower case.</param>
    /// <returns><see cref="Given"/>, <see cref="Surname"/>, both or 0.</returns>
    public uint NamesOf(uint hash) => _words.Find(hash) is var at and >= 0 ? _words[at].Names : 0u;

    /// <summary>The kind of name that a word is mostly part of, plus 1; 0 where only texts of <paramref name="language"/> say so.</summary>
    public uint KindOf(uint hash, int language) =>
        _words.Find(hash) is var at and >= 0 && _words[at].Language != language ? _words[at].Kind : 0u;

    public static NameLists Read(Stream compressed) => PackedFile.Read(compressed, Read);

    private static NameLists Read(ReadOnlySpan<byte> bytes)
    {
        var input = new KeptSpan(bytes);
        var entries = new ListedWord[input.ReadNumber()];
        var hashes = PackedFile.ReadSorted(ref input, entries.Length);
        var names = input.Take(entries.Length);
        var languages = input.Take(entries.Length);
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new ListedWord(hashes[i], (byte)(names[i] & 3), (byte)(names[i] >> 2), languages[i]);
        return new NameLists(new HashTable<ListedWord>(hashes, entries));
    }
}
