using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>One file of the site.</summary>
internal abstract record Page(SitePath Path);
