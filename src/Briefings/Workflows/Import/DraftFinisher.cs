using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Linking.Outcome;
using Briefings.Planning.Addresses;

namespace Briefings.Workflows.Import;

/// <summary>Gives imported articles what needs the others: their events, their translation key and their file.</summary>
internal sealed class DraftFinisher
{
    private readonly Links _links;
    private readonly HashSet<string> _paths;
    private readonly HashSet<(LanguageTag Language, int? Year, Slug Slug)> _addresses;
    private readonly Dictionary<string, string> _releases;

    // For its own release every number below it is taken: many have one title, as "Press release".
    private readonly Dictionary<Slug, int> _next = [];

    public DraftFinisher(Archive archive, Links links)
    {
        _links = links;
        _paths = archive.Articles.Select(article => article.Origin.Path).ToHashSet(StringComparer.Ordinal);
        _addresses = archive.Articles.Select(AddressOf).ToHashSet();
        _releases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in archive.Articles)
            _releases.TryAdd(ContentPath.ReadName(article.Origin.Path).Slug.Value ?? "", article.ReleaseKey);
    }

    /// <param name="drafts">In the order in which names are handed out.</param>
    public ImmutableArray<Article> Finish(ImmutableArray<Article> drafts) => [.. drafts.Select(Finish)];

    private Article Finish(Article draft)
    {
        var events = _links.EventsOfArticle.GetValueOrDefault(draft.Id, draft.Events);
        var article = draft with
        {
            TranslationKey = _links.TranslationKeys.GetValueOrDefault(draft.Id) ?? draft.TranslationKey,
            Events = events.IsDefault ? [] : events,
        };
        return article.Origin.Path.Length > 0
            ? article
            : WithFreeSlug(article) with { Origin = ContentOrigin.None with { Path = ChoosePath(article) } };
    }

    // Two texts may ask for one address, as pages of two sites do, or for one of the site's own pages.
    private Article WithFreeSlug(Article article)
    {
        if (article.Slug is not { } wanted)
            return article;
        var slug = wanted;
        for (var number = 2; !_addresses.Add(AddressOf(article, slug)) || LanguagePath.IsMonth(slug.Value); number++)
            slug = wanted.WithNumber(number);
        if (slug == wanted)
            return article;
        var renamed = article with { Slug = slug };
        return renamed.Import is { } import ? renamed with { Import = import with { Fields = ContentHash.OfFields(renamed) } } : renamed;
    }

    private static (LanguageTag, int?, Slug) AddressOf(Article article) => AddressOf(article, article.Permalink);

    private static (LanguageTag, int?, Slug) AddressOf(Article article, Slug slug) => (article.Language, article.Date?.Day.Year, slug);

    // A file's slug is for the release where no key is stated, so two releases never share one.
    private string ChoosePath(Article article)
    {
        var wanted = Slug.From(article.Title);
        var first = article.TranslationKey is null ? _next.GetValueOrDefault(wanted, 1) : 1;
        for (var number = first; ; number++)
        {
            var slug = number == 1 ? wanted : wanted.WithNumber(number);
            var path = ContentPath.OfArticle(slug, article.Language, article.Date);
            var release = article.TranslationKey ?? slug.Value;
            var isFree = !_releases.TryGetValue(slug.Value, out var owner)
                || (article.TranslationKey is not null && owner == release);
            var isAddress = article.Slug is null && (LanguagePath.IsMonth(slug.Value) || _addresses.Contains(AddressOf(article, slug)));
            if (!isFree || isAddress || !_paths.Add(path))
                continue;
            if (article.Slug is null)
                _addresses.Add(AddressOf(article, slug));
            _releases.TryAdd(slug.Value, release);
            if (article.TranslationKey is null)
                _next[wanted] = number + 1;
            return path;
        }
    }
}
