namespace Briefings.Planning;

/// <summary>What crawlers are told.</summary>
internal sealed record RobotsPage(SitePath Path) : Page(Path);
