using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Rendering.Feeds;

/// <summary>A briefing in a feed.</summary>
/// <param name="Id">Survives a new address and a new domain.</param>
/// <param name="Html">The full text; empty where only the summary is given.</param>
internal sealed record FeedItem(string Id, string Title, string Url, ReadOnlyMemory<byte> Html)
{
    public required LanguageTag Language { get; init; }

    public string? Summary { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public string? Author { get; init; }

    /// <summary>What may be done with it; null where nothing is stated.</summary>
    public string? Rights { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];

    public static FeedItem Of(Briefing briefing, SiteUrls urls, ReadOnlyMemory<byte> html) =>
        new(briefing.Article.Id, briefing.Article.Title, urls.Absolute(briefing.Path), html)
        {
            Language = briefing.Language,
            Summary = briefing.Article.Summary,
            Published = briefing.Article.Date?.Instant,
            Updated = briefing.Article.Changed?.Instant,
            Author = briefing.Article.Agency ?? briefing.Article.Source,
            Rights = briefing.Rights.Line,
            Categories = briefing.Article.Topics,
        };
}
