using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages.Own;

/// <summary>A file of <c>static/</c>, which goes out as it is.</summary>
/// <param name="File">Relative to the site's folder.</param>
internal sealed record StaticPage(SitePath Path, string File) : Page(Path);
