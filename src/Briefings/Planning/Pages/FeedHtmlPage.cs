using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;

namespace Briefings.Planning.Pages;

/// <summary>
/// What a feed holds, for people, and how to subscribe to it. Only the feeds of whole languages have one: the page of
/// a subject lists what its feed holds, and says so itself.
/// </summary>
internal sealed record FeedHtmlPage(SitePath Path, LanguageTag Language, Feed Feed) : HtmlPage(Path, Language)
{
    /// <summary>The page for people that goes with a feed.</summary>
    /// <param name="language">Of the reader.</param>
    public static SitePath PathOf(Feed feed, LanguageTag language) => feed switch
    {
        { IsOfAll: true } => LanguagePath.Below(language, "feed", "all"),
        { Subject: null } => LanguagePath.Below(language, "feed"),
        _ => feed.Home,
    };
}
