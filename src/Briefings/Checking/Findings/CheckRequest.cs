using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking.Findings;

/// <summary>What to check.</summary>
/// <param name="Files">Where the output is.</param>
/// <param name="Folder">The output's folder among those files.</param>
/// <param name="BaseUrl">The address the site will have; ends with a slash.</param>
internal sealed record CheckRequest(ISiteFiles Files, string Folder, Uri BaseUrl)
{
    /// <summary>Whether links to other sites are collected.</summary>
    public bool CollectsExternal { get; init; }

    /// <summary>Whether a file, relative to the output folder, is the site's; others may be linked to and are not checked.</summary>
    public Func<string, bool> IsOwn { get; init; } = static _ => true;

    /// <summary>Where the author wrote what a finding is about; null where that is unknown, and the place in the output is given.</summary>
    public Func<OutputFinding, SourceSpan?> SourceOf { get; init; } = static _ => null;

    /// <summary>Receives each step; null where no one watches.</summary>
    public IProgress<StepCount>? Progress { get; init; }
}
