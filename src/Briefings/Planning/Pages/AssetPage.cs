using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>A file of the theme that goes out as it is.</summary>
/// <param name="Name">Relative to the theme's <c>assets</c>.</param>
internal sealed record AssetPage(SitePath Path, string Name) : Page(Path);
