using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages.Own;

/// <summary>The style sheet with the site's own colour.</summary>
internal sealed record AccentPage(SitePath Path) : Page(Path);
