using Briefings.Planning.Addresses;
using Briefings.Planning.Media;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>A picture or another file that a text names.</summary>
/// <param name="File">What it is made of.</param>
/// <param name="Width">Of a smaller version of a picture, in pixels; 0 for the file as it is.</param>
internal sealed record MediaPage(SitePath Path, MediaFile File, int Width = 0) : Page(Path)
{
    // The name of its source changes with the bytes.
    public override bool Identify(FingerprintBuilder page)
    {
        File.Identify(page.Add(Width));
        return true;
    }
}
