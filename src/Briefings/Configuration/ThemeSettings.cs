using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>What a site changes of the theme without touching its files.</summary>
/// <param name="Accent">The colour of links, as CSS writes it; null for the theme's.</param>
/// <param name="AccentOnDark">The same for readers who want a dark page.</param>
internal sealed record ThemeSettings(string? Accent = null, string? AccentOnDark = null)
{
    /// <summary>A file of <c>static/</c>, as in <c>logo.svg</c>; null for none.</summary>
    public string? Logo { get; init; }

    /// <summary>A file of <c>static/</c>; null for the theme's.</summary>
    public string? Favicon { get; init; }

    public SourceSpan LogoPlace { get; init; } = SourceSpan.File(SiteConfig.FileName);

    public SourceSpan FaviconPlace { get; init; } = SourceSpan.File(SiteConfig.FileName);
}
