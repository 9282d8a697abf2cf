using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Output;

/// <summary>Refuses folders for the output that hold what the site is made of, or are in it.</summary>
internal static class OutputPlace
{
    // What is read: pages written there would be read as articles, seeds or parts of the theme.
    private static readonly ImmutableArray<string> Read = ["seeds", "content", "templates", "static"];

    /// <param name="site">Absolute; null where the site is not on disk.</param>
    /// <param name="output">Absolute.</param>
    /// <param name="diagnostics">Receives a finding that names both.</param>
    public static bool IsInTheSite(string? site, string output, DiagnosticBag diagnostics)
    {
        if (site is null || PartOf(site, output) is not { } part)
            return false;
        diagnostics.Add(GuardMessages.OutputInSite(output, part));
        return true;
    }

    /// <summary>What the site is made of that a folder holds or is in.</summary>
    /// <param name="site">Absolute.</param>
    /// <param name="folder">Absolute.</param>
    /// <returns>A folder of the site; null where it is apart from all.</returns>
    public static string? PartOf(string site, string folder)
    {
        var real = Real(folder);
        return Read.Select(part => (Part: part, Folder: Real(Path.Combine(site, part))))
            .FirstOrDefault(read => IsBelow(real, read.Folder) || IsBelow(read.Folder, real)).Part;
    }

    private static string Real(string folder) => Path.TrimEndingDirectorySeparator(RealPath.Of(Path.GetFullPath(folder)) ?? folder);

    private static bool IsBelow(string path, string folder) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
