using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>One of the folders that a site consists of, as <c>content</c> or <c>static</c>.</summary>
internal static class SiteFolder
{
    /// <summary>All files below it, by path, ordinal.</summary>
    /// <returns>None, with a finding, where it is a file or a link: an empty site is not what its author meant.</returns>
    public static ImmutableArray<SiteFile> List(ISiteFiles files, string folder, DiagnosticBag diagnostics)
    {
        if (files.IsLink(folder))
            diagnostics.Add(Messages.StrayLink(folder));
        else if (files.Exists(folder))
            diagnostics.Add(Messages.NotAFolder(folder));
        else
            return files.List(folder);
        return [];
    }
}
