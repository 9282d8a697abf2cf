using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names;

/// <summary>
/// Whether a person's name is another one in a case, as one language writes it: <c>Mateusza Morawieckiego</c> of
/// <c>Mateusz Morawiecki</c>. What may be a name by itself is none: <c>Александра Петрова</c> is a woman, or a man's genitive.
/// </summary>
internal sealed class PersonCases
{
    private const int ShortestStem = 2;

    // Behind an ending of a man's surname in a case that is a woman's by itself.
    private const char Shared = '?';

    private static readonly ConcurrentDictionary<string, PersonCases> s_read = new(StringComparer.Ordinal);

    // By the ending in another case, the endings of the name by itself.
    private readonly FrozenDictionary<string, string[]> _endings;
    private readonly FrozenSet<string> _shared;
    private readonly bool _isOfLastWord;

    private PersonCases(string language)
    {
        var words = Vocabularies.Of(language).Words(Section.NameCases);
        _isOfLastWord = !words.Any();
        string[] pairs = [.. _isOfLastWord ? Vocabularies.Of(language).Words(Section.SurnameCases) : words];
        _shared = pairs.Where(pair => pair[^1] == Shared).Select(pair => pair[(pair.IndexOf('>', StringComparison.Ordinal) + 1)..^1]).ToFrozenSet(StringComparer.Ordinal);
        _endings = pairs.Select(pair => pair.TrimEnd(Shared).Split('>'))
            .GroupBy(pair => pair[1], pair => pair[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        Longest = _endings.Keys.Select(ending => ending.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether names have cases at all.</summary>
    public bool Exist => _endings.Count > 0;

    private int Longest { get; }

    /// <param name="language">Primary subtag.</param>
    public static PersonCases Of(string language) => s_read.GetOrAdd(NameModels.Written(language), own => new PersonCases(own));

    /// <param name="form">Of two words and more.</param>
    /// <param name="name">Its words are as many.</param>
    public bool IsCaseOf(string form, string name)
    {
        var (forms, names) = (form.Split(' '), name.Split(' '));
        if (forms.Length != names.Length || names.Length < 2 || forms[^1] == names[^1])
            return false;
        for (var i = 0; i < names.Length; i++)
        {
            if (forms[i] != names[i] && ((_isOfLastWord && i < names.Length - 1) || !IsCase(forms[i], names[i])))
                return false;
        }

        return _isOfLastWord || (forms[0] != names[0] && (!IsShared(forms[^1]) || (ListedNames.IsGiven(names[0]) && !ListedNames.IsGiven(forms[0]))));
    }

    /// <summary>Whether a name is hardly one by itself: its given name, or its surname where only that has cases, is a known one in a case.</summary>
    /// <param name="name">As a text spells it.</param>
    public bool MayBeCase(string name)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || !Exist)
            return false;
        return _isOfLastWord
            ? !ListedNames.IsName(words[^1]) && BasesOf(words[^1]).Any(surname => ListedNames.IsSurname(surname))
            : !ListedNames.IsGiven(words[0]) && BasesOf(words[0]).Any(given => ListedNames.IsGiven(given));
    }

    private IEnumerable<string> BasesOf(string form)
    {
        for (var length = Math.Min(Longest, form.Length - ShortestStem); length > 0; length--)
        {
            foreach (var ending in _endings.GetValueOrDefault(form[^length..], []))
                yield return form[..^length] + ending;
        }
    }

    private bool IsCase(string form, string name)
    {
        for (var length = Math.Min(Longest, form.Length - ShortestStem); length > 0; length--)
        {
            var stem = form.AsSpan(0, form.Length - length);
            foreach (var ending in _endings.GetValueOrDefault(form[^length..], []))
            {
                if (name.Length == stem.Length + ending.Length && name.AsSpan().StartsWith(stem) && name.AsSpan().EndsWith(ending))
                    return true;
            }
        }

        return false;
    }

    private bool IsShared(string form) => _shared.Any(ending => form.EndsWith(ending, StringComparison.Ordinal));
}
