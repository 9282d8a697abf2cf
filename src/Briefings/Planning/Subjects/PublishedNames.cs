using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Subjects;

/// <summary>The addresses that names were published at, which are theirs for life.</summary>
internal sealed class PublishedNames(PublishedUrls published)
{
    private const string Nameless = "untitled";

    private readonly FrozenDictionary<(string Kind, string Key), Slug[]> _slugs = published.Names
        .Select(pair => (Kind: pair.Key[..Math.Max(pair.Key.IndexOf('/', StringComparison.Ordinal), 0)], Slug: pair.Key[(pair.Key.IndexOf('/', StringComparison.Ordinal) + 1)..], Name: pair.Value))
        .Where(name => Slug.TryParse(name.Slug, out _))
        .GroupBy(name => (name.Kind, NameCollector.KeyOf(name.Name)), name => Slug.TryParse(name.Slug, out var slug) ? slug : default)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    // Before names were written down, all names without a letter or digit came to one slug, with a number behind it.
    private readonly FrozenSet<string> _nameless = published.Urls.Where(url => url.EndsWith($"/{Nameless}/", StringComparison.Ordinal))
        .Select(url => url.Split('/')).Where(parts => parts.Length == 4 && !published.Names.ContainsKey($"{parts[1]}/{Nameless}"))
        .Select(parts => parts[1]).ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null for a name that none of the spellings was published as.</returns>
    public Slug? SlugOf(SubjectKind kind, IEnumerable<string> spellings) => SlugsOf(kind, spellings) is [var slug, ..] ? slug : null;

    /// <summary>The addresses that a name had before it got the one it has.</summary>
    public ImmutableArray<Slug> FormerOf(SubjectKind kind, IEnumerable<string> spellings, Slug now) =>
        [.. SlugsOf(kind, spellings).Where(slug => slug != now)];

    /// <summary>Whether an address belongs to a name, also where nothing has that name at the moment.</summary>
    public bool IsTaken(SubjectKind kind, Slug slug) => published.Names.ContainsKey($"{kind.Key}/{slug}");

    /// <summary>What a name is given, where nothing else has it.</summary>
    public Slug Wanted(SubjectKind kind, string name) => _nameless.Contains(kind.Key) ? Slug.From(name) : NameSlug.Of(name);

    private ImmutableArray<Slug> SlugsOf(SubjectKind kind, IEnumerable<string> spellings) => _slugs.Count == 0
        ? []
        : [.. spellings.Select(NameCollector.KeyOf).Distinct().SelectMany(key => _slugs.GetValueOrDefault((kind.Key, key), [])).Distinct()];
}
