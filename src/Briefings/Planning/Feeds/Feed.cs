using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Tracing;

namespace Briefings.Planning.Feeds;

/// <summary>The newest briefings of a language, or of a subject in a language, for subscribers.</summary>
/// <param name="Home">The page that the feed belongs to; the feed's file is in its folder.</param>
/// <param name="Subject">Null for everything in the language.</param>
/// <param name="Items">Newest first.</param>
internal sealed record Feed(SitePath Home, LanguageTag Language, Subject? Subject, ImmutableArray<Briefing> Items)
{
    /// <summary>Of every language; <see cref="Language"/> is then that of its own words only.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>Adds what distinguishes it from another feed.</summary>
    public void Identify(FingerprintBuilder page) => page.Add(Home.Value).Add(Language.Value).Add(IsOfAll).Add(Subject?.Identity)
        .AddAll(Items, static (all, item) => all.Add(item.Name));

    public SitePath Path(FeedFormat format) => Home.Then(format switch
    {
        FeedFormat.Rss => "feed.xml",
        FeedFormat.Atom => "atom.xml",
        FeedFormat.Json => "feed.json",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    });
}
