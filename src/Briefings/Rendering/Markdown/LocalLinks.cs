using System.Buffers;

namespace Briefings.Rendering.Markdown;

/// <summary>
/// Whether a text may link to the site itself, by its characters alone: nearly all link to other sites only, and need no
/// parsing to know it.
/// </summary>
/// <param name="site">The site's address.</param>
internal sealed class LocalLinks(Uri site)
{
    private const string Picture = "![";

    private readonly SearchValues<string> _site = SearchValues.Create([site.AbsoluteUri.TrimEnd('/')], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may link to the site itself.</summary>
    public bool MayBeIn(ReadOnlySpan<char> markdown) => markdown.ContainsAny(_site) || HasLocal(markdown);

    /// <summary>Whether what is shown of a text may depend on what else the site has: its pages, its pictures and other files.</summary>
    public bool MayDependOnSite(ReadOnlySpan<char> markdown) => MayBeIn(markdown) || markdown.Contains(Picture, StringComparison.Ordinal);

    /// <summary>Whether a text may name a file, or show a picture of another site.</summary>
    public static bool MayNameFiles(ReadOnlySpan<char> markdown) => markdown.Contains(Picture, StringComparison.Ordinal) || HasLocal(markdown);

    private static bool HasLocal(ReadOnlySpan<char> markdown) => HasLocal(markdown, "](") || HasLocal(markdown, "]:");

    // Whether some destination behind the mark does not begin as another site's address does.
    private static bool HasLocal(ReadOnlySpan<char> text, string mark)
    {
        for (var at = text.IndexOf(mark); at >= 0; at = text.IndexOf(mark))
        {
            text = text[(at + mark.Length)..];
            var url = text.TrimStart(" \t\n<");
            if (!url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
