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
