namespace Briefings.Planning;

/// <summary>A briefing for programs: what its page says, without the page.</summary>
internal sealed record TwinPage(SitePath Path, Briefing Briefing, TwinFormat Format) : Page(Path);
