using System.Collections.Frozen;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Words;

/// <summary>Words that are looked up without case and diacritics.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string> _words;

    /// <param name="words">Separated by white space; <c>_</c> is a space within an entry.</param>
    public WordList(string words)
        : this(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' ')))
    {
    }

    private WordList(IEnumerable<string> words) => _words = words.Select(Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a section in every language.</summary>
    public static WordList Of(Section section) => new(SectionWords.Written(section));

    /// <summary>How a word is compared: folded and in lower case.</summary>
    public static string Key(string word) => LatinFolding.Key(word);

    public bool Has(string word) => _words.Contains(Key(word));

    /// <param name="key">As <see cref="Key"/> makes it.</param>
    public bool HasKey(string key) => _words.Contains(key);

    public bool Has(TextToken token) => token.Kind != TextTokenKind.Mark ? _words.Contains(token.Key) : _words.Contains(token.Text);

    /// <summary>The word, or the last part of a compound, is in the list; parts shorter than four letters do not count.</summary>
    public bool HasEnding(string word) => KeyHasEnding(Key(word));

    public bool HasEnding(TextToken token) => KeyHasEnding(token.Key);

    private bool KeyHasEnding(string key)
    {
        if (_words.Contains(key))
            return true;
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var cut = 2; cut <= key.Length - 4; cut++)
        {
            if (words.Contains(key.AsSpan(cut)))
                return true;
        }

        return false;
    }
}
