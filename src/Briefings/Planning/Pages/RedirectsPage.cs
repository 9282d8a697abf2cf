using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>All former addresses in one file, for the hosts that redirect by it.</summary>
internal sealed record RedirectsPage(SitePath Path) : Page(Path);
