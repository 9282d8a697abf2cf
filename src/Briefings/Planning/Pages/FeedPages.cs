using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>A feed in one format.</summary>
internal sealed record FeedPage(SitePath Path, Feed Feed, FeedFormat Format) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page)
    {
        Feed.Identify(page.Add((int)Format));
        return true;
    }
}

/// <summary>
/// What a feed holds, for people, and how to subscribe to it. Only the feeds of whole languages have one: the page of
/// a subject lists what its feed holds, and says so itself.
/// </summary>
internal sealed record FeedHtmlPage(SitePath Path, LanguageTag Language, Feed Feed) : HtmlPage(Path, Language)
{
    public override ArticleDate? Changed => Feed.Items.Max(item => item.Changed);

    public override bool Identify(FingerprintBuilder page)
    {
        Feed.Identify(page);
        return true;
    }

    /// <summary>The page for people that goes with a feed.</summary>
    /// <param name="language">Of the reader.</param>
    public static SitePath PathOf(Feed feed, LanguageTag language) => feed switch
    {
        { IsOfAll: true } => LanguagePath.Below(language, "feed", "all"),
        { Subject: null } => LanguagePath.Below(language, "feed"),
        _ => feed.Home,
    };
}

/// <summary>Every feed of a language, for feed readers.</summary>
internal sealed record OpmlPage(SitePath Path, LanguageTag Language) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => page.Add(Language.Value) is not null;
}

/// <summary>Every feed of a language, for people.</summary>
internal sealed record SubscribePage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language)
{
    public override bool Identify(FingerprintBuilder page) => page.Add(Language.Value) is not null;
}
