using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Publishing;
using Briefings.Workflows.Build;
using Briefings.Workflows.Check;

namespace Briefings.Workflows.Publish;

/// <summary>What to publish, and where to.</summary>
/// <param name="Check">The built site.</param>
/// <param name="SiteFolder">The site's folder, absolute.</param>
/// <param name="Output">The output's folder, absolute.</param>
internal sealed record PublishRequest(SiteCheckRequest Check, string SiteFolder, string Output)
{
    /// <summary>The target's name; null where there is only one.</summary>
    public string? Target { get; init; }

    /// <summary>Whether to do it; otherwise it is only planned.</summary>
    public bool Applies { get; init; }

    /// <summary>When it is; null where that is not to be known.</summary>
    public ArticleDate? AsOf { get; init; }

    public PublishPermissions Permissions { get; init; }

    public ISiteFiles Files => Check.Files;

    /// <summary>What the site says, read once for the check, the build and the publication.</summary>
    public SiteSnapshot Snapshot => Check.Snapshot;

    public IProgress<StepCount>? Progress => Check.Progress;
}
