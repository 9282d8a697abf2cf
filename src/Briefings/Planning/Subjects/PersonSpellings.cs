using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Facts.Names;

namespace Briefings.Planning.Subjects;

/// <summary>
/// Finds which names of people are others in a case, by what the archive has: a name is taken for a case only where the name by
/// itself is named too, in the same language, and only one name can be meant.
/// </summary>
internal static class PersonSpellings
{
    private const int ShortestStem = 2;

    /// <param name="people">Each name with the languages that it is named in.</param>
    /// <returns>By the name in a case, the name by itself.</returns>
    public static ImmutableDictionary<string, string> Of(IEnumerable<(string Name, IReadOnlyCollection<LanguageTag> Languages)> people)
    {
        var whole = people.Where(person => person.Name.Contains(' ', StringComparison.Ordinal)).ToArray();
        var byStem = whole.ToLookup(person => StemOf(person.Name), StringComparer.Ordinal);
        var found = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (form, languages) in whole)
        {
            if (languages.Count != 1 || PersonCases.Of(languages.First().Primary) is not { Exist: true } cases)
                continue;
            var names = byStem[StemOf(form)].Where(name => name.Languages.Contains(languages.First()) && cases.IsCaseOf(form, name.Name)).Take(2).ToArray();
            if (names.Length == 1)
                found.Add(form, names[0].Name);
        }

        // What a case belongs to is no case itself.
        return found.Where(pair => !found.ContainsKey(pair.Value)).ToImmutableDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether a name is likely a case of one that the archive does not have: <c>Mateusza Zawadzkiego</c> alone.</summary>
    public static bool IsCaseAlone(string name, IReadOnlyCollection<LanguageTag> languages) =>
        languages.Count == 1 && PersonCases.Of(languages.First().Primary).MayBeCase(name);

    private static string StemOf(string name)
    {
        var last = name.LastIndexOf(' ') + 1;
        return $"{name[..Math.Min(ShortestStem, name.IndexOf(' ', StringComparison.Ordinal))]} {name.AsSpan(last, Math.Min(ShortestStem, name.Length - last))}";
    }
}
