using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>What the site says of one source.</summary>
/// <param name="Display">How much of its articles may be shown.</param>
/// <param name="Url">The source's own site, or null.</param>
internal sealed record SourcePolicy(DisplayMode Display, string? Url)
{
    public Rights Rights { get; init; } = Rights.None;

    /// <summary>Where <c>site.yml</c> names the source.</summary>
    public SourceSpan Place { get; init; }
}
