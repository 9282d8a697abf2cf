using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Finds the addresses that articles were published at and do not have any more, by what <c>urls.lock</c> remembers.</summary>
/// <param name="published">What was published.</param>
/// <param name="now">How addresses are made now.</param>
internal sealed class MovedArticles(PublishedUrls published, PermalinkPattern now)
{
    private readonly ILookup<string, string> _former = published.Former
        .Concat(published.Ids.Select(pair => KeyValuePair.Create(pair.Value, pair.Key)))
        .ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public IEnumerable<SitePath> FormerOf(Briefing briefing)
    {
        foreach (var url in _former[briefing.Article.Id])
        {
            if (SitePath.TryParse("/" + url, out var path) && path != briefing.Path)
                yield return path;
        }

        // What was published before ids of all articles were written down was at the address that the program gives.
        if (published.Urls.IsEmpty || now == PermalinkPattern.Default)
            yield break;
        var usual = ArticlePath.Of(briefing.Article, PermalinkPattern.Default);
        if (usual != briefing.Path && published.Urls.Contains(usual.Value))
            yield return usual;
    }
}
