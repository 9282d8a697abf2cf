using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>A branch of a git repository.</summary>
/// <param name="Remote">The name of a remote of the site's own repository, an address or a path.</param>
internal sealed record GitTarget(string Name, SourceSpan Place, string Remote, string Branch) : PublishTarget(Name, Place)
{
    /// <summary>Whether every publication is a commit of its own; otherwise the branch has one commit, replaced each time.</summary>
    public bool KeepsHistory { get; init; } = true;

    /// <summary>The host name for a <c>CNAME</c> file, or null.</summary>
    public string? HostName { get; init; }
}
