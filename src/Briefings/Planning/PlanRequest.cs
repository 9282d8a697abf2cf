using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Configuration.Redirects;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Media;
using Briefings.Planning.Sitemaps;

namespace Briefings.Planning;

/// <summary>What a plan is made of.</summary>
internal sealed record PlanRequest(Archive Archive, SiteConfig Site)
{
    /// <summary>The files that go out as they are, relative to the theme's <c>assets</c>.</summary>
    public ImmutableArray<string> Assets { get; init; } = [];

    /// <summary>The files that go out as they are, relative to <c>static/</c>.</summary>
    public ImmutableArray<string> Static { get; init; } = [];

    /// <summary>The pictures and other files that texts name.</summary>
    public SiteMedia Media { get; init; } = SiteMedia.None;

    /// <summary>The addresses of an old site.</summary>
    public ImmutableArray<RedirectLine> Redirects { get; init; } = [];

    /// <summary>What the world may have kept of the site: it stays, also where a default would leave it out today.</summary>
    public PublishedUrls Published { get; init; } = PublishedUrls.None;

    /// <summary>The moment the site is built for; null means that nothing is held back and nothing expires.</summary>
    public ArticleDate? AsOf { get; init; }

    /// <summary>The most that one sitemap may hold.</summary>
    public SitemapLimits Sitemap { get; init; } = SitemapLimits.Default;

    /// <summary>Whether drafts and what is held back are shown.</summary>
    public bool Drafts { get; init; }
}
