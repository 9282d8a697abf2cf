using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Build;

namespace Briefings.Workflows.Check;

/// <summary>Which built site to check.</summary>
/// <param name="Files">The site.</param>
/// <param name="OutputFiles">Where its output is; the same files where it is in the site.</param>
/// <param name="Folder">The output's folder among those files.</param>
internal sealed record SiteCheckRequest(ISiteFiles Files, ISiteFiles OutputFiles, string Folder)
{
    /// <summary>What the site says.</summary>
    public SiteSnapshot Snapshot { get; init; } = new(Files);

    /// <summary>Instead of the one in <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether links to other sites are collected.</summary>
    public bool CollectsExternal { get; init; }

    /// <summary>Receives each step; null where no one watches.</summary>
    public IProgress<StepCount>? Progress { get; init; }
}
