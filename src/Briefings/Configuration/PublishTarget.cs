using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>A place that the site is published to, as <c>site.yml</c> names it.</summary>
/// <param name="Name">As the command line names it.</param>
/// <param name="Place">Where <c>site.yml</c> says so.</param>
internal abstract record PublishTarget(string Name, SourceSpan Place)
{
    /// <summary>Whether files that something else put there are deleted too.</summary>
    public bool DeletesAll { get; init; }
}

/// <summary>A folder that a web server on this machine reads.</summary>
/// <param name="Path">Relative to the site, or absolute.</param>
/// <param name="Keep">How many published sites are kept to go back to, the present one included.</param>
internal sealed record FolderTarget(string Name, SourceSpan Place, string Path, int Keep) : PublishTarget(Name, Place);

/// <summary>A branch of a git repository.</summary>
/// <param name="Remote">The name of a remote of the site's own repository, an address or a path.</param>
internal sealed record GitTarget(string Name, SourceSpan Place, string Remote, string Branch) : PublishTarget(Name, Place)
{
    /// <summary>Whether every publication is its own commit; otherwise the branch has one commit, replaced each time.</summary>
    public bool KeepsHistory { get; init; } = true;

    /// <summary>The host name for a <c>CNAME</c> file, or null.</summary>
    public string? HostName { get; init; }
}

/// <summary>A remote that rclone knows.</summary>
/// <param name="Remote">As rclone writes it: <c>bucket:folder</c>.</param>
internal sealed record RcloneTarget(string Name, SourceSpan Place, string Remote) : PublishTarget(Name, Place);
