using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>Gathers the releases that name a person, an organization, a topic or another subject by words.</summary>
internal sealed class NameCollector
{
    private readonly Dictionary<(SubjectKind Kind, string Key), NameGroup> _groups = [];

    // What a file lists as spellings of one name, by each of them.
    private readonly Dictionary<(SubjectKind Kind, string Key), SubjectFile> _files = [];

    // Those that list none go by their name.
    private readonly Dictionary<(SubjectKind Kind, Slug Slug), SubjectFile> _bySlug;

    private readonly PagePolicy _policy;

    private NameCollector(ImmutableArray<SubjectFile> files, PagePolicy policy)
    {
        _policy = policy;
        _bySlug = files.Where(file => file.Title is null).ToDictionary(file => (new SubjectKind(file.Kind), file.Slug));
        foreach (var file in files)
        {
            foreach (var name in file.Names)
                _files.TryAdd((new SubjectKind(file.Kind), KeyOf(name)), file);
        }
    }

    /// <param name="releases">Newest first.</param>
    /// <param name="languages">The site's, in their order.</param>
    /// <param name="files">What the curator says of subjects.</param>
    /// <param name="policy">What the site says of the pages of each kind.</param>
    public static FrozenDictionary<(SubjectKind Kind, string Name), Subject> Collect(
        ImmutableArray<Release> releases, ImmutableArray<LanguageTag> languages, ImmutableArray<SubjectFile> files, PagePolicy policy)
    {
        var collector = new NameCollector(files, policy);
        foreach (var release in releases)
        {
            foreach (var version in release.Versions)
            {
                foreach (var named in NamedSubjects.Of(version.Article))
                    collector.Add(named, release, version.Language);
            }
        }

        return collector.ToSubjects(languages);
    }

    /// <summary>What is the same for spellings that differ only in case, diacritics or spaces: an agency's capitals, a lost accent.</summary>
    public static string KeyOf(string name) =>
        string.Join(' ', LatinFolding.Fold(name).ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private FrozenDictionary<(SubjectKind Kind, string Name), Subject> ToSubjects(ImmutableArray<LanguageTag> languages)
    {
        var subjects = new Dictionary<(SubjectKind, string), Subject>();
        var slugs = _files.Values.Select(file => (new SubjectKind(file.Kind), file.Slug.Value)).ToHashSet();
        foreach (var (key, group) in _groups.OrderBy(pair => pair.Key.Key, StringComparer.Ordinal))
        {
            var name = group.Names.Min(StringComparer.Ordinal)!;
            var file = group.File;
            var slug = file?.Slug ?? Unique(Slug.From(name), slug => slugs.Add((key.Kind, slug.Value)));
            file ??= _bySlug.GetValueOrDefault((key.Kind, slug));
            var named = languages.Where(group.Languages.ContainsKey).ToImmutableArray();
            var subject = new Subject(key.Kind, slug, CleanText.Of(file?.Title ?? name))
            {
                Releases = [.. group.Releases],
                NamedIn = named,
                File = file is null ? null : file with { Body = MarkdownNotes.Remove(CleanText.Of(file.Body)) },
            };
            subject = subject with { Languages = LanguagesOf(subject, group.Languages) };
            foreach (var spelling in group.Names)
                subjects.Add((key.Kind, spelling), subject);
        }

        return subjects.ToFrozenDictionary();
    }

    // A page lists the briefings of all languages. So it is made in those that have as many of their own as the site asks;
    // where none has, in the one that has the most. A single briefing in a language leads to that page.
    private ImmutableArray<LanguageTag> LanguagesOf(Subject subject, Dictionary<LanguageTag, int> counts)
    {
        var least = subject.Follow ? 1 : _policy.LeastFor(subject.Kind);
        var own = subject.NamedIn.Where(language => counts[language] >= least || _policy.WasPublished(subject.Path(language))).ToImmutableArray();
        return own.IsEmpty ? [subject.NamedIn.MaxBy(language => counts[language])] : own;
    }

    private void Add((SubjectKind Kind, string Name) named, Release release, LanguageTag language)
    {
        var key = (named.Kind, KeyOf(named.Name));
        var file = _files.GetValueOrDefault(key);
        if (file is not null)
            key = (named.Kind, KeyOf(file.Names[0]));
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new NameGroup(file));
        group.Names.Add(named.Name);
        group.Languages[language] = group.Languages.GetValueOrDefault(language) + 1;
        if (group.Releases.Count == 0 || !ReferenceEquals(group.Releases[^1], release))
            group.Releases.Add(release);
    }

    // Names that come to the same slug, as C# and C++ do, are told apart by a number, in the order of the names.
    private static Slug Unique(Slug slug, Func<Slug, bool> isFree)
    {
        var candidate = slug;
        for (var number = 2; !isFree(candidate); number++)
            candidate = slug.WithNumber(number);
        return candidate;
    }

    private sealed class NameGroup(SubjectFile? file)
    {
        public SubjectFile? File { get; } = file;

        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        /// <summary>How many briefings of each language name it.</summary>
        public Dictionary<LanguageTag, int> Languages { get; } = [];

        public List<Release> Releases { get; } = [];
    }
}
