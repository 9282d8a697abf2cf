using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Pages;

/// <summary>A briefing for programs: what its page says, without the page.</summary>
internal sealed record AlternatePage(SitePath Path, Briefing Briefing, TwinFormat Format) : Page(Path);
