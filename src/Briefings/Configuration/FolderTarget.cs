using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>A folder that a web server on this machine reads.</summary>
/// <param name="Path">Relative to the site, or absolute.</param>
/// <param name="Keep">How many published sites are kept to go back to, the present one included.</param>
internal sealed record FolderTarget(string Name, SourceSpan Place, string Path, int Keep) : PublishTarget(Name, Place);
