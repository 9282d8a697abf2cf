using System.Collections.Immutable;
using Briefings.Linking.Sounds;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>
/// Finds which names of people are one in two scripts: those of versions of one release that sound alike, word by word, where
/// only one name can be meant in the release and in the archive.
/// </summary>
internal static class PersonScripts
{
    private const int FewestConsonants = 5;

    /// <returns>By the name in another script, the one in Latin letters.</returns>
    public static ImmutableDictionary<string, string> Of(IEnumerable<Release> releases)
    {
        var latin = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (other, name) in releases.Where(release => release.Versions.Length > 1).SelectMany(Pairs))
        {
            if (!latin.TryGetValue(other, out var names))
                latin.Add(other, names = new SortedSet<string>(StringComparer.Ordinal));
            names.Add(name);
        }

        return latin.Where(pair => pair.Value.Select(NameCollector.KeyOf).Distinct().Take(2).Count() == 1)
            .ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Min!, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Other, string Latin)> Pairs(Release release)
    {
        string[][] versions = [.. release.Versions.Select(version => version.Article.People.Select(person => person.Name).Where(IsOfWords).Distinct(StringComparer.Ordinal).ToArray())];
        foreach (var inLatin in versions)
        {
            var sounds = inLatin.Where(IsLatin).ToLookup(SoundOf, StringComparer.Ordinal);
            foreach (var others in versions.Where(version => version != inLatin))
            {
                foreach (var same in others.Where(name => !IsLatin(name)).GroupBy(SoundOf, StringComparer.Ordinal).Where(same => same.Key.Length > 0 && !same.Skip(1).Any()))
                {
                    if (sounds[same.Key].Take(2).ToArray() is [var name])
                        yield return (same.Single(), name);
                }
            }
        }
    }

    /// <summary>The consonants of each word; empty where there are too few to know a name by.</summary>
    private static string SoundOf(string name)
    {
        string[] words = [.. WordsOf(name).Select(Skeleton.Of)];
        return words.Sum(word => word.Length) >= FewestConsonants && words.All(word => word.Length > 0) ? string.Join(' ', words) : "";
    }

    private static bool IsOfWords(string name) => WordsOf(name).Length > 1;

    private static bool IsLatin(string name) => name[0] < '\u0370';

    private static string[] WordsOf(string name) => name.Split([' ', '\u00B7', '\u30FB'], StringSplitOptions.RemoveEmptyEntries);
}
