using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Releases;

/// <summary>An article that the site shows, with its address.</summary>
/// <param name="Number">Its place in <see cref="SiteIndex.Briefings"/>: the newest is 0.</param>
/// <param name="Display">How much of it may be shown, anywhere.</param>
internal sealed record Briefing(int Number, Article Article, SitePath Path, DisplayMode Display)
{
    /// <summary>The number of what is found like a briefing, but is a page of another kind.</summary>
    public const int NotInArchive = -1;

    /// <summary>What may be done with it, as its file or else its source says.</summary>
    public Rights Rights { get; init; } = Rights.None;

    /// <summary>Whether readers do not see it yet: a draft, or what is held back, on a site for the curator alone.</summary>
    public bool IsHidden { get; init; }

    public LanguageTag Language => Article.Language;

    /// <summary>When it came or changed last; null where the archive does not say.</summary>
    public ArticleDate? Changed => ArticleDate.Later(Article.Changed ?? Article.Date, Article.Added);
}
