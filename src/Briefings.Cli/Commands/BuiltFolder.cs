using Briefings.Cli.Terminal;
using Briefings.Files;
using Briefings.Output;

namespace Briefings.Cli.Commands;

/// <summary>The folder that a site was built to.</summary>
/// <param name="Files">The folder that it is in.</param>
/// <param name="Name">Its own name in there.</param>
internal sealed record BuiltFolder(ISiteFiles Files, string Name)
{
    /// <summary>Absolute.</summary>
    public required string FullPath { get; init; }

    /// <param name="named">Relative to the current folder; null means <c>public/</c> in the site.</param>
    /// <param name="context">The run.</param>
    public static BuiltFolder Of(string? named, SiteContext context)
    {
        var full = named is null
            ? Path.Combine(context.Folder, "public")
            : Path.TrimEndingDirectorySeparator(Path.GetFullPath(named, context.Session.Folder));
        OutputFolder.Recover(full);
        var relative = Path.GetRelativePath(context.Folder, full).Replace('\\', '/');
        var isInside = !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative) && relative != ".";
        return isInside
            ? new BuiltFolder(context.Files, relative) { FullPath = full }
            : new BuiltFolder(new DiskSiteFiles(Path.GetDirectoryName(full)!), Path.GetFileName(full)) { FullPath = full };
    }
}
