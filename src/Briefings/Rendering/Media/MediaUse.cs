using Briefings.Files;

namespace Briefings.Rendering.Media;

/// <summary>A place where a text names a picture or another file.</summary>
/// <param name="Text">The place of the text's file.</param>
/// <param name="Written">As the text names it.</param>
/// <param name="Place">Where.</param>
/// <param name="IsPicture">Whether it is to be shown.</param>
internal sealed record MediaUse(string Text, string Written, SourceSpan Place, bool IsPicture)
{
    /// <summary>The file, in the site's folder; null for one of another site.</summary>
    public string? File { get; init; }

    /// <summary>The other site, as in <c>https://a.example</c>.</summary>
    public string? Host { get; init; }
}
