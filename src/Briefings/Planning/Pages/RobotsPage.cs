using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>What crawlers are told.</summary>
internal sealed record RobotsPage(SitePath Path) : Page(Path);
