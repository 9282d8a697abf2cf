using System.Collections.Concurrent;
using System.Globalization;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names.Tagging;

/// <summary>Whether names have cases in a language: <c>Ковалевой</c> is <c>Ковалева</c>.</summary>
internal static class NameCases
{
    private static readonly ConcurrentDictionary<string, int> Letters = new(StringComparer.Ordinal);

    /// <summary>How many letters a case adds to a name or replaces at most; 0 where names have none.</summary>
    /// <param name="language">Primary subtag.</param>
    public static int LettersOf(string language) => Letters.GetOrAdd(
        language, own => Vocabularies.Of(own).Words(Section.CaseLetters).Select(count => int.Parse(count, CultureInfo.InvariantCulture)).FirstOrDefault());
}
