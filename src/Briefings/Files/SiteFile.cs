namespace Briefings.Files;

/// <summary>A file found in a site's folder.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
/// <param name="IsStrayLink">It is a symbolic link to a folder or out of the site, and is not followed.</param>
internal readonly record struct SiteFile(string Path, bool IsStrayLink)
{
    /// <summary>Whether it is of the system's or a program's making, as <c>.gitkeep</c> and <c>.obsidian/app.json</c> are.</summary>
    /// <param name="folder">The folder that was listed: its own name says nothing.</param>
    public bool IsHiddenBelow(string folder) => Path.AsSpan(folder.Length).Contains("/.", StringComparison.Ordinal);
}
