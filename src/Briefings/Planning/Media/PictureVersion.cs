using Briefings.Planning.Addresses;

namespace Briefings.Planning.Media;

/// <summary>A smaller version of a picture.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Path">Where it is published.</param>
internal readonly record struct PictureVersion(int Width, SitePath Path);
