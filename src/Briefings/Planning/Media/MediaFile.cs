using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Media;

/// <summary>A picture or another file of <c>content/</c> that the site shows or offers.</summary>
/// <param name="Source">Its place in the site's folder.</param>
/// <param name="Path">Where it is published: a name that changes with its bytes.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Length">In bytes.</param>
internal sealed record MediaFile(string Source, SitePath Path, string Type, long Length)
{
    /// <summary>Of a picture, as it is shown; null for other files.</summary>
    public PictureSize? Size { get; init; }

    /// <summary>Smaller versions of the picture, the smallest first.</summary>
    public ImmutableArray<PictureVersion> Versions { get; init; } = [];

    /// <summary>Whether it is a file of <c>static/</c>, which goes out under its own name anyway.</summary>
    public bool IsStatic { get; init; }

    public bool IsPicture => Size is not null;

    /// <summary>Adds what distinguishes it from another file.</summary>
    public void Identify(FingerprintBuilder page) => page
        .Add(Source).Add(Path.Value).Add(Type).Add((int)Length).Add(Size?.Width ?? -1).Add(Size?.Height ?? -1).Add(IsStatic)
        .AddAll(Versions, static (all, version) => all.Add(version.Width).Add(version.Path.Value));
}
