using System.Diagnostics;
using Briefings.Configuration;
using Briefings.Diagnostics;

namespace Briefings.Publishing;

/// <summary>Finds out how a place is published to.</summary>
internal static class Destinations
{
    /// <param name="target">As <c>site.yml</c> names it.</param>
    /// <param name="siteFolder">Absolute; relative paths start from it.</param>
    /// <param name="diagnostics">Receives what goes wrong.</param>
    public static IDestination Of(PublishTarget target, string siteFolder, DiagnosticBag diagnostics) => target switch
    {
        GitTarget git => new GitDestination(git, siteFolder, diagnostics),
        RcloneTarget rclone => new RcloneDestination(rclone, siteFolder, diagnostics),
        FolderTarget folder => new FolderDestination(folder, siteFolder, diagnostics),
        _ => throw new UnreachableException(),
    };
}
