using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Releases;

/// <summary>An article that the site shows, with its address.</summary>
/// <param name="Number">Its place in <see cref="SiteIndex.Briefings"/>: the newest is 0.</param>
/// <param name="Display">How much of it may be shown, anywhere.</param>
internal sealed record Briefing(int Number, Article Article, SitePath Path, DisplayMode Display)
{
    public LanguageTag Language => Article.Language;
}
