using Briefings.Content.Texts;

namespace Briefings.Rendering.Markdown;

/// <summary>
/// Whether a text may link to the site itself, by its characters alone: nearly all link to other sites only, and need no
/// parsing to know it.
/// </summary>
/// <param name="site">The site's address.</param>
internal sealed class LocalLinks(Uri site)
{
    private readonly string _site = site.AbsoluteUri.TrimEnd('/');

    /// <summary>Whether a text may link to the site itself.</summary>
    public bool MayBeIn(ArticleText text) => text.Has(TextMarks.Local) || text.HasAddress(_site);

    /// <summary>Whether what is shown of a text may depend on what else the site has: its pages, its pictures and other files.</summary>
    public bool MayDependOnSite(ArticleText text) => text.Has(TextMarks.Pictures) || MayBeIn(text);

    /// <summary>Whether a text may name a file, or show a picture of another site.</summary>
    public static bool MayNameFiles(ArticleText text) => text.Has(TextMarks.Pictures | TextMarks.Local);
}
