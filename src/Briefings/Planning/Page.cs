namespace Briefings.Planning;

/// <summary>One file of the site.</summary>
internal abstract record Page(SitePath Path);
