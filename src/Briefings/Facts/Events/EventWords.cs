using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;


namespace Briefings.Facts.Events;

/// <summary>Compares the names of events, folded and without their editions.</summary>
internal static class EventWords
{
    private const int FewestWordsOfPart = 3;
    private const int ShortestAbbreviation = 4;
    private const int FewestInitials = 3;

    private static readonly WordList Joints = WordList.Of(Section.EventJoints);
    private static readonly WordList Ands = WordList.Of(Section.Ands);

    /// <summary>The name is built around a word such as conference or forum.</summary>
    public static bool HaveHead(string stem) =>
        stem.Split(' ').Any(EventHeadNouns.Has) || (stem.Length > 0 && !char.IsAscii(stem[^1]) && (IdeographEventReader.IsHead(stem) || HangulEventReader.IsHead(stem)));

    /// <summary>The same name, or one that is the other with words left out at an end: a lower-case first word, a subtitle.</summary>
    public static bool AreSame(string a, string b)
    {
        if (a == b)
            return true;
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return shorter.Count(letter => letter == ' ') + 1 >= FewestWordsOfPart
            && (longer.EndsWith(" " + shorter, StringComparison.Ordinal) || longer.StartsWith(shorter + " ", StringComparison.Ordinal));
    }

    /// <summary>An abbreviation is made of the beginnings of the words: <c>metcon</c> of <c>metal conference</c>.</summary>
    public static bool Abbreviates(string shorter, string name)
    {
        if (shorter.Length < ShortestAbbreviation || shorter.Contains(' ', StringComparison.Ordinal))
            return false;
        return Consumes(shorter, name.Split(' ', '-'), 0);
    }

    /// <summary>A short name is made of the first letters, with or without the small words: <c>efbc</c> of <c>european festival of bread culture</c>.</summary>
    public static bool AreInitials(string shorter, string name)
    {
        if (shorter.Length < FewestInitials || !name.Contains(' ', StringComparison.Ordinal))
            return false;
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return shorter == Initials(words) || shorter == Initials(words.Where(word => !Joints.Has(word) && !Ands.Has(word)));
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private static bool Consumes(string rest, string[] words, int word)
    {
        if (rest.Length == 0)
            return word >= 2;
        if (word == words.Length)
            return false;
        var most = Math.Min(rest.Length, words[word].Length);
        for (var length = most; length > 0; length--)
        {
            if (words[word].StartsWith(rest[..length], StringComparison.Ordinal) && Consumes(rest[length..], words, word + 1))
                return true;
        }

        return false;
    }
}
