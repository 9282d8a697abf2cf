using Briefings.Planning;
using Briefings.Planning.Media;

namespace Briefings.Rendering.Markdown;

/// <summary>Where a text will stand.</summary>
/// <param name="Site">The site's address, with its last slash: what links that begin with a slash are told from.</param>
/// <param name="Page">The page's own address: what other relative links are told from.</param>
/// <param name="TopHeading">The level of the text's highest heading, below what stands above it on the page.</param>
internal readonly record struct MarkdownContext(Uri Site, Uri Page, int TopHeading = 2)
{
    /// <summary>Tells which links lead nowhere on the site; null where all of them stand.</summary>
    public SiteLinks? Links { get; init; }

    /// <summary>The pictures and other files that the text names; null where it may name none.</summary>
    public TextMedia? Media { get; init; }

    /// <summary>Whether pictures of other sites are shown, and not linked to.</summary>
    public bool ShowsRemote { get; init; }
}
