using System.Collections.Immutable;

namespace Briefings.Configuration.Images;

/// <summary>How the site shows pictures.</summary>
/// <param name="ShowsRemote">Whether a reader's browser asks other sites for theirs.</param>
/// <param name="Widths">Of the smaller versions that are made, in pixels, the smallest first.</param>
internal sealed record PictureSettings(bool ShowsRemote, ImmutableArray<int> Widths)
{
    public static PictureSettings Default { get; } = new(false, []);
}
