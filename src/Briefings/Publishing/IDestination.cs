using System.Collections.Immutable;
using Briefings.Diagnostics;

namespace Briefings.Publishing;

/// <summary>A place that a site is published to.</summary>
internal interface IDestination
{
    /// <summary>The site with what this place wants beside it.</summary>
    LocalSite Complete(LocalSite site);

    /// <summary>What is published there now.</summary>
    /// <returns>Null, with a finding, when the place cannot be read or is not ours.</returns>
    ImmutableArray<PublishedFile>? Read();

    /// <summary>Brings the place to the site. When it is interrupted, another run completes it.</summary>
    /// <returns>False, with a finding, when it could not; readers then see what they saw, or a mix that the next run repairs.</returns>
    bool Apply(PublishPlan plan, LocalSite site, IProgress<StepCount>? progress);
}
