using Briefings.Planning.Addresses;
using Briefings.Planning.Media;

namespace Briefings.Planning.Pages;

/// <summary>A picture or another file that a text names.</summary>
/// <param name="File">What it is made of.</param>
/// <param name="Width">Of a smaller version of a picture, in pixels; 0 for the file as it is.</param>
internal sealed record MediaPage(SitePath Path, MediaFile File, int Width = 0) : Page(Path);
