using System.Collections.Concurrent;
using System.Globalization;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names.Tagging;

/// <summary>Whether names have cases in a language: <c>Ковалевой</c> is <c>Ковалева</c>.</summary>
internal static class NameCases
{
    private const int LongestCase = 7;

    private static readonly ConcurrentDictionary<string, int> Letters = new(StringComparer.Ordinal);

    /// <summary>How many letters a case adds to a name or replaces at most; 0 where names have none.</summary>
    /// <param name="language">Primary subtag.</param>
    public static int LettersOf(string language) => Letters.GetOrAdd(
        language, own => Vocabularies.Of(own).Words(Section.CaseLetters).Select(count => int.Parse(count, CultureInfo.InvariantCulture)).FirstOrDefault());

    /// <summary>Where the name ends and a case begins behind an apostrophe, as Turkish writes it: <c>Yılmaz'ın</c>.</summary>
    /// <param name="language">Primary subtag.</param>
    /// <returns>The length of the name by itself.</returns>
    public static int LengthWithoutCase(string name, string language)
    {
        var apostrophe = language == "tr" ? name.AsSpan().LastIndexOfAny('\'', '\u2019') : -1;
        if (apostrophe <= 0 || name.Length - apostrophe is < 2 or > LongestCase)
            return name.Length;
        foreach (var letter in name.AsSpan(apostrophe + 1))
        {
            if (!char.IsLower(letter))
                return name.Length;
        }

        return apostrophe;
    }
}
