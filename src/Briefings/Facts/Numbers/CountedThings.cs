using System.Collections.Frozen;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Numbers;

/// <summary>What releases count most often, under one name for all languages, so that counts can be compared.</summary>
internal static class CountedThings
{
    private const int LongestCounter = 3;

    private static readonly FrozenDictionary<string, string> Names = NamedGroups.Of(Section.Counted);

    /// <summary>The common name of a counted word, or the word itself, folded.</summary>
    public static string Key(string word)
    {
        var key = WordList.Key(word);
        return Names.GetValueOrDefault(key, key);
    }

    /// <summary>The common name of the counter that an unspaced run begins with, or nothing.</summary>
    public static string KeyOfRun(string run)
    {
        for (var length = Math.Min(LongestCounter, run.Length); length > 0; length--)
        {
            if (Names.TryGetValue(run[..length], out var name))
                return name;
        }

        return "";
    }

    /// <summary>True for names that mean the same in every language.</summary>
    public static bool IsCommon(string name) => Names.GetValueOrDefault(name) == name;
}
