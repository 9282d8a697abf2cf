using Briefings.Files;

namespace Briefings;

/// <summary>What to build, and where to.</summary>
/// <param name="Files">The site.</param>
/// <param name="Output">The folder to write, absolute.</param>
internal sealed record BuildRequest(ISiteFiles Files, string Output)
{
    /// <summary>Instead of the one in <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The day it is; null means that nothing expires.</summary>
    public DateOnly? AsOf { get; init; }

    public bool HasDrafts { get; init; }

    /// <summary>Whether new seeds are imported first.</summary>
    public bool Imports { get; init; } = true;

    /// <summary>Whether anything that waits for the curator is an error.</summary>
    public bool IsStrict { get; init; }
}
