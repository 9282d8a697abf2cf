using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Pages;

/// <summary>A former address that leads to where its page stands now.</summary>
internal sealed record RedirectPage(SitePath Path, Briefing Target) : Page(Path);
