using Briefings.Configuration;
using Briefings.Planning;
using Briefings.Planning.Media;

namespace Briefings.Rendering.Markdown;

/// <summary>Where a text will be.</summary>
/// <param name="Site">The site's address, with its last slash: the base of links that begin with a slash.</param>
/// <param name="Page">The page's own address: the base of other relative links.</param>
/// <param name="TopHeading">The level of the text's highest heading, below what is above it on the page.</param>
internal readonly record struct MarkdownContext(Uri Site, Uri Page, int TopHeading = 2)
{
    /// <summary>Finds which links lead nowhere on the site; null where all of them are kept.</summary>
    public SiteLinks? Links { get; init; }

    /// <summary>The file of the text; null where it may name no other by its file.</summary>
    public string? File { get; init; }

    /// <summary>The language of the text.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>The pictures and other files that the text names; null where it may name none.</summary>
    public TextMedia? Media { get; init; }

    /// <summary>Whether pictures of other sites are shown, and not linked to.</summary>
    public bool ShowsRemote { get; init; }
}
