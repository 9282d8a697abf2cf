using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>Gathers the releases that name a person, an organization, a topic, a place or a source.</summary>
internal static class NameCollector
{
    /// <param name="releases">Newest first.</param>
    /// <param name="languages">The site's, in their order.</param>
    public static FrozenDictionary<(SubjectKind Kind, string Name), Subject> Collect(
        ImmutableArray<Release> releases, ImmutableArray<LanguageTag> languages)
    {
        var groups = new Dictionary<(SubjectKind Kind, string Key), NameGroup>();
        foreach (var release in releases)
        {
            foreach (var version in release.Versions)
            {
                foreach (var (kind, name) in NamesOf(version.Article))
                    Add(groups, (kind, name), release, version.Language);
            }
        }

        var subjects = new Dictionary<(SubjectKind, string), Subject>();
        var slugs = new HashSet<(SubjectKind, string)>();
        foreach (var (key, group) in groups.OrderBy(pair => pair.Key.Key, StringComparer.Ordinal))
        {
            var name = group.Names.Min(StringComparer.Ordinal)!;
            var subject = new Subject(key.Kind, Unique(Slug.From(name), slug => slugs.Add((key.Kind, slug.Value))), name)
            {
                Releases = [.. group.Releases],
                Languages = [.. languages.Where(group.Languages.Contains)],
            };
            foreach (var spelling in group.Names)
                subjects.Add((key.Kind, spelling), subject);
        }

        return subjects.ToFrozenDictionary();
    }

    private static void Add(
        Dictionary<(SubjectKind Kind, string Key), NameGroup> groups,
        (SubjectKind Kind, string Name) named,
        Release release,
        LanguageTag language)
    {
        var key = (named.Kind, KeyOf(named.Name));
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = new NameGroup());
        group.Names.Add(named.Name);
        group.Languages.Add(language);
        if (group.Releases.Count == 0 || !ReferenceEquals(group.Releases[^1], release))
            group.Releases.Add(release);
    }

    private static IEnumerable<(SubjectKind Kind, string Name)> NamesOf(Article article)
    {
        foreach (var person in article.People)
            yield return (SubjectKind.Person, person.Name);
        foreach (var organization in article.Organizations)
            yield return (SubjectKind.Organization, organization);
        foreach (var topic in article.Topics)
            yield return (SubjectKind.Topic, topic);
        if (article.Place is { } place)
            yield return (SubjectKind.Place, place);
        if (article.Source is { } source)
            yield return (SubjectKind.Source, source);
    }

    // Spellings that differ only in case, diacritics or spaces name the same thing: an agency's capitals, a lost accent.
    private static string KeyOf(string name) =>
        string.Join(' ', LatinFolding.Fold(name).ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // Names that come to the same slug, as C# and C++ do, are told apart by a number, in the order of the names.
    private static Slug Unique(Slug slug, Func<Slug, bool> isFree)
    {
        var candidate = slug;
        for (var number = 2; !isFree(candidate); number++)
            candidate = slug.WithNumber(number);
        return candidate;
    }

    private sealed class NameGroup
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<LanguageTag> Languages { get; } = [];

        public List<Release> Releases { get; } = [];
    }
}
