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

    // Most names are written many times.
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private readonly PagePolicy _policy;
    private readonly PublishedNames _published;

    private NameCollector(NameSources sources)
    {
        _policy = sources.Policy;
        _published = new PublishedNames(sources.Published);
        _bySlug = sources.Files.Where(file => file.Title is null).ToDictionary(file => (new SubjectKind(file.Kind), file.Slug));
        foreach (var file in sources.Files)
        {
            foreach (var name in file.Names)
                _files.TryAdd((new SubjectKind(file.Kind), KeyOf(name)), file);
        }
    }

    /// <param name="sources">Who is named where.</param>
    /// <param name="languages">The site's, in their order.</param>
    public static FrozenDictionary<(SubjectKind Kind, string Name), Subject> Collect(NameSources sources, ImmutableArray<LanguageTag> languages)
    {
        var collector = new NameCollector(sources);
        foreach (var release in sources.Releases)
        {
            foreach (var version in release.Versions)
            {
                foreach (var named in NamedSubjects.Of(version.Article))
                    collector.Add(named, version.Language, version.IsHidden, release);
            }
        }

        foreach (var article in sources.Gone)
        {
            foreach (var (kind, name) in NamedSubjects.Of(article).Where(named => named.Name.Length > 0))
                collector.Add((kind, CleanText.Line(name)), article.Language, isHidden: false, null);
        }

        collector.JoinCases();
        collector.JoinScripts(sources.Releases);
        return collector.ToSubjects(languages);
    }

    /// <summary>
    /// What is the same for spellings that differ only in case, diacritics, spaces, or a hyphen for a space: an agency's capitals, a
    /// lost accent, <c>Park Ji-won</c> and <c>Park Ji Won</c>.
    /// </summary>
    public static string KeyOf(string name) =>
        string.Join(' ', Parted(LatinFolding.Fold(name).ToLowerInvariant()).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // "C-" stays another name than "C".
    private static string Parted(string name)
    {
        if (name.AsSpan().IndexOfAny('-', '\u2010', '\u2011') < 0)
            return name;
        var letters = name.ToCharArray();
        for (var i = 1; i < letters.Length - 1; i++)
        {
            if (name[i] is '-' or '\u2010' or '\u2011' && char.IsLetterOrDigit(name[i - 1]) && char.IsLetterOrDigit(name[i + 1]))
                letters[i] = ' ';
        }

        return new string(letters);
    }

    private FrozenDictionary<(SubjectKind Kind, string Name), Subject> ToSubjects(ImmutableArray<LanguageTag> languages)
    {
        var subjects = new Dictionary<(SubjectKind, string), Subject>();
        var slugs = _files.Values.Select(file => (new SubjectKind(file.Kind), file.Slug.Value)).ToHashSet();
        var kept = _groups.Where(pair => pair.Value.File is null)
            .Select(pair => (Group: pair.Key, Slug: _published.SlugOf(pair.Key.Kind, pair.Value.Names)))
            .Where(pair => pair.Slug is { } slug && !slugs.Contains((pair.Group.Kind, slug.Value)))
            .ToDictionary(pair => pair.Group, pair => pair.Slug!.Value);

        // Names of drafts come last, so that they change no address of what readers see.
        foreach (var (key, group) in _groups.OrderBy(pair => pair.Value.IsHidden).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal))
        {
            var name = group.Own ?? group.Names.Min(StringComparer.Ordinal)!;
            var wanted = _published.Wanted(key.Kind, name);
            var isKept = kept.TryGetValue(key, out var published);
            var slug = group.File?.Slug ?? (isKept ? published : Unique(wanted, slug => !_published.IsTaken(key.Kind, slug) && slugs.Add((key.Kind, slug.Value))));
            var file = group.File ?? _bySlug.GetValueOrDefault((key.Kind, slug));
            var named = languages.Where(group.Languages.ContainsKey).ToImmutableArray();
            if (named.IsEmpty)
                continue;
            var subject = new Subject(key.Kind, slug, NameOf(file, name, group))
            {
                Releases = [.. group.Releases],
                NamedIn = named,
                File = file is null ? null : file with { Body = MarkdownNotes.Remove(CleanText.Of(file.Body)) },
                Spelling = name,
                Missed = group.File is null && !isKept && slug != wanted ? wanted : null,
                IsCaseAlone = key.Kind == SubjectKind.Person && file is null && group.Names.All(spelling => PersonSpellings.IsCaseAlone(spelling, group.Languages.Keys)),
                Former = _published.FormerOf(key.Kind, group.Names, slug),
            };
            subject = subject with { Languages = LanguagesOf(subject, group.Languages) };
            foreach (var spelling in group.Names)
                subjects.Add((key.Kind, spelling), subject);
        }

        return subjects.ToFrozenDictionary();
    }

    private static LocalizedText NameOf(SubjectFile? file, string name, NameGroup group)
    {
        if (file?.Title is { } title)
            return CleanText.Of(title);
        return new LocalizedText(CleanText.Of(name), group.ByLanguage.ToImmutableSortedDictionary(pair => pair.Key, pair => CleanText.Of(pair.Value), StringComparer.Ordinal));
    }

    private void JoinScripts(IEnumerable<Release> releases)
    {
        var same = PersonScripts.Of(releases);
        if (same.IsEmpty)
            return;
        // A name in a case went to the group of the name by itself.
        var groupOf = _groups.Where(pair => pair.Key.Kind == SubjectKind.Person)
            .SelectMany(pair => pair.Value.Names.Select(name => (Name: name, Group: pair.Key))).ToDictionary(pair => pair.Name, pair => pair.Group, StringComparer.Ordinal);
        foreach (var (other, name) in same.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!groupOf.TryGetValue(other, out var from) || !groupOf.TryGetValue(name, out var to) || from == to
                || _groups.GetValueOrDefault(from) is not { File: null } group || _groups.GetValueOrDefault(to) is not { File: null } latin)
                continue;
            _groups.Remove(from);
            latin.JoinScript(group);
        }
    }

    private void JoinCases()
    {
        var people = _groups.Where(pair => pair.Key.Kind == SubjectKind.Person && pair.Value.File is null)
            .SelectMany(pair => pair.Value.Names.Select(name => (Name: name, Group: pair.Key, Languages: (IReadOnlyCollection<LanguageTag>)pair.Value.Languages.Keys)))
            .ToArray();
        var groupOf = people.ToDictionary(person => person.Name, person => person.Group, StringComparer.Ordinal);
        foreach (var (form, name) in PersonSpellings.Of(people.Select(person => (person.Name, person.Languages))).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (groupOf[form] == groupOf[name] || !_groups.Remove(groupOf[form], out var group))
                continue;
            _groups[groupOf[name]].Join(group);
        }
    }

    // A page lists the briefings of all languages. So it is made in those that have as many of their own as the site asks;
    // where none has, in the one that has the most. A single briefing in a language leads to that page.
    private ImmutableArray<LanguageTag> LanguagesOf(Subject subject, Dictionary<LanguageTag, int> counts)
    {
        var least = subject.Follow ? 1 : _policy.LeastFor(subject.Kind);
        var own = subject.NamedIn.Where(language => counts[language] >= least || _policy.WasPublished(subject.Path(language))).ToImmutableArray();
        return own.IsEmpty ? [subject.NamedIn.MaxBy(language => counts[language])] : own;
    }

    private void Add((SubjectKind Kind, string Name) named, LanguageTag language, bool isHidden, Release? release)
    {
        if (!_keys.TryGetValue(named.Name, out var name))
            _keys.Add(named.Name, name = KeyOf(named.Name));
        var key = (named.Kind, name);
        var file = _files.GetValueOrDefault(key);
        if (file is not null)
            key = (named.Kind, KeyOf(file.Names[0]));
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new NameGroup(file));
        group.Names.Add(named.Name);
        group.Languages[language] = group.Languages.GetValueOrDefault(language) + (release is null ? 0 : 1);
        group.IsHidden &= isHidden;
        if (release is not null && (group.Releases.Count == 0 || !ReferenceEquals(group.Releases[^1], release)))
            group.Releases.Add(release);
    }

    // Names that come to the same slug, as C# and C++ do, are distinguished by a number, in the order of the names.
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

        /// <summary>Whether drafts alone name it, or what is held back.</summary>
        public bool IsHidden { get; set; } = true;

        public List<Release> Releases { get; private set; } = [];

        /// <summary>The name by itself, where others are cases of it.</summary>
        public string? Own { get; private set; }

        /// <summary>How languages of other scripts write it.</summary>
        public SortedDictionary<string, string> ByLanguage { get; } = new(StringComparer.Ordinal);

        /// <summary>Takes what names the same in another script.</summary>
        public void JoinScript(NameGroup other)
        {
            foreach (var language in other.Languages.Keys.Where(language => !Languages.ContainsKey(language)))
                ByLanguage.TryAdd(language.Value, other.Own ?? other.Names.Min(StringComparer.Ordinal)!);
            Join(other);
        }

        /// <summary>Takes what names the same in a case.</summary>
        public void Join(NameGroup other)
        {
            Own ??= Names.Min(StringComparer.Ordinal);
            Names.UnionWith(other.Names);
            foreach (var (language, count) in other.Languages)
                Languages[language] = Languages.GetValueOrDefault(language) + count;
            IsHidden &= other.IsHidden;
            Releases = [.. Releases.Concat(other.Releases).Distinct().OrderBy(release => release.Number)];
        }
    }
}
