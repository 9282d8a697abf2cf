namespace Briefings.Files;

/// <summary>A file found in a site's folder.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
/// <param name="IsStrayLink">It is a symbolic link to a folder or out of the site, and is not followed.</param>
internal readonly record struct SiteFile(string Path, bool IsStrayLink);
