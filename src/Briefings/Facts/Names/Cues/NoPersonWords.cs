using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Places;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names.Cues;

/// <summary>Words that begin or end the names of places, works, storms and laws, in one language: what is a surname elsewhere is not looked for.</summary>
internal sealed class NoPersonWords
{
    private const string Common = "common";

    private static readonly ConcurrentDictionary<string, NoPersonWords> s_read = new(StringComparer.Ordinal);

    private const int ShortestStem = 4;
    private const int LongestEnding = 2;
    private const int ShortestWhole = 5;
    private const int LongestCase = 4;

    private readonly FrozenSet<string> _first;
    private readonly FrozenSet<string> _last;

    // English names of places and papers are in the texts of every language.
    private readonly FrozenSet<string> _lastOfAll;
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _heads;
    private readonly LanguagePlaces _places;
    private readonly bool _isInflected;
    private readonly int _case;

    private NoPersonWords(string language)
    {
        _first = Keys(language, Section.BeginNoPerson);
        _last = [.. Vocabularies.Of(language).Words(Section.EndNoPerson).Select(WordList.Key)];
        _lastOfAll = [.. Vocabularies.Of(Common).Words(Section.EndNoPerson).Select(WordList.Key)];
        _places = LanguagePlaces.Of(language);
        _names = Keys(language, Section.NamedLikePeople);
        FrozenSet<string> heads = [.. _first, .. _last, .. Keys(language, Section.OtherThings)];
        var letters = NameCases.LettersOf(language);
        _isInflected = letters > 1;
        _case = letters > 1 ? LongestCase : letters;
        _heads = _isInflected ? heads.SelectMany(Stems).ToFrozenSet(StringComparer.Ordinal) : heads;
    }

    /// <param name="language">Primary subtag.</param>
    public static NoPersonWords Of(string language) => s_read.GetOrAdd(language, own => new NoPersonWords(own));

    /// <param name="parts">The words of a name; a single one is no part of a longer name.</param>
    public bool AreIn(string[] parts) =>
        parts.Length > 1 && (_first.Contains(WordList.Key(parts[0])) || EndsAsNoPerson(WordList.Key(parts[^1])));

    /// <summary>A firm, a brand, a paper, a band.</summary>
    public bool IsNamedLikePerson(string name) => _names.Contains(WordList.Key(name));

    /// <summary>A country or a large city, in any case that the language has.</summary>
    /// <param name="isKnownName">As a name of people, too: it is looked for as it is.</param>
    public bool IsPlace(string name, bool isKnownName)
    {
        var key = WordList.Key(name);
        return _places.Names.Find(key) is not null
            || (_places.HasCases && !isKnownName && key.Length > 0 && key[0] < '\u0590' && _places.Names.FindInflected(key, mayReplace: false) is not null);
    }

    /// <summary>In <c>hospital X</c>, <c>rue X</c>, <c>улица X</c> the name is not the person's: the word before it, in any case.</summary>
    public bool IsHead(string word) => _isInflected ? Stems(WordList.Key(word)).Any(_heads.Contains) : _heads.Contains(WordList.Key(word));

    /// <summary>The same in <c>X airport</c>, <c>X skola</c>, <c>X iela</c>: the word behind it, in lower case.</summary>
    public bool IsHeadBehind(string word) => word.Length > 0 && char.IsLower(word[0]) && IsHead(word);

    private bool EndsAsNoPerson(string key)
    {
        if (_last.Contains(key) || _lastOfAll.Contains(key))
            return true;
        for (var cut = 1; cut <= _case && key.Length - cut >= ShortestWhole; cut++)
        {
            if (_lastOfAll.Contains(key[..^cut]))
                return true;
        }

        return false;
    }

    /// <summary>The word, and what is left of it without an ending.</summary>
    private static IEnumerable<string> Stems(string key)
    {
        yield return key;
        for (var cut = 1; cut <= LongestEnding && key.Length - cut >= ShortestStem; cut++)
            yield return key[..^cut];
    }

    private static FrozenSet<string> Keys(string language, Section section) =>
        Vocabularies.Of(language).Words(section).Concat(Vocabularies.Of(Common).Words(section)).Select(WordList.Key).ToFrozenSet(StringComparer.Ordinal);
}
